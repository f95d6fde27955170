import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLiveConnection, toRetryMs } from './connection.ts'
import { createPortConnection, GONE_MS, type PortLike, servePort } from './port.ts'
import type { LiveMessage } from './protocol.ts'

class FakeSocket {
  onopen: (() => void) | null = null
  onmessage: ((event: { data: string }) => void) | null = null
  onclose: (() => void) | null = null
  readonly sent: Record<string, unknown>[] = []
  isClosed = false

  send(text: string): void {
    this.sent.push(JSON.parse(text) as Record<string, unknown>)
  }

  close(): void {
    this.isClosed = true
  }

  receive(frame: object): void {
    this.onmessage?.({ data: JSON.stringify(frame) })
  }
}

const pods = { cluster: 'a', kind: 'pods' }

function setUp() {
  const sockets: FakeSocket[] = []
  const connection = createLiveConnection({
    openSocket: () => {
      const socket = new FakeSocket()
      sockets.push(socket)
      return socket
    },
    random: () => 1,
  })
  return { sockets, connection, last: () => sockets.at(-1)! }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('a connection of live lists', () => {
  it('is opened by the first who listens, and asks for all of them when it is open', () => {
    const { sockets, connection, last } = setUp()
    connection.subscribe(pods, '7', () => undefined)
    connection.subscribe({ ...pods, namespace: 'shop' }, undefined, () => undefined)

    last().onopen?.()

    expect(sockets).toHaveLength(1)
    expect(last().sent).toEqual([
      { type: 'subscribe', id: 1, cluster: 'a', kind: 'pods', resume: '7' },
      { type: 'subscribe', id: 2, cluster: 'a', kind: 'pods', namespace: 'shop' },
    ])
  })

  it('goes on where it was when it was lost', () => {
    const { sockets, connection, last } = setUp()
    const said: LiveMessage[] = []
    connection.subscribe(pods, '7', (message) => said.push(message))
    last().onopen?.()
    last().receive({ type: 'change', id: 1, event: 'added', rv: '9', object: {} })

    last().onclose?.()
    vi.advanceTimersByTime(1000)
    last().onopen?.()

    expect(sockets).toHaveLength(2)
    expect(last().sent).toMatchObject([{ type: 'subscribe', resume: '9' }])
    expect(said.map((message) => ('state' in message ? message.state : message.type))).toEqual([
      'open',
      'change',
      'away',
      'open',
    ])
  })

  it('finds out soon that the network is gone, when there is reason to think so', () => {
    const { sockets, connection, last } = setUp()
    const said: LiveMessage[] = []
    connection.subscribe(pods, '7', (message) => said.push(message))
    last().onopen?.()
    vi.advanceTimersByTime(19_990)

    connection.check()
    last().receive({ type: 'pong' })
    vi.advanceTimersByTime(10_000)
    const answered = said.map((message) => 'state' in message && message.state)
    connection.check()
    // The usual round, which would have been due, must not take the silence of a moment for an end.
    vi.advanceTimersByTime(2990)
    const silent = sockets[0]?.isClosed
    vi.advanceTimersByTime(20)

    expect(answered).toEqual(['open'])
    expect(silent).toBe(false)
    expect(sockets[0]?.isClosed).toBe(true)
    expect(said.at(-1)).toEqual({ type: 'link', state: 'away' })
  })

  it('asks for the whole list when it was lost within one', () => {
    const { connection, last } = setUp()
    connection.subscribe(pods, '7', () => undefined)
    last().onopen?.()
    last().receive({ type: 'snapshot', id: 1, resourceVersion: '9', items: [], more: true })

    last().onclose?.()
    vi.advanceTimersByTime(1000)
    last().onopen?.()

    expect(last().sent[0]).not.toHaveProperty('resume')
  })

  it('counts as blocked after three tries that never opened, and still tries', () => {
    const { sockets, connection, last } = setUp()
    const states: string[] = []
    connection.subscribe(pods, undefined, (message) => {
      if (message.type === 'link') states.push(message.state)
    })

    for (let turn = 0; turn < 3; turn += 1) {
      last().onclose?.()
      vi.advanceTimersByTime(5000)
    }

    expect(states).toEqual(['away', 'blocked'])
    expect(sockets).toHaveLength(4)
  })

  it('does not trust a connection that is silent', () => {
    const { sockets, connection, last } = setUp()
    connection.subscribe(pods, undefined, () => undefined)
    last().onopen?.()

    vi.advanceTimersByTime(20_000)
    expect(last().sent.at(-1)).toEqual({ type: 'ping' })
    vi.advanceTimersByTime(21_000)

    expect(sockets[0]!.isClosed).toBe(true)
    expect(sockets).toHaveLength(2)
  })

  it('is closed a while after the last one has left', () => {
    const { connection, last } = setUp()
    const subscription = connection.subscribe(pods, undefined, () => undefined)
    last().onopen?.()
    subscription.close()

    expect(last().sent.at(-1)).toEqual({ type: 'unsubscribe', id: 1 })
    expect(last().isClosed).toBe(false)
    vi.advanceTimersByTime(10_000)
    expect(last().isClosed).toBe(true)
  })

  it('waits longer from try to try, and never for all at once', () => {
    expect([1, 2, 3, 10].map((failures) => toRetryMs(failures, 1))).toEqual([
      500, 1000, 2000, 30_000,
    ])
    expect(toRetryMs(1, 0)).toBe(250)
  })
})

function createChannel() {
  const [tab, worker] = [{}, {}] as [PortLike, PortLike]
  const join = (from: PortLike, to: PortLike) => {
    from.onmessage = null
    from.postMessage = (data: unknown) => {
      to.onmessage?.call(to as MessagePort, { data } as MessageEvent)
    }
  }
  join(tab, worker)
  join(worker, tab)
  return { tab, worker }
}

describe('a tab whose connection is in a worker', () => {
  function share() {
    const { connection, last } = setUp()
    const { tab, worker } = createChannel()
    let now = 0
    const shared = createPortConnection(tab)
    const served = servePort(worker, connection, () => now)
    return { shared, served, last, wait: (ms: number) => served.check((now += ms)) }
  }

  it('hears what it subscribed to, and acknowledges it', () => {
    const { shared, last } = share()
    const said: string[] = []
    const subscription = shared.subscribe(pods, '7', ({ type }) => said.push(type))
    last().onopen?.()
    last().receive({ type: 'change', id: 1, event: 'added', rv: '9', object: {} })
    subscription.credit(1)

    expect(said).toEqual(['link', 'change'])
    expect(last().sent.at(-1)).toEqual({ type: 'credit', id: 1, frames: 1 })
    expect(shared.isAnswered).toBe(true)
  })

  it('is let go of when it says nothing for long, and goes on where it was when it is there again', () => {
    const { shared, last, wait } = share()
    shared.subscribe(pods, '7', () => undefined)
    last().onopen?.()
    last().receive({ type: 'position', id: 1, rv: '12' })

    wait(GONE_MS + 1)

    expect(last().sent.slice(1)).toMatchObject([
      { type: 'unsubscribe', id: 1 },
      { type: 'subscribe', id: 2, resume: '12' },
    ])
  })

  it('goes on over a connection of its own when there is no worker', () => {
    const { tab } = createChannel()
    const shared = createPortConnection(tab)
    shared.subscribe(pods, '7', () => undefined)
    const own = setUp()

    shared.replace(own.connection)
    own.last().onopen?.()

    expect(own.last().sent).toMatchObject([{ type: 'subscribe', resume: '7' }])
  })
})
