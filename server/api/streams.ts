import type { Handler, Handlers, OperationId } from '../http/contract.ts'
import { AppError } from '../lib/errors.ts'
import { kinds } from '../resources/kinds.ts'

type Names = (typeof kinds)[number]['names']

/** The operations that watch the kinds of the table. */
type WatchOperationId = OperationId & `watch${Names['kinds']}`
type WatchHandlers = { readonly [O in WatchOperationId]: Handler<O> }

function refuse(): never {
  throw new AppError('backend_unavailable', 'Watching is not available yet.')
}

/** Watch streams of all kinds and of events, and what is open. */
export function createStreamHandlers() {
  const watches = kinds.map(({ names }) => [`watch${names.kinds}`, refuse])
  return {
    // The keys are made from the same names as the type's.
    ...(Object.fromEntries(watches) as unknown as WatchHandlers),
    watchEvents: refuse,
    listStreams: refuse,
  } satisfies Partial<Handlers>
}
