import { PassThrough, Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { ChunkReader } from './chunk-reader.ts'

async function readAll(reader: ChunkReader): Promise<string> {
  let text = ''
  for (let chunk = await reader.next(); chunk; chunk = await reader.next()) text += String(chunk)
  return text
}

it('gives the chunks that are there, those that come, and the end', async () => {
  const body = new PassThrough()
  body.write('one ')
  const reader = new ChunkReader(body)
  const first = await reader.next()
  const second = reader.next()
  body.end('two')

  expect([String(first), String(await second), await reader.next()]).toEqual([
    'one ',
    'two',
    undefined,
  ])
})

it('reads a body that is larger than what a stream holds', async () => {
  const parts = Array.from({ length: 100 }, (_, index) => Buffer.alloc(16 * 1024, index))

  const text = await readAll(new ChunkReader(Readable.from(parts)))

  expect(text).toBe(String(Buffer.concat(parts)))
})

it('gives what came before a failure, then throws it, however often it is asked', async () => {
  const body = new PassThrough()
  const reader = new ChunkReader(body)
  body.write('one')
  const first = await reader.next()
  const failed = reader.next()
  body.destroy(new Error('reset'))

  expect(String(first)).toBe('one')
  await expect(failed).rejects.toThrow('reset')
  await expect(reader.next()).rejects.toThrow('reset')
})

it('throws when the body goes away without an end', async () => {
  const body = new PassThrough()
  const reader = new ChunkReader(body)
  const waiting = reader.next()
  body.destroy()

  await expect(waiting).rejects.toThrow('too early')
})

it('ends the body when nothing is wanted any more', () => {
  const body = new PassThrough()

  new ChunkReader(body).close()

  expect(body.destroyed).toBe(true)
})
