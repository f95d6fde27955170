import type {
  V1CronJob,
  V1DaemonSet,
  V1Deployment,
  V1Job,
  V1Pod,
  V1ReplicaSet,
  V1StatefulSet,
} from '@kubernetes/client-node'
import { cronJob } from '../../resources/kinds/cron-job.ts'
import { daemonSet } from '../../resources/kinds/daemon-set.ts'
import { deployment } from '../../resources/kinds/deployment.ts'
import { job } from '../../resources/kinds/job.ts'
import { node } from '../../resources/kinds/node.ts'
import { pod } from '../../resources/kinds/pod.ts'
import { replicaSet } from '../../resources/kinds/replica-set.ts'
import { service } from '../../resources/kinds/service.ts'
import { statefulSet } from '../../resources/kinds/stateful-set.ts'
import { toRef } from '../refs.ts'
import { defineFacts, type Link } from '../rule.ts'
import { podUsesMask, toEphemeralClaims, toPodUses } from './pod-uses.ts'

const templateMask = { metadata: { labels: true }, spec: podUsesMask } as const
const workloadMask = { spec: { selector: true, template: templateMask } } as const

export const podFacts = defineFacts<V1Pod>()(pod, {
  mask: { metadata: { labels: true }, spec: { ...podUsesMask, nodeName: true } },
  links: ({ spec }, ref) => [
    ...toPodUses(spec, ref.namespace),
    ...toEphemeralClaims(spec, ref),
    ...(spec?.nodeName ? [toNodeLink(spec.nodeName)] : []),
  ],
  podLabels: ({ metadata }) => metadata?.labels ?? {},
})

function toNodeLink(name: string): Link {
  return { type: 'runs-on', other: toRef(node, undefined, name), end: 'to' }
}

export const deploymentFacts = defineFacts<V1Deployment>()(deployment, {
  // The annotations say which revision is the current one.
  mask: { ...workloadMask, metadata: { annotations: true } },
  links: ({ spec }, { namespace }) => toPodUses(spec?.template?.spec, namespace),
  selector: ({ spec }) => spec?.selector,
  podLabels: ({ spec }) => spec?.template?.metadata?.labels ?? {},
})

export const replicaSetFacts = defineFacts<V1ReplicaSet>()(replicaSet, {
  mask: { ...workloadMask, metadata: { annotations: true } },
  links: ({ spec }, { namespace }) => toPodUses(spec?.template?.spec, namespace),
  selector: ({ spec }) => spec?.selector,
  podLabels: ({ spec }) => spec?.template?.metadata?.labels ?? {},
})

export const statefulSetFacts = defineFacts<V1StatefulSet>()(statefulSet, {
  mask: {
    spec: {
      ...workloadMask.spec,
      serviceName: true,
      volumeClaimTemplates: { metadata: { name: true } },
    },
  },
  links: ({ spec }, { namespace }) => [
    ...toPodUses(spec?.template?.spec, namespace),
    ...(spec?.serviceName ? [toGoverningLink(spec.serviceName, namespace)] : []),
  ],
  selector: ({ spec }) => spec?.selector,
  podLabels: ({ spec }) => spec?.template?.metadata?.labels ?? {},
})

/** The service that gives a stateful set's pods their names. */
function toGoverningLink(name: string, namespace: string | undefined): Link {
  return { type: 'uses', via: 'serviceName', other: toRef(service, namespace, name), end: 'to' }
}

export const daemonSetFacts = defineFacts<V1DaemonSet>()(daemonSet, {
  mask: workloadMask,
  links: ({ spec }, { namespace }) => toPodUses(spec?.template?.spec, namespace),
  selector: ({ spec }) => spec?.selector,
  podLabels: ({ spec }) => spec?.template?.metadata?.labels ?? {},
})

export const jobFacts = defineFacts<V1Job>()(job, {
  mask: workloadMask,
  links: ({ spec }, { namespace }) => toPodUses(spec?.template?.spec, namespace),
  selector: ({ spec }) => spec?.selector,
  podLabels: ({ spec }) => spec?.template?.metadata?.labels ?? {},
})

export const cronJobFacts = defineFacts<V1CronJob>()(cronJob, {
  mask: { spec: { jobTemplate: { spec: { template: templateMask } } } },
  links: ({ spec }, { namespace }) => toPodUses(spec?.jobTemplate?.spec?.template?.spec, namespace),
  podLabels: ({ spec }) => spec?.jobTemplate?.spec?.template?.metadata?.labels ?? {},
})
