import type { V1Job } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import type { Masked, MaskOf } from '../../kube/proto/mask.ts'
import { defineKind } from '../kind.ts'
import { conditionMask, toConditions } from './parts/conditions.ts'
import { jobStateMask, toJobState } from './parts/job-state.ts'
import { omitEmpty } from './parts/omit-empty.ts'
import { podTemplateMask, toPodTemplate } from './parts/pod-spec.ts'
import { toWorkloadSelector } from './parts/selector.ts'

type Schemas = components['schemas']

const detailMask = {
  spec: {
    selector: true,
    template: podTemplateMask,
    parallelism: true,
    backoffLimit: true,
    completionMode: true,
    backoffLimitPerIndex: true,
    activeDeadlineSeconds: true,
    ttlSecondsAfterFinished: true,
    podReplacementPolicy: true,
    managedBy: true,
  },
  status: {
    ready: true,
    terminating: true,
    completedIndexes: true,
    failedIndexes: true,
    conditions: conditionMask,
  },
} as const satisfies MaskOf<V1Job>

export const job = defineKind<V1Job, Schemas['JobRow'], Schemas['JobDetail']>()({
  kind: 'Job',
  kinds: 'Jobs',
  path: 'jobs',
  group: 'batch',
  version: 'v1',
  resource: 'jobs',
  namespaced: true,
  message: 'batch.v1.Job',
  rowMask: jobStateMask,
  row: toJobState,
  detailMask,
  detail: ({ spec = {}, status = {} }, { children }) => ({
    ...toWorkloadSelector(spec.selector),
    ...toPodTemplate(spec.template),
    pods: [],
    ...children.pods,
    parallelism: spec.parallelism ?? 0,
    backoffLimit: spec.backoffLimit ?? 0,
    active: status.active ?? 0,
    succeeded: status.succeeded ?? 0,
    failed: status.failed ?? 0,
    suspend: spec.suspend ?? false,
    ...omitEmpty<Schemas['JobDetail']>({
      ready: status.ready,
      terminating: status.terminating,
      startTime: status.startTime,
      completionTime: status.completionTime,
      completionMode: spec.completionMode,
      completedIndexes: status.completedIndexes,
      failedIndexes: status.failedIndexes,
      backoffLimitPerIndex: spec.backoffLimitPerIndex,
      activeDeadlineSeconds: spec.activeDeadlineSeconds,
      ttlSecondsAfterFinished: spec.ttlSecondsAfterFinished,
      podReplacementPolicy: spec.podReplacementPolicy,
      managedBy: spec.managedBy,
      conditions: toConditions(status.conditions),
    }),
  }),
  pods: ({ spec }) => spec?.selector,
})

/** What `toChildJob` reads, and what tells the newest jobs of an owner. */
export const childJobMask = {
  ...jobStateMask,
  metadata: { name: true, creationTimestamp: true, ownerReferences: { uid: true } },
} as const satisfies MaskOf<V1Job>

/** A job as the detail of the CronJob that controls it shows it. */
export function toChildJob(
  job: Masked<V1Job, typeof childJobMask>,
  now: number,
): Schemas['ChildJob'] {
  const { startTime, completionTime } = job.status ?? {}
  return {
    name: job.metadata?.name ?? '',
    ...toJobState(job, now),
    ...omitEmpty<Schemas['ChildJob']>({ startTime, completionTime }),
  }
}
