import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

// A console whose logs are as long as one likes: everything else comes from the server behind it.

const LINES_PER_PART = 200

/** Lines of every sort, one after the other: plain, JSON, logfmt, with colours, of several rows. */
function toText(index: number): string {
  const request = `GET /api/items/${index} 200 ${index % 97}ms`
  switch (index % 6) {
    case 0:
      return JSON.stringify({ level: 'info', msg: request, trace: `t-${index}`, user: index % 31 })
    case 1:
      return `level=warn msg="slow request" path=/api/items/${index} took=${index % 997}ms`
    case 2:
      return `\u001b[32mINFO\u001b[0m ${request}`
    case 3:
      return `E1122 03:14:07.123456 1 cart.go:${index % 900}] ${'the basket was not there; '.repeat(1 + (index % 23))}`
    default:
      return `2026-11-22 03:14:07 INFO ${request}`
  }
}

function abortOnClose(res: ServerResponse): AbortController {
  const gone = new AbortController()
  res.once('close', () => gone.abort())
  return gone
}

async function sendLines(res: ServerResponse, count: number): Promise<void> {
  const { signal } = abortOnClose(res)
  res.writeHead(200, { 'content-type': 'text/event-stream' })
  const startedAt = Date.parse('2026-11-22T03:00:00Z')
  for (let index = 0; index < count && !res.destroyed;) {
    let part = ''
    for (const end = Math.min(count, index + LINES_PER_PART); index < end; index += 1) {
      const line = { t: new Date(startedAt + index).toISOString(), l: toText(index) }
      part += `data: ${JSON.stringify(line)}\n\n`
    }
    if (!res.write(part)) await once(res, 'drain', { signal }).catch(() => undefined)
  }
}

function passOn(req: IncomingMessage, res: ServerResponse, target: string): void {
  const { pathname, search } = new URL(req.url ?? '/', target)
  const { host } = new URL(target)
  const passed = request(
    new URL(pathname + search, target),
    { method: req.method, headers: { ...req.headers, host } },
    (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(res)
    },
  )
  passed.on('error', () => res.destroy())
  req.pipe(passed)
}

export interface LogSource {
  readonly url: string
  close(): void
}

/** Puts a log of so many lines, sent as fast as they are taken, in front of a console. It does not end. */
export async function startLogSource(target: string, lines: number): Promise<LogSource> {
  const server = createServer((req, res) => {
    if (/\/logs(\?|$)/.test(req.url ?? '') && req.url?.includes('/api/')) void sendLines(res, lines)
    else passOn(req, res, target)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
