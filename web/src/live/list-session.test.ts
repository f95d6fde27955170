import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LiveStatus } from '../lib/live-status.ts'
import { openListSession } from './list-session.ts'
import type { LiveMessage } from './protocol.ts'

function setUp() {
  let tell: (message: LiveMessage) => void = () => undefined
  const credits: number[] = []
  const close = vi.fn()
  const sink = {
    replace: vi.fn(),
    change: vi.fn(),
    say: vi.fn<(s: LiveStatus) => void>(),
    end: vi.fn(),
  }
  const connection = {
    subscribe: (_target: unknown, _resume: unknown, listener: (message: LiveMessage) => void) => {
      tell = listener
      return { credit: (frames: number) => void credits.push(frames), close }
    },
    check: () => undefined,
  }
  const session = openListSession(connection, { cluster: 'a', kind: 'pods' }, '7', sink)
  return { tell: (message: LiveMessage) => tell(message), credits, close, sink, session }
}

const change = (rv: string): LiveMessage => ({
  type: 'change',
  id: 1,
  event: 'modified',
  rv,
  object: { uid: 'a' },
})

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('a list that is followed', () => {
  it('hands on what comes within a moment together, and acknowledges it', () => {
    const { tell, sink, credits } = setUp()
    for (let index = 0; index < 30; index += 1) tell(change(String(index)))
    expect(sink.change).not.toHaveBeenCalled()

    vi.advanceTimersByTime(50)

    expect(sink.change).toHaveBeenCalledTimes(1)
    expect(sink.change.mock.calls[0]?.[0]).toHaveLength(30)
    expect(sink.change.mock.calls[0]?.[1]).toBe('29')
    expect(credits).toEqual([30])
  })

  it('puts the parts of a snapshot together', () => {
    const { tell, sink } = setUp()
    const part = { type: 'snapshot', id: 1, resourceVersion: '9' } as const
    tell({ ...part, items: [{ uid: 'a' }], more: true })
    expect(sink.replace).not.toHaveBeenCalled()
    tell({ ...part, items: [{ uid: 'b' }], more: false })

    expect(sink.replace).toHaveBeenCalledWith([{ uid: 'a' }, { uid: 'b' }], '9')
  })

  it('forgets the parts of a snapshot that was cut', () => {
    const { tell, sink } = setUp()
    const part = { type: 'snapshot', id: 1, resourceVersion: '9' } as const
    tell({ ...part, items: [{ uid: 'a' }], more: true })
    tell({ type: 'link', state: 'away' })
    tell({ ...part, items: [{ uid: 'b' }], more: false })

    expect(sink.replace).toHaveBeenCalledWith([{ uid: 'b' }], '9')
  })

  it('says how it is', () => {
    const { tell, sink } = setUp()
    tell({ type: 'position', id: 1, rv: '7' })
    tell({ type: 'link', state: 'away' })
    tell({ type: 'link', state: 'blocked' })

    expect(sink.say.mock.calls.map(([{ state }]) => state)).toEqual([
      'live',
      'reconnecting',
      'polling',
    ])
  })

  it('hands on what it has when it is closed', () => {
    const { tell, sink, close, session } = setUp()
    tell(change('8'))
    session.close()

    expect(sink.change).toHaveBeenCalledTimes(1)
    expect(close).toHaveBeenCalledTimes(1)
  })
})
