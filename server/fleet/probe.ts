import { setTimeout as wait } from 'node:timers/promises'
import type { components } from '../../generated/types.ts'
import type { Cluster } from '../clusters/clusters.ts'
import type { KubeIdentity } from '../kube/identity.ts'
import { AppError, toAggregateCode, toAppError } from '../lib/errors.ts'
import { type CoreOverview, startCoreOverview } from '../overview/core.ts'
import { toFailedStatus, toHealth, toShortMessage } from './roll-up.ts'

type Schemas = components['schemas']

/** What is known of a cluster's state. */
export type ClusterState = Pick<
  Schemas['FleetCluster'],
  'status' | 'summary' | 'hotSignals' | 'error' | 'lastContact'
>

/** How long the answer waits for one cluster. */
const CLUSTER_BUDGET_MS = 2000
/** How long counting may go on behind the answer, so that the next one has a large cluster's figures. */
const COUNT_MAX_MS = 30_000

/** The figures of the last count that came to its end. */
export interface LastKnown {
  readonly summary: Schemas['FleetSummary']
  readonly hotSignals: Schemas['HotSignal'][]
  /** Epoch milliseconds. */
  readonly at: number
}

export interface Probe {
  /** The state after the budget at the latest. */
  readonly state: Promise<ClusterState>
  /** The state once counting has come to its end. */
  readonly final: Promise<ClusterState>
}

function toFailure(error: unknown): ClusterState {
  const failure = toAppError(error)
  const code = toAggregateCode(failure)
  return {
    status: toFailedStatus(code),
    hotSignals: [],
    error: { code, message: toShortMessage(failure.message) },
  }
}

const TIMED_OUT = new AppError('cluster_timeout', `No answer within ${CLUSTER_BUDGET_MS / 1000} s.`)

/**
 * The state by what was counted so far. Nodes and pods decide: where the person may see neither there is nothing to
 * tell; where they may see one of them, that one decides and the summary says what is missing.
 */
function toState(
  core: CoreOverview,
  isFinal: boolean,
  last: LastKnown | undefined,
  now: number,
): ClusterState {
  const { nodes, pods } = core.parts()
  if (nodes.error && pods.error) return toFailure(pods.error)
  const summary = core.summary()
  const answered =
    summary.nodes.total > 0 || summary.pods.total > 0 || nodes.isComplete || pods.isComplete
  if (!answered && !isFinal) {
    return last ? toLastKnown(last) : toFailure(TIMED_OUT)
  }
  const lastContact = new Date(now).toISOString()
  // A large cluster that is still being counted is shown by its last whole count, if there is one.
  if (!isFinal && last) return { ...toLastKnown(last), lastContact }
  const hotSignals = core.pods.hotSignals()
  // What the person may not see is theirs to miss; what the cluster failed to tell is the cluster's.
  const failed = [nodes, pods].find(({ error }) => error && error.status !== 403)
  if (!failed) return { status: toHealth(summary), lastContact, summary, hotSignals }
  return { ...toFailure(failed.error), status: 'degraded', lastContact, summary, hotSignals }
}

function toLastKnown({ summary, hotSignals, at }: LastKnown): ClusterState {
  return {
    status: toHealth(summary),
    summary: { ...summary, asOf: new Date(at).toISOString() },
    hotSignals,
  }
}

export interface ProbeOptions {
  readonly identity: KubeIdentity
  readonly last: LastKnown | undefined
  readonly stopping: AbortSignal
  readonly now: () => number
}

/** Begins to look at a cluster. Counting belongs to nobody's request: who asks next has its result. */
export function startProbe(
  cluster: Cluster,
  { identity, last, stopping, now }: ProbeOptions,
): Probe {
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(COUNT_MAX_MS)])
  const knownNamespaces = cluster.spec.namespaces
  let core: CoreOverview | undefined

  async function count(): Promise<ClusterState> {
    try {
      const client = await cluster.client()
      core = startCoreOverview(
        { client, identity, signal, ...(knownNamespaces && { knownNamespaces }) },
        now(),
      )
      await core.done
      return toState(core, true, last, now())
    } catch (error) {
      return toFailure(error)
    }
  }

  const final = count()
  const inTime = wait(CLUSTER_BUDGET_MS, undefined, { ref: false }).then(() =>
    core ? toState(core, false, last, now()) : last ? toLastKnown(last) : toFailure(TIMED_OUT),
  )
  return { state: Promise.race([final, inTime]), final }
}
