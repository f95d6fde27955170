/** A block of a stream of server-sent events, as this server writes them: its data is JSON. */
export interface StreamBlock {
  /** `message` when the block names none. */
  readonly event: string
  /** Absent when the block has none of its own. */
  readonly id?: string
  /** Absent in blocks that only move the position. */
  readonly data?: unknown
}

/**
 * The blocks of the body of a stream, in groups as they arrive, of at most 32 KiB, until it ends; comments are left out. At most one
 * unfinished block is held. Leaving the loop cancels the body.
 */
export declare function readBlockGroups(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<readonly StreamBlock[], void, undefined>
