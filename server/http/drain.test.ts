import compression from 'compression'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { waitForDrain } from './drain.ts'

const WAITS = 20
const PART = randomBytes(256 * 1024)

let listener: Server | undefined
let leaving: AbortController
const warnings: Error[] = []
const warn = (warning: Error) => void warnings.push(warning)

beforeEach(() => {
  leaving = new AbortController()
})

afterEach(() => {
  process.off('warning', warn)
  warnings.splice(0)
  listener?.closeAllConnections()
  listener?.close()
})

/** Writes parts, waiting after each that the client was too slow for; gives how often it waited. */
async function serve(encoding: string, onWait: () => void = () => undefined): Promise<number> {
  process.on('warning', warn)
  const served = Promise.withResolvers<number>()
  const app = express()
  app.use(compression())
  app.get('/', async (_req, res) => {
    res.type('application/json')
    let waits = 0
    try {
      while (waits < WAITS) {
        if (res.write(PART)) continue
        waits++
        const waiting = waitForDrain(res, leaving.signal)
        onWait()
        await waiting
      }
      served.resolve(waits)
    } catch (error) {
      served.reject(error)
    }
    res.end()
  })
  listener = createServer(app).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const { port } = listener.address() as AddressInfo
  const sent = request({ port, host: '127.0.0.1', headers: { 'accept-encoding': encoding } })
  sent.on('error', () => undefined)
  sent.on('response', (answer: IncomingMessage) => answer.resume()).end()
  return served.promise
}

describe('waiting for a slow client', () => {
  it.each(['br', 'gzip', 'identity'])('many times leaves nothing behind (%s)', async (encoding) => {
    const waits = await serve(encoding)
    // Warnings are told in the next turn.
    await new Promise(setImmediate)

    expect(waits).toBe(WAITS)
    expect(warnings.map(({ message }) => message)).toEqual([])
  })

  it('ends with the signal', async () => {
    const serving = serve('identity', () => leaving.abort(new Error('left')))

    await expect(serving).rejects.toThrow('left')
  })
})
