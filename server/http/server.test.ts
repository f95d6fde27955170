import { request } from 'undici'
import { expect, it } from 'vitest'
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
