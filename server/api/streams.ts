import { type Authorization, toAuditScope } from '../auth/authorization.ts'
import {
  type Handler,
  type Handlers,
  json,
  type OperationId,
  type OperationRequest,
} from '../http/contract.ts'
import { AppError } from '../lib/errors.ts'
import { kinds } from '../resources/kinds.ts'
import type { Streams } from '../streams/streams.ts'

type Names = (typeof kinds)[number]['names']

/** The operations that watch the kinds of the table. */
type WatchOperationId = OperationId & `watch${Names['kinds']}`
type WatchHandlers = { readonly [O in WatchOperationId]: Handler<O> }

/** What all watches have in common; a cluster-scoped kind's has no namespace. */
type WatchRequest = Pick<
  OperationRequest<'watchEvents'>,
  'params' | 'query' | 'headers' | 'person' | 'identity' | 'signal'
>

export interface StreamHandlersDeps {
  readonly authorization: Authorization
  readonly streams: Streams
}

/** Watch streams of all kinds and of events, and what is open. */
export function createStreamHandlers({ authorization, streams }: StreamHandlersDeps) {
  const watch = (path: string) => async (request: WatchRequest) => {
    const { params, query, headers, person, identity, signal } = request
    const blocks = await streams.open({
      cluster: params.cluster,
      identity,
      actor: person.email || person.subject,
      path,
      namespace: query.namespace,
      // What a client remembers by itself is newer than what its address said when it began.
      resume: headers['last-event-id'] ?? query['Last-Event-ID'],
      signal,
    })
    return { type: 'text/event-stream' as const, blocks }
  }
  const watches = kinds.map(({ names }) => [`watch${names.kinds}`, watch(names.path)])
  return {
    // The keys are made from the same names as the type's; the blocks are checked against the contract in tests.
    ...(Object.fromEntries(watches) as unknown as WatchHandlers),

    watchEvents: watch('events'),

    listStreams: ({ person }) => {
      if (toAuditScope(authorization, person) !== 'all') {
        throw new AppError('denied', 'Open streams are shown to those who may read all audit rows.')
      }
      return json(streams.list())
    },
  } satisfies Partial<Handlers>
}

/** The watch operations that an operator has not enabled. */
export function listDisabledWatches(enabled: readonly string[]): ReadonlySet<string> {
  const operations = new Map<string, string>([
    ['events', 'watchEvents'],
    ...kinds.map(({ names }): [string, string] => [names.path, `watch${names.kinds}`]),
  ])
  return new Set([...operations].flatMap(([path, id]) => (enabled.includes(path) ? [] : [id])))
}
