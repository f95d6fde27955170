import type { Client } from 'openapi-fetch'
import type { paths } from './schema.js'

type Answers<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'text/event-stream': infer B } } } }
}
  ? B
  : never

/** The paths that are watched, such as `/api/clusters/{cluster}/pods/watch`. */
export type WatchPath = {
  [P in keyof paths]: P extends `${string}/watch`
    ? [Answers<P>] extends [never]
      ? never
      : P
    : never
}[keyof paths]

/** What a watch tells: the list as it is, each change after it, and that the list is read anew. */
export type WatchEventOf<P extends WatchPath> = Exclude<
  Answers<P>,
  { event: 'backpressure' | 'server_shutdown' | 'auth_expired' | 'error' }
>

export interface WatchOptions<P extends WatchPath> {
  params?: paths[P] extends { get: { parameters: infer X } }
    ? Pick<X, 'path' & keyof X> & { query?: object }
    : never
  /** Ends the watch. */
  signal?: AbortSignal
  /** The id of the last event of an earlier watch: it goes on from there where the cluster still can. */
  lastEventId?: string
  /** Called before the stream is opened again, with what went wrong. */
  onReconnect?: (reason: unknown) => void
}

/**
 * Watches a list. The stream is opened again when it breaks, from where it was; a snapshot replaces all that came before.
 * Ends when the signal aborts or the session is over; a refusal (403, 404) is thrown as a `PeriscopeError`.
 */
export declare function watch<P extends WatchPath>(
  client: Client<paths>,
  path: P,
  options?: WatchOptions<P>,
): AsyncGenerator<WatchEventOf<P>, void, void>
