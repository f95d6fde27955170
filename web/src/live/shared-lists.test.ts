import { describe, expect, it } from 'vitest'
import type { LiveConnection, LiveMessage, LiveTarget } from './protocol.ts'
import { createSharedLists } from './shared-lists.ts'

const PODS: LiveTarget = { cluster: 'a', kind: 'pods' }

interface Upstream {
  readonly target: LiveTarget
  readonly resume: string | undefined
  readonly tell: (message: LiveMessage) => void
  acknowledged: number
  isOpen: boolean
}

/** A server's connection as tabs see it, and what was asked of it. */
function setUp() {
  const asked: Upstream[] = []
  const connection: LiveConnection = {
    subscribe(target, resume, tell) {
      const upstream: Upstream = { target, resume, tell, acknowledged: 0, isOpen: true }
      asked.push(upstream)
      return {
        credit: (frames) => (upstream.acknowledged += frames),
        close: () => (upstream.isOpen = false),
      }
    },
    check: () => undefined,
  }
  const shared = createSharedLists(connection)
  /** A tab that reads; it has what it was told as `says`. */
  function open(resume?: string, target = PODS) {
    const said: LiveMessage[] = []
    const subscription = shared.subscribe(target, resume, (message) => said.push(message))
    return {
      ...subscription,
      /** What it was told, in short, since it was last asked. */
      take: () => said.splice(0).map(toShort),
    }
  }
  return {
    asked,
    open,
    tell: (message: LiveMessage) => asked.at(-1)?.tell(message),
    countOpen: () => asked.filter(({ isOpen }) => isOpen).length,
  }
}

function toShort(message: LiveMessage): string {
  switch (message.type) {
    case 'change':
      return `${String(message.object['uid'])}@${message.rv}`
    case 'snapshot':
      return `list@${message.resourceVersion}${message.more ? '…' : ''}`
    case 'position':
      return `at ${message.rv}`
    case 'link':
      return message.state
    case 'relist':
    case 'ended':
      return message.type
  }
}

const change = (uid: string, rv: number): LiveMessage => ({
  type: 'change',
  id: 1,
  event: 'modified',
  rv: String(rv),
  object: { uid },
})
const position = (rv: number): LiveMessage => ({ type: 'position', id: 1, rv: String(rv) })
const part = (rv: number, more: boolean): LiveMessage => ({
  type: 'snapshot',
  id: 1,
  resourceVersion: String(rv),
  items: [],
  more,
})

describe('lists that tabs share', () => {
  it('are followed once, until the last tab has left', () => {
    const { asked, open, tell, countOpen } = setUp()
    const [first, second] = [open('7'), open('7')]
    tell(change('x', 9))

    first.close()
    const afterOne = countOpen()
    second.close()

    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({ target: PODS, resume: '7', acknowledged: 1 })
    expect([first.take(), second.take()]).toEqual([['x@9'], ['x@9']])
    expect([afterOne, countOpen()]).toEqual([1, 0])
  })

  it('are one for each cluster, kind and namespace', () => {
    const { asked, open } = setUp()
    open('7')
    open('7', { ...PODS, namespace: 'shop' })
    open('7', { ...PODS, cluster: 'b' })

    expect(asked).toHaveLength(3)
  })

  it('tell a tab that comes later what it has not read yet', () => {
    const { asked, open, tell } = setUp()
    open('7')
    tell(position(7))
    for (const [uid, rv] of [
      ['x', 8],
      ['y', 9],
      ['x', 12],
    ] as const)
      tell(change(uid, rv))

    const later = open('9')
    const ahead = open('20')
    tell(change('z', 15))
    tell(change('z', 21))

    expect(asked).toHaveLength(1)
    expect(later.take()).toEqual(['x@12', 'at 12', 'z@15', 'z@21'])
    // It read its list when more had happened than is known here.
    expect(ahead.take()).toEqual(['at 20', 'z@21'])
  })

  it('are followed anew from where the tab is that knows least, and nobody is told twice', () => {
    const { asked, open, tell, countOpen } = setUp()
    const first = open('7')
    tell(change('x', 9))
    first.take()

    const back = open('5')
    tell(position(5))
    tell(change('w', 6))
    tell(change('x', 9))
    tell(change('x', 10))

    expect(asked.map(({ resume }) => resume)).toEqual(['7', '5'])
    expect(countOpen()).toBe(1)
    expect(back.take()).toEqual(['at 5', 'w@6', 'x@9', 'x@10'])
    expect(first.take()).toEqual(['at 9', 'x@10'])
  })

  it('do not wait for a tab that is slow, which is told the latest of each object later', () => {
    const { asked, open, tell } = setUp()
    const [quick, slow] = [open('0'), open('0')]

    for (let rv = 1; rv <= 1000; rv += 1) {
      tell(change(`pod-${rv % 300}`, rv))
      quick.credit(1)
    }
    const before = slow.take()
    slow.credit(256)
    const after = slow.take()
    slow.credit(256)

    expect(quick.take()).toHaveLength(1000)
    expect(asked[0]?.acknowledged).toBe(1000)
    expect(before).toHaveLength(256)
    // Of 744 changes the last one of each of 300 objects, in order.
    expect(after).toHaveLength(256)
    expect(after[0]).toBe('pod-101@701')
    expect(slow.take().slice(-2)).toEqual(['pod-100@1000', 'at 1000'])
  })

  it('forget what is long ago: who needs it has the server asked', () => {
    const { asked, open, tell } = setUp()
    const first = open('0')
    for (let rv = 1; rv <= 2500; rv += 1) {
      tell(change(`pod-${rv}`, rv))
      first.credit(1)
    }

    const recent = open('2400')
    const old = open('10')

    expect(recent.take().slice(0, 2)).toEqual(['pod-2401@2401', 'pod-2402@2402'])
    expect(asked.map(({ resume }) => resume)).toEqual(['0', '10'])
    expect(old.take()).toEqual([])
  })
})

describe('a snapshot for tabs that share', () => {
  it('comes to all of them, in parts, also to a slow one', () => {
    const { open, tell } = setUp()
    const [quick, slow] = [open(), open()]
    tell(part(50, true))
    quick.take()
    slow.take()

    for (let index = 0; index < 300; index += 1) {
      tell(part(50, true))
      quick.credit(1)
    }
    tell(part(50, false))
    tell(change('x', 51))
    const before = slow.take()
    slow.credit(256)

    expect(quick.take().slice(-3)).toEqual(['list@50…', 'list@50', 'x@51'])
    expect(before.every((each) => each === 'list@50…')).toBe(true)
    expect(slow.take().slice(-3)).toEqual(['list@50', 'x@51', 'at 51'])
  })

  it('is not cut for a tab that comes in its midst', () => {
    const { asked, open, tell } = setUp()
    const first = open('7')
    tell({ type: 'relist', id: 1, reason: 'gone_410' })
    tell(part(50, true))

    const later = open('60')
    const before = open('40')
    tell(part(50, false))

    expect(first.take()).toEqual(['relist', 'list@50…', 'list@50'])
    expect(later.take()).toEqual(['at 60'])
    // What happened between its list and the snapshot is not known here.
    expect(asked.map(({ resume }) => resume)).toEqual(['7', '40'])
    tell(change('x', 61))
    expect([later.take(), before.take()]).toEqual([['x@61'], ['x@61']])
  })

  it('takes the place of what a slow tab was behind with', () => {
    const { open, tell } = setUp()
    const slow = open('0')
    for (let rv = 1; rv <= 300; rv += 1) tell(change('x', rv))
    slow.take()

    tell({ type: 'relist', id: 1, reason: 'overflow' })
    tell(part(400, false))
    slow.credit(256)

    expect(slow.take()).toEqual(['relist', 'list@400'])
  })
})

describe('the connection of tabs that share', () => {
  it('is known to a tab that comes while it is away, which is not told that all is well', () => {
    const { open, tell } = setUp()
    open('7')
    tell(position(7))
    tell({ type: 'link', state: 'away' })

    const later = open('7')
    const meanwhile = later.take()
    tell({ type: 'link', state: 'open' })
    tell(position(7))

    expect(meanwhile).toEqual(['away'])
    expect(later.take()).toEqual(['open', 'at 7'])
  })

  it('begins anew when the server has ended the list', () => {
    const { asked, open, tell } = setUp()
    const first = open('7')
    tell({ type: 'ended', id: 1, reason: 'failed' })
    first.close()

    open('8')

    expect(first.take()).toEqual(['ended'])
    expect(asked.map(({ resume }) => resume)).toEqual(['7', '8'])
    expect(asked[1]?.isOpen).toBe(true)
  })

  it('is each tab’s own where positions have no order', () => {
    const { asked, open } = setUp()
    open('a7')
    open('a7')

    expect(asked).toHaveLength(2)
  })
})
