import { createTurns } from '../lib/turns.ts'

// Server-sent events over fetch: EventSource can neither say why it failed nor be told when to stop trying.

/** A block of a stream, as https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream has it. */
export interface SseBlock {
  /** `message` when the block names none. */
  readonly event: string
  /** Absent when the block has none of its own. */
  readonly id?: string
  readonly data: string
}

export interface SseParser {
  /** The blocks that this part completes. */
  push: (part: string) => SseBlock[]
}

const CARRIAGE_RETURN = 13

/** Cuts a stream into its blocks. Holds at most one unfinished block. */
export function createSseParser(): SseParser {
  let rest = ''
  let event = ''
  let id: string | undefined
  let data: string | undefined

  function readField(line: string): void {
    const colon = line.indexOf(':')
    // A line that begins with a colon is a comment: it keeps the connection alive.
    if (colon === 0) return
    const name = colon < 0 ? line : line.slice(0, colon)
    const from = line.startsWith(' ', colon + 1) ? colon + 2 : colon + 1
    const value = colon < 0 ? '' : line.slice(from)
    if (name === 'data') data = data === undefined ? value : `${data}\n${value}`
    else if (name === 'event') event = value
    else if (name === 'id') id = value
  }

  function takeBlock(): SseBlock | undefined {
    const block =
      data === undefined
        ? undefined
        : { event: event || 'message', data, ...(id !== undefined && { id }) }
    event = ''
    data = undefined
    id = undefined
    return block
  }

  return {
    push(part) {
      const blocks: SseBlock[] = []
      const text = rest + part
      let start = 0
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        const cut = text.charCodeAt(end - 1) === CARRIAGE_RETURN && end > start ? end - 1 : end
        if (cut > start) readField(text.slice(start, cut))
        else {
          const block = takeBlock()
          if (block) blocks.push(block)
        }
        start = end + 1
      }
      rest = text.slice(start)
      return blocks
    },
  }
}

/** Letters that are read at once: under load the browser hands out half a megabyte, which takes long. */
const SLICE = 32 * 1024

/** The blocks of a body, in groups as they arrive, until it ends. */
export async function* readSse(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<readonly SseBlock[]> {
  const parser = createSseParser()
  const takeTurn = createTurns()
  const reader = body
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      for (let start = 0; start < value.length; start += SLICE) {
        yield parser.push(value.slice(start, start + SLICE))
        await takeTurn()
      }
    }
  } finally {
    // Whoever stops reading early also ends the request; a body that failed has ended already.
    await reader.cancel().catch(() => undefined)
  }
}
