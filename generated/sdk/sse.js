import { PeriscopeError, readError } from './error.js'

const LINE_END = /\r?\n/
const BLOCK_END = /\r?\n\r?\n/g

/** Cuts `rest + part` into the blocks that the part completes and a new rest. The old rest is not searched again. */
function cutBlocks(rest, part) {
  const text = rest + part
  const blocks = []
  let start = 0
  BLOCK_END.lastIndex = Math.max(0, rest.length - '\r\n\r'.length)
  for (let end = BLOCK_END.exec(text); end; end = BLOCK_END.exec(text)) {
    const block = parseBlock(text.slice(start, end.index))
    if (block.data !== undefined || block.id !== undefined) blocks.push(block)
    start = BLOCK_END.lastIndex
  }
  return { rest: text.slice(start), blocks }
}

/** A line that begins with a colon is a comment: it keeps the connection alive. */
function parseBlock(text) {
  const block = { event: 'message' }
  for (const line of text.split(LINE_END)) {
    const colon = line.indexOf(':')
    if (colon <= 0) continue
    const value = line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1)
    const name = line.slice(0, colon)
    block[name] = name === 'data' && block.data !== undefined ? `${block.data}\n${value}` : value
  }
  return block.data === undefined ? block : { ...block, data: JSON.parse(block.data) }
}

/** Letters that are read at once: under load a browser hands out half a megabyte, and nobody has a turn while it is read. */
const SLICE = 32 * 1024

export async function* readBlockGroups(body) {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      const part = decoder.decode(value, { stream: true })
      for (let start = 0; start < part.length; start += SLICE) {
        const { rest, blocks } = cutBlocks(text, part.slice(start, start + SLICE))
        text = rest
        if (blocks.length > 0) yield blocks
      }
    }
  } finally {
    // Whoever stops reading early also ends the request; a body that failed has ended already.
    await reader.cancel().catch(() => undefined)
  }
}

/** Blocks of a stream of server-sent events; comments are left out. The stream is closed when the iteration ends. */
export async function* readBlocks(body) {
  for await (const blocks of readBlockGroups(body)) yield* blocks
}

/** Opens a stream of the server. Resolves to its blocks once it is open. */
export async function openStream({ baseUrl = '', path, query, headers, signal, fetch }) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  const parameters = new URLSearchParams(given.map(([name, value]) => [name, String(value)]))
  const address = `${baseUrl.replace(/\/$/, '')}/api/${path.map(encodeURIComponent).join('/')}`
  const response = await (fetch ?? globalThis.fetch)(`${address}?${parameters}`, {
    headers: { accept: 'text/event-stream', ...headers },
    ...(signal && { signal }),
  })
  if (!response.ok) throw await readError(response)
  return readBlocks(response.body)
}

/** A block that ends a stream, as a failure; undefined for the others. */
export function toStreamEnd({ event, data }) {
  const ends = {
    error: data?.message,
    backpressure: 'The stream was read too slowly.',
    server_shutdown: 'The server stops.',
    auth_expired: 'The session is over.',
  }
  if (!Object.hasOwn(ends, event)) return undefined
  return new PeriscopeError(ends[event], { status: 0, code: event })
}
