import { once } from 'node:events'
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import { vi } from 'vitest'

/** A block as it came. */
export interface Block {
  readonly event: string
  readonly id?: string
  /** Parsed. */
  readonly data?: unknown
}

/** A stream of server-sent events that a test reads by itself: nothing reconnects. */
export interface SseStream {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** All that has come, as it came. */
  text(): string
  /** All blocks that have come. */
  blocks(): Block[]
  /** Waits for the first block that a test is interested in, of those after the last one it was given. */
  next(event: string): Promise<Block>
  /** Waits until the server has ended the stream, or the connection is cut. */
  ended(): Promise<void>
  pause(): void
  resume(): void
  close(): void
}

function parseBlock(text: string): Block {
  let block: Block = { event: 'message' }
  for (const line of text.split('\n')) {
    if (line.startsWith('event: ')) block = { ...block, event: line.slice(7) }
    else if (line.startsWith('id: ')) block = { ...block, id: line.slice(4) }
    else if (line.startsWith('data: ')) block = { ...block, data: JSON.parse(line.slice(6)) }
  }
  return block
}

export async function openSse(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<SseStream> {
  const sent = request(url, { agent: false, headers: { accept: 'text/event-stream', ...headers } })
  sent.end()
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  return readSse(response)
}

function readSse(response: IncomingMessage): SseStream {
  const chunks: string[] = []
  let read = 0
  response.setEncoding('utf8')
  response.on('data', (chunk: string) => chunks.push(chunk))
  response.on('error', () => undefined)
  const closed = new Promise<void>((resolve) => {
    response.once('close', resolve)
  })
  const text = () => chunks.join('')
  const listBlocks = () =>
    text()
      .split('\n\n')
      .slice(0, -1)
      .filter((block) => block !== ': ping')
      .map(parseBlock)
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text,
    blocks: listBlocks,
    next: (event) =>
      vi.waitFor(
        () => {
          const blocks = listBlocks()
          const index = blocks.findIndex((block, at) => at >= read && block.event === event)
          const found = blocks[index]
          if (!found) throw new Error(`no ${event} in ${text().slice(-500)}`)
          read = index + 1
          return found
        },
        { timeout: 10_000, interval: 5 },
      ),
    ended: () => closed,
    pause: () => void response.pause(),
    resume: () => void response.resume(),
    close: () => response.destroy(),
  }
}
