import type { KindSchemas } from '#sdk'
import { describe, expect, it } from 'vitest'
import { view } from './persistent-volume-claims.ts'
import { METADATA } from './row.testing.ts'

type Row = KindSchemas['pvcs']['row']

const ROW: Row = {
  ...METADATA,
  status: 'Bound',
  accessModes: ['ReadWriteOnce', 'ReadOnlyMany'],
  storageClass: 'gp3',
  capacity: '20Gi',
}

describe('the status of a claim', () => {
  it.each<[Partial<Row>, string, string, string | undefined]>([
    [{}, 'ok', 'Bound', undefined],
    [{ status: 'Pending' }, 'progress', 'Pending', 'Waits for a volume of class gp3'],
    [{ status: 'Pending', volumeName: 'pv-1' }, 'progress', 'Pending', 'Waits to be bound to pv-1'],
    [
      { status: 'Lost', volumeName: 'pv-1' },
      'bad',
      'Lost',
      'Its volume pv-1 is gone, and its data with it',
    ],
    [{ status: '' }, 'unknown', 'Unknown', undefined],
  ])('%o', (row, level, word, reason) => {
    expect(view.status?.({ ...ROW, ...row })).toEqual({ level, word, ...(reason && { reason }) })
  })

  it('is Terminating while a pod still uses it', () => {
    const row = { ...ROW, deletionTimestamp: '2026-11-22T00:00:00Z' }

    expect(view.status?.(row)).toMatchObject({ level: 'progress', word: 'Terminating' })
  })
})

it('shortens access modes and sorts capacities by size', () => {
  const toValue = (id: string) => view.columns.find((column) => column.id === id)?.value(ROW)

  expect(toValue('access')).toBe('RWO,ROX')
  expect(toValue('capacity')).toBe(20 * 2 ** 30)
})

it('shows what is asked for while that is more than it got', () => {
  const [claim, resize] = view.sections({
    ...ROW,
    requestedCapacity: '40Gi',
    resizeStatus: { storage: 'NodeResizePending' },
  })
  const labels = claim?.type === 'facts' ? claim.facts.map(({ label }) => label) : []

  expect(labels).toContain('Requested')
  expect(resize).toMatchObject({ rows: [[{}, { status: { word: 'Waits for the node' } }]] })
})

it('does not repeat what was asked for when that is what it got', () => {
  const [claim] = view.sections({ ...ROW, requestedCapacity: '20480Mi' })
  const labels = claim?.type === 'facts' ? claim.facts.map(({ label }) => label) : []

  expect(labels).not.toContain('Requested')
})
