import type { KindSchemas } from '#sdk'
import { describe, expect, it } from 'vitest'
import { view } from './resource-quotas.ts'
import { METADATA } from './row.testing.ts'

type Items = KindSchemas['resourcequotas']['row']['items']

const ROOMY = { 'requests.memory': { hard: '96Gi', used: '38Gi' } }

function toRow(items: Items) {
  return { ...METADATA, items }
}

describe('the status of a quota', () => {
  it.each<[string, Items, string, string]>([
    ['with room', ROOMY, 'ok', 'Within limits'],
    ['nearly full', { ...ROOMY, pods: { hard: '20', used: '19' } }, 'warn', 'Near limit'],
    ['full', { ...ROOMY, 'requests.cpu': { hard: '4', used: '4000m' } }, 'warn', 'At limit'],
    ['lowered below its use', { pods: { hard: '10', used: '12' } }, 'bad', 'Over limit'],
    ['that forbids', { 'services.loadbalancers': { hard: '0', used: '0' } }, 'ok', 'Within limits'],
    ['that forbids what is there', { pods: { hard: '0', used: '1' } }, 'bad', 'Over limit'],
    ['not counted yet', { pods: { hard: '10', used: '' } }, 'unknown', 'Not counted'],
    ['of nothing', {}, 'unknown', 'Not counted'],
  ])('%s', (_, items, level, word) => {
    expect(view.status?.(toRow(items))).toMatchObject({ level, word })
  })

  it('names what is fullest', () => {
    const items = { ...ROOMY, 'requests.cpu': { hard: '40', used: '39990m' } }

    expect(view.status?.(toRow(items)).reason).toBe('requests.cpu: 99 % used')
  })
})

describe('the columns of a quota', () => {
  it('take the older names of requests', () => {
    const column = view.columns.find(({ id }) => id === 'requests.cpu')
    const row = toRow({ cpu: { hard: '4', used: '500m' } })

    expect(column?.value(row)).toBe(13)
    expect(column?.cell?.(row)).toMatchObject({ text: '500 m of 4 cores', title: '500m of 4' })
  })
})

it('marks what is at its limit among the uses', () => {
  const [use] = view.sections(toRow({ ...ROOMY, pods: { hard: '20', used: '20' } }))

  expect(use).toMatchObject({
    rows: [
      [{ text: 'pods' }, {}, {}, { status: { level: 'warn', word: '100 % · at limit' } }],
      [{ text: 'requests.memory' }, { text: '38 GiB', title: '38Gi' }, {}, { text: '40 %' }],
    ],
  })
})
