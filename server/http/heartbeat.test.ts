import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type BeatingSocket, type Heartbeat, startHeartbeat } from './heartbeat.ts'

const PERIOD_MS = 20_000
const PONG_WAIT_MS = 10_000

/** The client's side: how many pings reached it, and what it answers. */
class Client extends EventEmitter implements BeatingSocket {
  readonly OPEN = 1
  readyState = 1
  isPaused = false
  pings = 0
  answers = true
  /** The network takes nothing: pings wait behind what was to be sent. */
  isStuck = false

  ping(_data: undefined, _mask: undefined, sent: () => void): void {
    if (this.isStuck) return
    this.pings++
    sent()
    if (this.answers) this.emit('pong')
  }
}

let client: Client
let heartbeat: Heartbeat
let deaths: number

beforeEach(() => {
  vi.useFakeTimers()
  client = new Client()
  deaths = 0
  heartbeat = startHeartbeat(client, PERIOD_MS, () => deaths++)
})
afterEach(() => {
  heartbeat.stop()
  vi.useRealTimers()
})

describe('a heartbeat', () => {
  it('pings every period, and keeps who answers', () => {
    vi.advanceTimersByTime(10 * PERIOD_MS + PONG_WAIT_MS)

    expect([client.pings, deaths]).toEqual([10, 0])
  })

  it('reports who does not answer, ten seconds after the ping', () => {
    client.answers = false

    vi.advanceTimersByTime(PERIOD_MS + PONG_WAIT_MS - 1)
    expect(deaths).toBe(0)
    vi.advanceTimersByTime(1)

    expect(deaths).toBe(1)
  })

  it('takes whatever is said for an answer', () => {
    client.answers = false
    vi.advanceTimersByTime(PERIOD_MS)

    client.emit('message')
    vi.advanceTimersByTime(PONG_WAIT_MS)

    expect(deaths).toBe(0)
  })

  it('gives no more time because it pings again', () => {
    heartbeat.stop()
    client.answers = false
    heartbeat = startHeartbeat(client, PONG_WAIT_MS / 4, () => deaths++)

    vi.advanceTimersByTime(PONG_WAIT_MS / 4 + PONG_WAIT_MS)

    expect(client.pings).toBeGreaterThan(1)
    expect(deaths).toBe(1)
  })

  it('keeps who is slow, for as long as some of what waits is taken', () => {
    client.isStuck = true
    for (let beat = 0; beat < 5; beat++) {
      vi.advanceTimersByTime(PERIOD_MS)
      heartbeat.hear()
    }
    expect(deaths).toBe(0)

    vi.advanceTimersByTime(2 * PERIOD_MS)

    expect(deaths).toBe(1)
  })

  it('expects no answer of who is not read from', () => {
    client.answers = false
    client.isPaused = true

    vi.advanceTimersByTime(PERIOD_MS + PONG_WAIT_MS)

    expect(deaths).toBe(0)
  })

  it('is over when it is stopped, and does not ping what is closing', () => {
    client.readyState = 2
    vi.advanceTimersByTime(PERIOD_MS)
    client.readyState = 1
    client.answers = false
    heartbeat.stop()
    vi.advanceTimersByTime(10 * PERIOD_MS)

    expect([client.pings, deaths]).toEqual([0, 0])
  })
})
