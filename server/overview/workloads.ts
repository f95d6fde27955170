import type {
  V1CronJob,
  V1DaemonSet,
  V1Deployment,
  V1Job,
  V1PersistentVolume,
  V1PersistentVolumeClaim,
  V1StatefulSet,
} from '@kubernetes/client-node'
import type { components } from '../../generated/types.ts'
import type { Mask, Masked, MaskOf } from '../kube/proto/mask.ts'
import { toBytes } from '../lib/quantity.ts'

type WorkloadCounts = components['schemas']['WorkloadCounts']

/** A workload kind: what to read of it, and when an object of it is healthy. */
export interface WorkloadCheck {
  readonly api: {
    readonly group: string
    readonly version: string
    readonly resource: string
    readonly namespaced: true
  }
  readonly message: string
  readonly mask: Mask
  readonly isHealthy: (object: never) => boolean
}

function workload<T>() {
  return <const M extends MaskOf<T>>(
    group: string,
    resource: string,
    message: string,
    check: { readonly mask: M; readonly isHealthy: (object: Masked<T, M>) => boolean },
  ): WorkloadCheck => ({
    api: { group, version: 'v1', resource, namespaced: true },
    message,
    mask: check.mask as Mask,
    isHealthy: check.isHealthy,
  })
}

export const WORKLOADS = {
  deployments: workload<V1Deployment>()('apps', 'deployments', 'apps.v1.Deployment', {
    mask: { status: { replicas: true, availableReplicas: true } },
    isHealthy: ({ status }) =>
      (status?.replicas ?? 0) === (status?.availableReplicas ?? 0) || !status?.replicas,
  }),
  statefulSets: workload<V1StatefulSet>()('apps', 'statefulsets', 'apps.v1.StatefulSet', {
    mask: { status: { replicas: true, readyReplicas: true } },
    isHealthy: ({ status }) =>
      (status?.replicas ?? 0) === (status?.readyReplicas ?? 0) || !status?.replicas,
  }),
  daemonSets: workload<V1DaemonSet>()('apps', 'daemonsets', 'apps.v1.DaemonSet', {
    mask: { status: { desiredNumberScheduled: true, numberReady: true } },
    isHealthy: ({ status }) =>
      !status?.desiredNumberScheduled || status.numberReady === status.desiredNumberScheduled,
  }),
  jobs: workload<V1Job>()('batch', 'jobs', 'batch.v1.Job', {
    mask: { status: { failed: true, succeeded: true } },
    isHealthy: ({ status }) => !status?.failed || (status.succeeded ?? 0) > 0,
  }),
  cronJobs: workload<V1CronJob>()('batch', 'cronjobs', 'batch.v1.CronJob', {
    mask: { spec: { suspend: true } },
    isHealthy: ({ spec }) => spec?.suspend !== true,
  }),
} as const

export function createWorkloadTally({ isHealthy }: WorkloadCheck) {
  const counts: WorkloadCounts = { total: 0, healthy: 0 }
  return {
    // The object was read with this check's mask.
    add(object: unknown): void {
      counts.total++
      if (isHealthy(object as never)) counts.healthy++
    },
    counts: () => ({ ...counts }),
  }
}

export const volumeMask = {
  spec: { capacity: true },
  status: { phase: true },
} as const satisfies MaskOf<V1PersistentVolume>
export const claimMask = {
  status: { phase: true },
} as const satisfies MaskOf<V1PersistentVolumeClaim>

/** Counts volumes and claims one after another. */
export function createStorageTally() {
  let volumes = 0
  let provisionedBytes = 0
  let bound = 0
  let pending = 0
  return {
    addVolume({ spec, status }: Masked<V1PersistentVolume, typeof volumeMask>): void {
      volumes++
      if (status?.phase === 'Bound') provisionedBytes += toBytes(spec?.capacity?.['storage'])
    },
    addClaim({ status }: Masked<V1PersistentVolumeClaim, typeof claimMask>): void {
      if (status?.phase === 'Bound') bound++
      else if (status?.phase === 'Pending') pending++
    },
    counts: () => ({ pvCount: volumes, pvcBound: bound, pvcPending: pending }),
    /** Capacity of the bound volumes. */
    provisionedBytes: () => provisionedBytes,
  }
}
