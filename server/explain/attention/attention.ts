import type {
  V1DaemonSet,
  V1Deployment,
  V1Job,
  V1Namespace,
  V1Node,
  V1StatefulSet,
  V2HorizontalPodAutoscaler,
} from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import { toAggregateCode, toAppError } from '../../lib/errors.ts'
import { daemonSet } from '../../resources/kinds/daemon-set.ts'
import { deployment } from '../../resources/kinds/deployment.ts'
import { horizontalPodAutoscaler } from '../../resources/kinds/horizontal-pod-autoscaler.ts'
import { job } from '../../resources/kinds/job.ts'
import { namespace as namespaceKind } from '../../resources/kinds/namespace.ts'
import { node } from '../../resources/kinds/node.ts'
import { statefulSet } from '../../resources/kinds/stateful-set.ts'
import { listObjects } from '../../resources/list-objects.ts'
import { autoscalerMask } from '../causes/autoscaler.ts'
import { namespaceMask } from '../causes/namespace-terminating.ts'
import { nodeMask } from '../causes/node-not-ready.ts'
import type { StorageClassObject } from '../facts/claim.ts'
import {
  daemonSetMask,
  deploymentMask,
  jobMask,
  statefulSetMask,
  toDaemonSetFacts,
  toDeploymentFacts,
  toStatefulSetFacts,
} from '../facts/workload.ts'
import { createFactReader, type Source, source, type View } from '../reader.ts'
import { claimSource, listedPodSource, storageClassSource } from '../sources.ts'
import { explainLines } from './explain-lines.ts'
import {
  judgeAutoscaler,
  judgeClaim,
  judgeJob,
  judgeNamespace,
  judgeNode,
  judgePod,
  judgeWorkload,
} from './judge.ts'
import { createScheduledJobs } from './scheduled-jobs.ts'
import { createTally, type Needy, type Tally, toItem } from './tally.ts'

type Schemas = components['schemas']
type SourceGap = Schemas['SourceGap']

const MAX_ITEMS = 100
const MAX_CLASSES = 200
const MAX_GAPS = 50

const deployments = source<V1Deployment>()(deployment, deploymentMask)
const statefulSets = source<V1StatefulSet>()(statefulSet, statefulSetMask)
const daemonSets = source<V1DaemonSet>()(daemonSet, daemonSetMask)
const jobs = source<V1Job>()(job, jobMask)
const nodes = source<V1Node>()(node, nodeMask)
const namespaces = source<V1Namespace>()(namespaceKind, namespaceMask)
const autoscalers = source<V2HorizontalPodAutoscaler>()(horizontalPodAutoscaler, autoscalerMask)

interface Fold {
  readonly view: View
  readonly namespace: string | undefined
  readonly tally: Tally
  readonly gaps: SourceGap[]
}

/** Judges every object of a list as it arrives; a list that fails is a gap. */
async function fold<T>(
  { view, namespace, tally, gaps }: Fold,
  { names, mask }: Source<T>,
  judge: (object: T) => Needy | undefined,
): Promise<void> {
  const { resource, message } = names
  try {
    const list = listObjects<T>({ ...view, api: names, message, mask, namespace })
    let next = await list.next()
    for (; !next.done; next = await list.next()) {
      for (const object of next.value) {
        const needy = judge(object)
        if (needy) tally.add(needy)
      }
    }
    for (const gap of next.value.gaps ?? []) {
      gaps.push({
        source: `${resource} in ${gap.namespace}`,
        code: gap.code,
        message: gap.message,
      })
    }
  } catch (error) {
    if (view.signal.aborted) throw error
    const failure = toAppError(error)
    gaps.push({ source: resource, code: toAggregateCode(failure), message: failure.message })
  }
}

async function foldJobs(scope: Fold, now: number): Promise<void> {
  const scheduled = createScheduledJobs()
  await fold(scope, jobs, (object) => {
    const needy = judgeJob(object, now)
    return scheduled.add(object, needy) ? undefined : needy
  })
  scheduled.failed().forEach(scope.tally.add)
}

async function foldClaims(scope: Fold): Promise<void> {
  const reader = createFactReader(scope.view)
  const classes: readonly StorageClassObject[] | undefined = await reader.list(storageClassSource, {
    limit: MAX_CLASSES,
  })
  scope.gaps.push(...reader.gaps())
  await fold(scope, claimSource, (claim) => judgeClaim(claim, classes))
}

/** What is not in a namespace, for answers about all of them. */
function foldClusterScoped(scope: Fold, now: number): readonly Promise<void>[] {
  if (scope.namespace !== undefined && scope.namespace !== '') return []
  return [
    fold(scope, nodes, (object) => judgeNode(object, now)),
    fold(scope, namespaces, (object) => judgeNamespace(object, now)),
  ]
}

/**
 * What of a cluster needs somebody, the worst first: every list is judged as it arrives and only what is bad is held;
 * a few of the worst lines are then explained in full.
 */
export async function readAttention(
  view: View,
  namespace: string | undefined,
  now: number,
): Promise<Schemas['AttentionList']> {
  const scope: Fold = { view, namespace, tally: createTally(), gaps: [] }
  await Promise.all([
    fold(scope, listedPodSource, (pod) => judgePod(pod, now)),
    fold(scope, deployments, (object) => judgeWorkload(toDeploymentFacts(object))),
    fold(scope, statefulSets, (object) => judgeWorkload(toStatefulSetFacts(object))),
    fold(scope, daemonSets, (object) => judgeWorkload(toDaemonSetFacts(object))),
    fold(scope, autoscalers, judgeAutoscaler),
    foldJobs(scope, now),
    foldClaims(scope),
    ...foldClusterScoped(scope, now),
  ])
  const lines = await explainLines(view, scope.tally.lines().slice(0, MAX_ITEMS), now)
  const gaps = scope.gaps.slice(0, MAX_GAPS)
  return {
    items: lines.map(toItem),
    total: scope.tally.total(),
    ...(gaps.length > 0 && { gaps }),
  }
}
