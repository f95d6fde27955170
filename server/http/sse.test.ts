import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:http'
import express, { type Express } from 'express'
import { pino } from 'pino'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { SseBlock } from '../lib/sse-block.ts'
import { AppError } from '../lib/errors.ts'
import { openSse, type SseStream } from '../tests/_sse.ts'
import { createErrorHandler } from './errors.ts'
import { type OperationsDeps, registerOperations } from './operations.ts'
import { toSseText } from './sse.ts'

let listener: Server | undefined
let stream: SseStream | undefined
const log: string[] = []

afterEach(() => {
  vi.useRealTimers()
  stream?.close()
  listener?.close()
  log.splice(0)
})

const document = {
  components: { schemas: {} },
  paths: {
    '/watch': {
      get: {
        operationId: 'watch',
        'x-authz': 'session',
        responses: {
          200: {
            content: {
              'text/event-stream': {
                schema: {
                  type: 'object',
                  required: ['event', 'data'],
                  properties: {
                    event: { enum: ['message', 'added', 'error'] },
                    id: { type: 'string' },
                    data: { type: 'object', properties: { n: { type: 'number' } } },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
}

interface Setup extends Partial<OperationsDeps> {
  readonly onSignal?: (signal: AbortSignal) => void
}

async function open(
  blocks: (signal: AbortSignal) => AsyncIterable<SseBlock>,
  { onSignal, ...more }: Setup = {},
): Promise<SseStream> {
  const app: Express = express()
  const logger = pino({ level: 'error' }, { write: (line: string) => void log.push(line) })
  app.use((_req, res, next) => {
    res.locals.requestId = 'request-1'
    next()
  })
  const handler = ({ signal }: { signal: AbortSignal }) => {
    onSignal?.(signal)
    return { type: 'text/event-stream', blocks: blocks(signal) }
  }
  registerOperations(app, {
    document,
    handlers: { watch: handler } as never,
    authenticate: () => ({ subject: 'ada', email: '', groups: [] }),
    authorization: { mode: 'shared' } as never,
    stopping: new AbortController().signal,
    closing: new AbortController().signal,
    validateResponses: false,
    logger,
    ...more,
  })
  app.use(createErrorHandler(logger))
  listener = createServer(app).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const { port } = listener.address() as AddressInfo
  stream = await openSse(`http://127.0.0.1:${port}/watch`)
  return stream
}

const hang = (signal: AbortSignal) =>
  new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))

async function* endless(signal: AbortSignal): AsyncGenerator<SseBlock> {
  yield { event: 'added', data: '{"n":1}' }
  await hang(signal)
}

describe('a block', () => {
  it.each([
    [{ event: 'added', id: '7', data: '{}' }, 'event: added\nid: 7\ndata: {}\n\n'],
    [{ event: 'message', data: '{"l":"x"}' }, 'data: {"l":"x"}\n\n'],
    [{ id: '7', data: '{}' }, 'id: 7\ndata: {}\n\n'],
    [{ id: '7' }, 'id: 7\n\n'],
    [{ event: 'relist', id: '', data: '{}' }, 'event: relist\ndata: {}\n\n'],
  ])('%j', (block, text) => {
    expect(toSseText(block)).toBe(text)
  })
})

describe('a stream of events', () => {
  it('is open before its first block', async () => {
    const opened = await open(async function* (signal) {
      await hang(signal)
      yield { id: '1' }
    })

    expect(opened.status).toBe(200)
  })

  it('ends when its blocks do', async () => {
    const opened = await open(async function* () {
      yield { event: 'added', data: '{"n":1}' }
      yield { id: '9' }
    })

    await opened.ended()
    expect(opened.text()).toBe('event: added\ndata: {"n":1}\n\nid: 9\n\n')
  })

  it('has a sign of life every 15 seconds', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const opened = await open(endless)
    await opened.next('added')

    vi.advanceTimersByTime(14_999)
    const before = opened.text()
    vi.advanceTimersByTime(1)
    await vi.waitFor(() => expect(opened.text()).toBe(`${before}: ping\n\n`))
    vi.advanceTimersByTime(15_000)

    await vi.waitFor(() => expect(opened.text()).toBe(`${before}: ping\n\n: ping\n\n`))
    expect(before).not.toContain('ping')
  })

  it('says that the server stops, and stops its work', async () => {
    const closing = new AbortController()
    const signals: AbortSignal[] = []
    const opened = await open(endless, {
      closing: closing.signal,
      onSignal: (signal) => signals.push(signal),
    })
    await opened.next('added')

    closing.abort()

    await opened.ended()
    expect(opened.text()).toMatch(/\n\nevent: server_shutdown\ndata: \{\}\n\n$/)
    expect(signals[0]?.aborted).toBe(true)
  })

  it('says that the session is over', async () => {
    const session = new AbortController()
    const opened = await open(endless, {
      watchSession: () => ({ ended: session.signal, stop: () => undefined }),
    })
    await opened.next('added')

    session.abort()

    await opened.ended()
    expect(opened.text()).toMatch(/\n\nevent: auth_expired\ndata: \{\}\n\n$/)
  })

  it('of a session that is over has nothing else', async () => {
    const opened = await open(endless, {
      watchSession: () => ({ ended: AbortSignal.abort(), stop: () => undefined }),
    })

    await opened.ended()
    expect(opened.text()).toBe('event: auth_expired\ndata: {}\n\n')
  })

  it('ends with what went wrong', async () => {
    const opened = await open(async function* () {
      yield { event: 'added', data: '{"n":1}' }
      throw new AppError('cluster_unreachable', 'Cluster x is unreachable.')
    })

    await opened.ended()
    expect(opened.blocks().at(-1)).toEqual({
      event: 'error',
      data: { message: 'Cluster x is unreachable.' },
    })
  })

  it('ends with a request id when what went wrong is nobody’s business', async () => {
    const opened = await open(async function* () {
      yield { event: 'added', data: '{"n":1}' }
      throw new TypeError('secret')
    })

    await opened.ended()
    expect(opened.text()).toContain('request request-1')
    expect(opened.text()).not.toContain('secret')
    expect(log.join('')).toContain('secret')
  })

  it('stops its work when its client leaves', async () => {
    const signals: AbortSignal[] = []
    const opened = await open(endless, { onSignal: (signal) => signals.push(signal) })
    await opened.next('added')

    opened.close()

    await vi.waitFor(() => expect(signals[0]?.aborted).toBe(true))
  })

  it('is cut when its client does not read for half a minute', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const data = JSON.stringify({ filler: 'x'.repeat(1024 * 1024) })
    let written = 0
    const signals: AbortSignal[] = []
    const opened = await open(
      async function* (signal) {
        for (;;) {
          if (signal.aborted) return
          written++
          yield { event: 'added', data }
        }
      },
      { onSignal: (signal) => signals.push(signal) },
    )
    opened.pause()
    let seen = -1
    while (seen !== written) {
      seen = written
      for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve))
    }

    vi.advanceTimersByTime(30_001)
    vi.useRealTimers()

    await vi.waitFor(() => expect(signals[0]?.aborted).toBe(true))
    expect(written).toBeLessThan(100)
  })

  it('that breaks the contract is ended, and the log says where', async () => {
    const opened = await open(
      async function* () {
        yield { event: 'added', data: '{"n":1}' }
        yield { id: '7' }
        yield { event: 'added', data: '{"n":"one"}' }
      },
      { validateResponses: true },
    )

    await opened.ended()
    expect(opened.blocks().map(({ event }) => event)).toEqual(['added', 'message', 'error'])
    expect(log.join('')).toContain('watch broke the contract: /data/n must be number')
  })
})
