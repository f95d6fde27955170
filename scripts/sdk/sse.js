import { PeriscopeError, readError } from './error.js'

/** Blocks of a stream of server-sent events; comments are left out. The stream is closed when the iteration ends. */
export async function* readBlocks(body) {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n')
      rest = blocks.pop()
      for (const text of blocks) {
        const block = parseBlock(text)
        if (block.data !== undefined || block.id !== undefined) yield block
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

/** The server writes each field on one line, with one space after its name. */
function parseBlock(text) {
  const block = { event: 'message' }
  for (const line of text.split('\n')) {
    const colon = line.indexOf(': ')
    if (colon > 0) block[line.slice(0, colon)] = line.slice(colon + 2)
  }
  return block.data === undefined ? block : { ...block, data: JSON.parse(block.data) }
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
