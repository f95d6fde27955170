import type { Duplex } from 'node:stream'
import type { Dispatcher } from 'undici'

/** A `call` is over soon; a `stream` (a watch, a log, a shell) stays open. */
export type ConnectionUse = 'call' | 'stream'

/**
 * How an API server is reached and what the console's own account shows it. Implemented by the cluster backends and by
 * the demo fleet.
 */
export interface Connection {
  /** Name of the cluster, for messages. */
  readonly cluster: string
  /** Scheme, host and port, then a path prefix where the API server is behind one; no slash at the end. */
  readonly server: string
  /**
   * The pool to send requests through: one for the cluster, kept alive, and a second one for streams, so that what stays
   * open takes nobody's place.
   */
  dispatcher(use: ConnectionUse): Promise<Dispatcher>
  /** A connection of its own to the API server, TLS and proxy included: for what is upgraded and no longer HTTP. */
  openSocket(signal: AbortSignal): Promise<Duplex>
  /** The console's own credential as request headers. Throws when none can be had. */
  authorize(): Promise<Readonly<Record<string, string>>>
  /** The API server refused what `authorize` gave: forget it. Whether asking for another one may help. */
  renew(refused: Readonly<Record<string, string>>): boolean
  close(): Promise<void>
}
