import { describe, expect, it } from 'vitest'
import type { TableColumn } from './column.ts'
import { createFilter, parseTerms } from './filter.ts'

interface Pod {
  readonly uid: string
  readonly name: string
  readonly namespace: string
  readonly restarts?: number
  readonly phase: string
  readonly labels?: Readonly<Record<string, string>>
}

const columns: readonly TableColumn<Pod>[] = [
  { id: 'name', label: 'Name', value: ({ name }) => name, width: 1, priority: 0 },
  {
    id: 'status',
    label: 'Status',
    value: ({ phase }) => phase,
    status: ({ phase }) => ({ level: phase === 'Running' ? 'ok' : 'bad', word: phase }),
    width: 1,
    priority: 0,
  },
  { id: 'restarts', label: 'Restarts', value: ({ restarts }) => restarts, width: 1, priority: 3 },
]

const pods: readonly Pod[] = [
  {
    uid: '1',
    name: 'checkout-1',
    namespace: 'shop',
    restarts: 14,
    phase: 'CrashLoopBackOff',
    labels: { app: 'checkout', 'app.kubernetes.io/part-of': 'shop' },
  },
  {
    uid: '2',
    name: 'cart-1',
    namespace: 'shop',
    restarts: 0,
    phase: 'Running',
    labels: { app: 'cart' },
  },
  { uid: '3', name: 'web-checkout', namespace: 'web', phase: 'Running' },
]

function find(text: string): string[] {
  const { matches } = createFilter(text, columns)
  return pods.filter(matches).map(({ uid }) => uid)
}

describe('createFilter', () => {
  it.each([
    ['', ['1', '2', '3']],
    ['checkout', ['1', '3']],
    ['CHECKOUT', ['1', '3']],
    ['shop', ['1', '2']],
    ['checkout web', ['3']],
    ['!checkout', ['2']],
    ['name~out-', ['1']],
    ['name=cart-1', ['2']],
    ['name!=cart-1', ['1', '3']],
    ['status:bad', ['1']],
    ['status:ok', ['2', '3']],
    ['!status:ok', ['1']],
    ['status!=bad', ['2', '3']],
    ['status:crashloopbackoff', ['1']],
    ['status~crash', ['1']],
    ['restarts>3', ['1']],
    ['restarts<=0', ['2']],
    ['restarts>=14', ['1']],
    ['app=checkout', ['1']],
    ['app!=checkout', ['2', '3']],
    ['app.kubernetes.io/part-of=shop', ['1']],
    ['app~car', ['2']],
    ['"checkout-1"', ['1']],
    ['!', []],
    ['restarts>', ['1', '2', '3']],
  ])('%s', (text, uids) => {
    expect(find(text)).toEqual(uids)
  })

  it('says which columns there are, and leaves the wrong term out', () => {
    const { matches, problem } = createFilter('phase:Running cart', columns)
    expect(problem).toContain('There is no column “phase”. Columns: name, status, restarts.')
    expect(pods.filter(matches).map(({ uid }) => uid)).toEqual(['2'])
  })
})

describe('parseTerms', () => {
  it('keeps what is in quotes together', () => {
    expect(parseTerms('reason="Back off" x').map(({ field, text }) => [field, text])).toEqual([
      ['reason', 'back off'],
      [undefined, 'x'],
    ])
  })
})
