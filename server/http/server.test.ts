import { once } from 'node:events'
import { connect } from 'node:net'
import { request } from 'undici'
import { describe, expect, it } from 'vitest'
import { listen } from './server.ts'

it('lets an answer that has begun finish, and takes no new connection', async () => {
  const arrived = Promise.withResolvers<undefined>()
  const release = Promise.withResolvers<undefined>()
  const server = await listen(
    (_req, res) => {
      arrived.resolve(undefined)
      void release.promise.then(() => res.end('done'))
    },
    '127.0.0.1',
    0,
  )
  const url = `http://127.0.0.1:${server.port}`
  const answer = request(url)
  await arrived.promise

  const closed = server.close(5000)
  const refused = await request(url).catch((error: unknown) => error as NodeJS.ErrnoException)
  release.resolve(undefined)

  expect(refused).toMatchObject({ code: 'ECONNREFUSED' })
  expect(await (await answer).body.text()).toBe('done')
  await closed
})

it('cuts what is still open when the time is over', async () => {
  const arrived = Promise.withResolvers<undefined>()
  const server = await listen(() => arrived.resolve(undefined), '127.0.0.1', 0)
  const answer = request(`http://127.0.0.1:${server.port}`).catch((error: unknown) => error)
  await arrived.promise

  await server.close(10)

  expect(await answer).toBeInstanceOf(Error)
})

it('ends connections that nobody uses at once', async () => {
  const server = await listen((_req, res) => res.end('ok'), '127.0.0.1', 0)
  const answer = await request(`http://127.0.0.1:${server.port}`)
  await answer.body.text()

  await server.close(60_000)
})

describe('a client that takes its time', () => {
  it.each([
    ['before it says anything', ''],
    ['within the head of a request', 'GET / HTTP/1.1\r\nHost: a\r\nX-Slow: '],
    ['within the body', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc'],
    ['between two requests', 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'],
  ])('%s is cut off', async (_, sent) => {
    const limits = { headersMs: 20, requestMs: 40, keepAliveMs: 20, checkMs: 5 }
    const server = await listen(
      (req, res) => {
        req.resume()
        req.once('end', () => res.end('ok'))
      },
      '127.0.0.1',
      0,
      limits,
    )
    const socket = connect(server.port, '127.0.0.1')
    await once(socket, 'connect')

    socket.resume()
    socket.write(sent)

    await once(socket, 'close')
    await server.close(0)
  })
})
