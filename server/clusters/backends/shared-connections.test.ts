import { once } from 'node:events'
import {
  createSecureServer,
  type Http2SecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type ServerHttp2Session,
} from 'node:http2'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:tls'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createCertificate, type ServerCertificate } from '../../demo/certificate.ts'
import type { Answer, OutgoingRequest, Sender } from '../../kube/connection.ts'
import { createSharedConnections, type SharedSender } from './shared-connections.ts'

interface Started {
  readonly server: Http2SecureServer
  readonly sessions: ServerHttp2Session[]
  readonly seen: Http2ServerRequest[]
  readonly answers: Http2ServerResponse[]
}

let tls: ServerCertificate
let sender: SharedSender
const closings: (() => void)[] = []

const noFallback: Sender = {
  request: () => Promise.reject(new Error('asked over HTTP/1.1')),
}

beforeAll(async () => {
  tls = await createCertificate(Date.now())
})

afterEach(async () => {
  await sender.destroy()
  for (const close of closings.splice(0)) close()
})

/** An API server whose answers stay open after their first part. */
async function startServer(maxConcurrentStreams = 250): Promise<Started> {
  const server = createSecureServer({
    cert: tls.certPem,
    key: tls.keyPem,
    settings: { maxConcurrentStreams },
  })
  const started: Started = { server, sessions: [], seen: [], answers: [] }
  server.on('session', (session) => {
    started.sessions.push(session)
    session.on('error', () => undefined)
  })
  server.on('request', (req, res) => {
    started.seen.push(req)
    started.answers.push(res)
    res.writeHead(200, { 'content-type': 'text/plain' })
    res.write('first')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closings.push(() => {
    for (const session of started.sessions) session.destroy()
    server.close()
  })
  return started
}

function open(server: { address(): AddressInfo | string | null }, fallback = noFallback): void {
  const { port } = server.address() as AddressInfo
  sender = createSharedConnections({
    origin: `https://127.0.0.1:${port}`,
    fallback,
    openSocket: async (signal) => {
      const ALPNProtocols = ['h2', 'http/1.1']
      const socket = connect({ port, host: '127.0.0.1', ca: tls.certPem, ALPNProtocols })
      await once(socket, 'secureConnect', { signal })
      return socket
    },
  })
}

function toRequest(given: Partial<OutgoingRequest> = {}): OutgoingRequest {
  return {
    origin: 'https://127.0.0.1',
    path: '/api/v1/pods?watch=true',
    method: 'GET',
    headers: {},
    body: null,
    signal: new AbortController().signal,
    headersTimeout: 10_000,
    bodyTimeout: 0,
    ...given,
  }
}

async function readFirst({ body }: Answer): Promise<string> {
  const [chunk] = (await once(body, 'data')) as [Buffer]
  return chunk.toString()
}

describe('watches that share connections', () => {
  it('arrive with every group by itself', async () => {
    const { server, seen } = await startServer()
    open(server)
    const headers = { authorization: 'Bearer t', 'impersonate-group': ['ops', 'a, b', 'dev'] }

    const answer = await sender.request(toRequest({ headers }))

    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('text/plain')
    expect(await readFirst(answer)).toBe('first')
    const raw = seen[0]?.rawHeaders ?? []
    expect(raw.filter((_, at) => raw[at - 1] === 'impersonate-group')).toEqual(
      headers['impersonate-group'],
    )
  })

  it('take as many connections as the API server asks for', async () => {
    const { server, sessions } = await startServer(10)
    open(server)

    const answers = await Promise.all(Array.from({ length: 35 }, () => sender.request(toRequest())))

    expect(await Promise.all(answers.map(readFirst))).toEqual(Array(35).fill('first'))
    expect(sessions).toHaveLength(4)
  })

  it('take the place of those that have ended', async () => {
    const { server, sessions, answers } = await startServer(1)
    open(server)
    const first = await sender.request(toRequest())
    const ended = once(answers[0]?.stream ?? first.body, 'close')
    first.body.destroy()
    await ended

    await sender.request(toRequest())

    expect(sessions).toHaveLength(1)
  })

  it('are HTTP/1.1 where the API server speaks nothing else', async () => {
    const server = createServer({ cert: tls.certPem, key: tls.keyPem }).listen(0, '127.0.0.1')
    closings.push(() => server.close())
    await once(server, 'listening')
    const asked: string[] = []
    const answer = { statusCode: 200 } as Answer
    open(server, {
      request: async ({ path }) => {
        asked.push(path)
        return answer
      },
    })

    expect(await sender.request(toRequest({ path: '/one' }))).toBe(answer)
    expect(await sender.request(toRequest({ path: '/two' }))).toBe(answer)
    expect(asked).toEqual(['/one', '/two'])
  })

  it('fail together with their connection; the next one gets another', async () => {
    const { server, sessions } = await startServer()
    open(server)
    const answers = await Promise.all([sender.request(toRequest()), sender.request(toRequest())])
    const ends = answers.map(async ({ body }) => {
      for await (const part of body) expect(String(part)).toBe('first')
    })

    sessions[0]?.socket.destroy()

    await Promise.allSettled(ends)
    expect(await readFirst(await sender.request(toRequest()))).toBe('first')
    expect(sessions).toHaveLength(2)
  })

  it('stay when the API server sends newcomers elsewhere', async () => {
    const { server, sessions, answers } = await startServer()
    open(server)
    const first = await sender.request(toRequest())
    await readFirst(first)
    const told = once(first.body, 'data')

    sessions[0]?.goaway()
    answers[0]?.write('second')
    const [second] = (await told) as [Buffer]
    await sender.request(toRequest())

    expect(second.toString()).toBe('second')
    expect(sessions).toHaveLength(2)
  })

  it('end one by one', async () => {
    const { server, answers } = await startServer()
    open(server)
    const leaving = new AbortController()
    const [first, second] = await Promise.all([
      sender.request(toRequest({ signal: leaving.signal })),
      sender.request(toRequest()),
    ])
    await Promise.all([readFirst(first), readFirst(second)])
    const reset = once(answers[0]?.stream ?? first.body, 'close')
    const told = once(second.body, 'data')

    leaving.abort(new Error('left'))
    await reset
    answers[1]?.write('second')

    expect(String((await told)[0])).toBe('second')
    expect(first.body.errored?.message).toBe('left')
  })

  it('may be left before they are answered', async () => {
    const { server, seen } = await startServer()
    open(server)
    const { body } = await sender.request(toRequest())
    const leaving = new AbortController()
    const waiting = sender.request(toRequest({ signal: leaving.signal }))

    leaving.abort()

    await expect(waiting).rejects.toBe(leaving.signal.reason)
    expect(body.destroyed).toBe(false)
    expect(seen.length).toBeGreaterThan(0)
  })

  it('end when they are silent for too long', async () => {
    const { server } = await startServer()
    open(server)
    const { body } = await sender.request(toRequest({ bodyTimeout: 50 }))
    body.resume()

    await expect(once(body, 'close')).rejects.toMatchObject({ code: 'UND_ERR_BODY_TIMEOUT' })
  })

  it('are not waited for by one who leaves', async () => {
    const leaving = new AbortController()
    sender = createSharedConnections({
      origin: 'https://127.0.0.1',
      fallback: noFallback,
      openSocket: () => new Promise(() => undefined),
    })
    const waiting = sender.request(toRequest({ signal: leaving.signal }))

    leaving.abort(new Error('left'))

    await expect(waiting).rejects.toThrow('left')
  })
})
