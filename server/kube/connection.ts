import type { Duplex, Readable } from 'node:stream'

/** A `call` is over soon; a `stream` (a log) stays open and may bring much; a `watch` stays open and brings little. */
export type ConnectionUse = 'call' | 'stream' | 'watch'

/** A request as it leaves. */
export interface OutgoingRequest {
  readonly origin: string
  /** With the query. */
  readonly path: string
  readonly method: 'GET' | 'POST'
  readonly headers: Record<string, string | string[]>
  readonly body: string | null
  readonly signal: AbortSignal
  /** Milliseconds until the answer has to begin. */
  readonly headersTimeout: number
  /** Milliseconds between two parts of it; 0 for as long as it likes. */
  readonly bodyTimeout: number
}

export interface Answer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Readable
}

export interface Sender {
  request(request: OutgoingRequest): Promise<Answer>
}

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
   * What to send requests through. Connections are kept alive; what stays open has others than calls, so that it takes
   * nobody's place, and watches share theirs.
   */
  sender(use: ConnectionUse): Promise<Sender>
  /** A connection of its own to the API server, TLS and proxy included: for what is upgraded and no longer HTTP. */
  openSocket(signal: AbortSignal): Promise<Duplex>
  /** The console's own credential as request headers. Throws when none can be had. */
  authorize(): Promise<Readonly<Record<string, string>>>
  /** The API server refused what `authorize` gave: forget it. Whether asking for another one may help. */
  renew(refused: Readonly<Record<string, string>>): boolean
  close(): Promise<void>
}
