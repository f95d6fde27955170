/** What to run, and where. */
export interface ExecOptions {
  /** Of the server; the page's own origin when absent. */
  readonly baseUrl?: string
  readonly cluster: string
  readonly namespace: string
  readonly pod: string
  /** The pod's default one when absent. */
  readonly container?: string
  /** A shell when absent. */
  readonly command?: readonly string[]
  /** Whether to ask for a terminal; yes when absent. */
  readonly tty?: boolean
  /** Nothing was typed or written for long: the session ends in so many seconds. */
  readonly onIdleWarning?: (secondsRemaining: number) => void
  /** The global one when absent (browsers, Node 22 and later). */
  readonly WebSocket?: new (url: string) => unknown
}

/** How a session ended. */
export interface ExecClosed {
  readonly reason:
    | 'completed'
    | 'container_exit'
    | 'client'
    | 'deadline'
    | 'server_error'
    | 'idle'
    | 'heartbeat_timeout'
    | 'shutdown'
    | 'auth_expired'
  /** -1 when it is not known. */
  readonly exitCode: number
  readonly message?: string
}

/** A command in a container. */
export interface ExecSession {
  /** Resolves when the server has a place for the session; the command may still be refused. */
  readonly opened: Promise<{ readonly sessionId: string; readonly container?: string }>
  /**
   * Resolves when the session is over; rejects with a `PeriscopeError` when there was none, or the connection was lost. Its
   * `refusal` is what the server said: with the code `E_CAP_USER` also the `limit` and the `activeSessions`.
   */
  readonly closed: Promise<ExecClosed>
  /** Stdout and stderr as they come; ends with the session, and throws what `closed` rejects with. */
  readonly output: AsyncIterable<Uint8Array>
  /** Writes to stdin. Resolves when it is on its way. */
  write(data: string | Uint8Array): Promise<void>
  resize(columns: number, rows: number): void
  /** Ends stdin. */
  eof(): Promise<void>
  /** Ends the session. */
  close(): Promise<ExecClosed | undefined>
}

/** Runs a command in a container. Works in browsers and in Node 22 and later. */
export declare function exec(options: ExecOptions): ExecSession
