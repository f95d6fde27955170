import { expect, it } from 'vitest'
import { view } from './persistent-volumes.ts'
import { METADATA } from './row.testing.ts'

const ROW = { ...METADATA, accessModes: ['ReadWriteOnce'], capacity: '20Gi' }

it.each([
  ['Available', 'idle'],
  ['Bound', 'ok'],
  ['Released', 'warn'],
  ['Failed', 'bad'],
  ['Pending', 'progress'],
  ['', 'unknown'],
])('%s is %s', (status, level) => {
  expect(view.status?.({ ...ROW, status }).level).toBe(level)
})

it('says of a released volume what becomes of its data', () => {
  const retained = { ...ROW, status: 'Released', reclaimPolicy: 'Retain' }

  expect(view.status?.(retained).reason).toMatch(/kept with its data/)
})

it('links to the claim in its namespace', () => {
  const claim = view.columns.find(({ id }) => id === 'claim')
  const row = { ...ROW, status: 'Bound', claimRef: { namespace: 'shop', name: 'data-db-0' } }

  expect(claim?.value(row)).toBe('shop/data-db-0')
  expect(claim?.cell?.(row)).toMatchObject({
    to: { path: 'pvcs', namespace: 'shop', name: 'data-db-0' },
  })
})
