import type { Handler, OperationId, OperationRequest } from '../http/contract.ts'
import { toAuditSource } from '../http/request-facts.ts'
import type { LogRequest, Logs } from '../logs/logs.ts'
import type { LogQuery } from '../logs/options.ts'
import type { Kind } from '../resources/kind.ts'
import { cronJob } from '../resources/kinds/cron-job.ts'
import { daemonSet } from '../resources/kinds/daemon-set.ts'
import { deployment } from '../resources/kinds/deployment.ts'
import { job } from '../resources/kinds/job.ts'
import { replicaSet } from '../resources/kinds/replica-set.ts'
import { statefulSet } from '../resources/kinds/stateful-set.ts'

const workloads = [deployment, statefulSet, daemonSet, replicaSet, job, cronJob] as const

type LogOperationId = OperationId &
  ('streamPodLogs' | `stream${(typeof workloads)[number]['names']['kind']}Logs`)
type LogHandlers = { readonly [O in LogOperationId]: Handler<O> }

/** What the operations have in common. */
type AnyRequest = Pick<
  OperationRequest<OperationId>,
  'person' | 'caller' | 'facts' | 'identity' | 'signal'
> & {
  readonly params: { readonly cluster: string; readonly namespace: string; readonly name: string }
  readonly query: LogQuery
}

function toLogRequest(request: AnyRequest): LogRequest {
  const { params, query, person, identity, signal } = request
  const source = toAuditSource(request)
  return { actor: person.email || person.subject, source, ...params, query, identity, signal }
}

/** Logs of pods and workloads. */
export function createLogHandlers(logs: Logs): LogHandlers {
  const toHandler = (kind: Kind) => async (request: AnyRequest) => ({
    type: 'text/event-stream',
    blocks: await logs.workload(kind, toLogRequest(request)),
  })
  const handlers = {
    streamPodLogs: async (request: AnyRequest) => ({
      type: 'text/event-stream',
      blocks: await logs.pod(toLogRequest(request)),
    }),
    ...Object.fromEntries(
      workloads.map((kind) => [`stream${kind.names.kind}Logs`, toHandler(kind)]),
    ),
  }
  // The keys are made from the same names as the type's.
  return handlers as unknown as LogHandlers
}
