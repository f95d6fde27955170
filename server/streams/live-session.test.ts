import { setImmediate as tick } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { AppError } from '../lib/errors.ts'
import { LiveProtocolError } from './live-frames.ts'
import { LiveSession } from './live-session.ts'
import type { LiveChange, LiveEvent, LiveTarget } from './live-source.ts'

/** A source that a test feeds. */
class Feed {
  readonly target: LiveTarget
  readonly signal: AbortSignal
  #events: LiveEvent[] = []
  #error: Error | undefined
  #wake: (() => void) | undefined

  constructor(target: LiveTarget, signal: AbortSignal) {
    this.target = target
    this.signal = signal
    signal.addEventListener('abort', () => this.#wake?.())
  }

  push(...events: LiveEvent[]): void {
    this.#events.push(...events)
    this.#wake?.()
  }

  fail(error: Error): void {
    this.#error = error
    this.#wake?.()
  }

  async *read(): AsyncGenerator<LiveEvent> {
    while (!this.signal.aborted) {
      const event = this.#events.shift()
      if (event) yield event
      else if (this.#error) throw this.#error
      else await new Promise<void>((resolve) => (this.#wake = resolve))
    }
  }
}

function startSession(options: { maxKept?: number } = {}) {
  const feeds: Feed[] = []
  const session = new LiveSession({
    ...options,
    open(target, signal) {
      const feed = new Feed(target, signal)
      feeds.push(feed)
      return feed.read()
    },
  })
  return {
    session,
    feeds,
    send: (frame: object) => session.receive(JSON.stringify(frame)),
  }
}

const change = (uid: string, rv: number, event: LiveChange['event'] = 'modified'): LiveEvent => ({
  type: 'change',
  event,
  rv: String(rv),
  uid,
  row: JSON.stringify({ uid, resourceVersion: String(rv) }),
})

const pods = { type: 'subscribe', id: 1, cluster: 'a', kind: 'pods' }

/** Reads frames while there are some that can be had at once. */
async function read(session: LiveSession, count: number): Promise<Record<string, unknown>[]> {
  const frames: Record<string, unknown>[] = []
  for (let index = 0; index < count; index += 1) {
    const text = await session.next()
    if (text === undefined) break
    frames.push(JSON.parse(text) as Record<string, unknown>)
  }
  return frames
}

describe('a session of live lists', () => {
  it('sends the list in parts, then what happens', async () => {
    const { session, send, feeds } = startSession()
    const rows = Array.from({ length: 5000 }, (_, index) => ({
      uid: String(index),
      pad: 'x'.repeat(60),
    }))
    send(pods)
    feeds[0]!.push(
      { type: 'snapshot', resourceVersion: '7', items: JSON.stringify(rows).slice(1, -1) },
      change('3', 8),
    )

    const parts: Record<string, unknown>[] = []
    do parts.push(...(await read(session, 1)))
    while (parts.at(-1)?.['more'] === true)
    const [last] = await read(session, 1)

    expect(parts.length).toBeGreaterThan(3)
    expect(parts.every(({ resourceVersion }) => resourceVersion === '7')).toBe(true)
    expect(parts.flatMap(({ items }) => items)).toEqual(rows)
    expect(last).toEqual({
      type: 'change',
      id: 1,
      event: 'modified',
      rv: '8',
      object: { uid: '3', resourceVersion: '8' },
    })
  })

  it('says of an empty list that it is empty', async () => {
    const { session, send, feeds } = startSession()
    send(pods)
    feeds[0]!.push({ type: 'snapshot', resourceVersion: '7', items: '' })

    expect(await read(session, 1)).toEqual([
      { type: 'snapshot', id: 1, resourceVersion: '7', items: [], more: false },
    ])
  })

  it('passes on where to go on, and confirms it', async () => {
    const { session, send, feeds } = startSession()
    send({ ...pods, namespace: 'shop', resume: '41' })
    feeds[0]!.push({ type: 'position', rv: '41' })

    expect(feeds[0]!.target).toEqual({
      cluster: 'a',
      kind: 'pods',
      namespace: 'shop',
      resume: '41',
    })
    expect(await read(session, 1)).toEqual([{ type: 'position', id: 1, rv: '41' }])
  })

  it('serves its subscriptions in turn', async () => {
    const { session, send, feeds } = startSession()
    send(pods)
    send({ ...pods, id: 2, kind: 'nodes' })
    feeds[0]!.push(change('a', 1), change('b', 2), change('c', 3))
    feeds[1]!.push(change('n', 1))
    for (let turn = 0; turn < 9; turn += 1) await tick()

    const ids = (await read(session, 4)).map(({ id }) => id)

    expect(ids).toEqual([1, 2, 1, 1])
  })

  it('keeps the latest of each object for a client that is behind, in the order of positions', async () => {
    const { session, send, feeds } = startSession()
    send(pods)
    const first = Array.from({ length: 256 }, (_, index) => change(`p${index}`, index + 1, 'added'))
    feeds[0]!.push(...first)
    await read(session, 256)
    feeds[0]!.push(
      change('new', 300, 'added'),
      change('p1', 301),
      change('p2', 302),
      change('new', 303),
      change('p1', 304, 'deleted'),
    )
    for (let turn = 0; turn < 20; turn += 1) await tick()

    send({ type: 'ping' })
    expect(await read(session, 1)).toEqual([{ type: 'pong' }])
    send({ type: 'credit', id: 1, frames: 256 })
    const frames = await read(session, 3)

    expect(frames.map(({ event, rv }) => [event, rv])).toEqual([
      ['modified', '302'],
      ['added', '303'],
      ['deleted', '304'],
    ])
  })

  it('forgets what it would have to keep beyond its bound, and reads the list again', async () => {
    const { session, send, feeds } = startSession({ maxKept: 5000 })
    send(pods)
    const many = Array.from({ length: 600 }, (_, index) => change(`p${index}`, index + 1))
    feeds[0]!.push(...many.slice(0, 256))
    await read(session, 256)
    feeds[0]!.push(...many.slice(256))
    for (let turn = 0; turn < 800; turn += 1) await tick()

    expect(await read(session, 1)).toEqual([{ type: 'relist', id: 1, reason: 'overflow' }])
    expect(feeds[0]!.signal.aborted).toBe(true)
    expect(feeds).toHaveLength(1)
    send({ type: 'credit', id: 1, frames: 256 })
    await tick()
    expect(feeds).toHaveLength(2)
    expect(feeds[1]!.target.resume).toBeUndefined()
    feeds[1]!.push({ type: 'snapshot', resourceVersion: '900', items: '{"uid":"p1"}' })
    expect(await read(session, 1)).toMatchObject([{ type: 'snapshot', resourceVersion: '900' }])
  })

  it('tells a client that has a part of a list that another one begins', async () => {
    const { session, send, feeds } = startSession()
    const rows = Array.from({ length: 5000 }, (_, index) => ({
      uid: String(index),
      pad: 'x'.repeat(60),
    }))
    const items = JSON.stringify(rows).slice(1, -1)
    send(pods)
    feeds[0]!.push({ type: 'snapshot', resourceVersion: '7', items })
    await read(session, 1)
    feeds[0]!.push({ type: 'snapshot', resourceVersion: '9', items: '' })
    for (let turn = 0; turn < 5; turn += 1) await tick()

    expect(await read(session, 2)).toMatchObject([
      { type: 'relist', reason: 'gone_410' },
      { type: 'snapshot', resourceVersion: '9', more: false },
    ])
  })

  it.each([
    [new AppError('denied', 'No.'), { reason: 'forbidden', message: 'No.', status: 403 }],
    [
      new AppError('cluster_unreachable', 'The cluster is silent.'),
      { reason: 'failed', message: 'The cluster is silent.', status: 502 },
    ],
    [new Error('secret'), { reason: 'failed', message: 'The server failed.', status: 500 }],
  ])('says why a subscription ended: %s', async (error, end) => {
    const { session, send, feeds } = startSession()
    send(pods)
    feeds[0]!.fail(error)

    expect(await read(session, 1)).toEqual([{ type: 'ended', id: 1, ...end }])
  })

  it('carries 200 subscriptions and refuses the next one', async () => {
    const { session, send, feeds } = startSession()
    for (let id = 1; id <= 201; id += 1) send({ ...pods, id })

    expect(feeds).toHaveLength(200)
    expect(await read(session, 1)).toMatchObject([
      { type: 'ended', id: 201, reason: 'cap_reached' },
    ])
  })

  it('closes the source of what is unsubscribed, and says nothing more of it', async () => {
    const { session, send, feeds } = startSession()
    send(pods)
    feeds[0]!.push(change('a', 1))
    await tick()
    send({ type: 'unsubscribe', id: 1 })
    send({ type: 'ping' })

    expect(feeds[0]!.signal.aborted).toBe(true)
    expect(await read(session, 1)).toEqual([{ type: 'pong' }])
  })

  it('ends with a last word, and closes all sources', async () => {
    const { session, send, feeds } = startSession()
    send(pods)
    feeds[0]!.push(change('a', 1))
    session.end('{"type":"server_shutdown"}')

    expect(await read(session, 2)).toEqual([{ type: 'server_shutdown' }])
    expect(feeds[0]!.signal.aborted).toBe(true)
  })

  it.each([
    ['no JSON', '{'],
    ['an unknown type', '{"type":"shout"}'],
    ['a number that is none', '{"type":"subscribe","id":"1","cluster":"a","kind":"pods"}'],
    ['a namespace that is none', JSON.stringify({ ...pods, namespace: '../x' })],
    ['credit for nothing', '{"type":"credit","id":1,"frames":0}'],
  ])('does not go on after %s', (_, text) => {
    const { session } = startSession()

    expect(() => session.receive(text)).toThrow(LiveProtocolError)
  })

  it('does not go on when a number comes twice', () => {
    const { send } = startSession()
    send({ ...pods, id: 5 })

    expect(() => send({ ...pods, id: 5 })).toThrow(LiveProtocolError)
    expect(() => send({ ...pods, id: 4 })).toThrow(LiveProtocolError)
  })
})
