/** A block of a stream of server-sent events. */
export interface SseBlock {
  /** What `EventSource` dispatches it as; `message` when absent. */
  readonly event?: string
  /** The position that a client comes back with. */
  readonly id?: string
  /** JSON on one line. A block without it is not dispatched: it only moves the position. */
  readonly data?: string
  /** It is written to many streams: its bytes are kept with it. */
  readonly shared?: true
}
