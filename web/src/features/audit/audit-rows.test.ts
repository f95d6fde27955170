import { describe, expect, it } from 'vitest'
import type { AuditRow } from '../../api/audit.ts'
import { appendPage, mergeHead, toResourcePlace } from './audit-rows.ts'

function row(id: number): AuditRow {
  return {
    id,
    timestamp: '2026-11-22T12:00:00.000Z',
    actor: { sub: 'nora' },
    verb: 'apply',
    outcome: 'success',
    resource: {},
    hash: '',
  }
}
const rows = (...ids: number[]) => ids.map(row)
const ids = (list: readonly AuditRow[]) => list.map(({ id }) => id)

describe('mergeHead', () => {
  it('puts what is new before what was read', () => {
    expect(ids(mergeHead(rows(7, 6, 5, 4, 2), rows(9, 7, 6), 3))).toEqual([9, 7, 6, 5, 4, 2])
  })

  it('keeps the rows that it knows', () => {
    const known = rows(7, 6, 5)

    expect(mergeHead(known, rows(8, 7, 6), 3).slice(1)).toEqual(known)
    expect(mergeHead(known, rows(8, 7, 6), 3)[1]).toBe(known[0])
  })

  it('begins again when there may be rows between what was read and what is new', () => {
    expect(ids(mergeHead(rows(4, 3, 2), rows(9, 8, 7), 3))).toEqual([9, 8, 7])
  })

  it('takes a head that is all there is for all there is', () => {
    expect(ids(mergeHead(rows(7, 6, 5), rows(7, 6), 3))).toEqual([7, 6])
    expect(ids(mergeHead(rows(7), [], 3))).toEqual([])
  })

  it('lets go of an intent whose outcome has come', () => {
    expect(ids(mergeHead(rows(7, 6, 5, 4), rows(8, 6, 5), 3))).toEqual([8, 6, 5, 4])
  })
})

describe('appendPage', () => {
  it('takes rows once when pages overlap', () => {
    expect(ids(appendPage(rows(7, 6, 5), rows(6, 5, 4, 3)))).toEqual([7, 6, 5, 4, 3])
  })
})

describe('toResourcePlace', () => {
  const place = (resource: AuditRow['resource']) =>
    toResourcePlace({ ...row(1), cluster: 'prod-eu', resource })

  it('finds a kind by its group and plural', () => {
    expect(
      place({ resource: 'persistentvolumeclaims', namespace: 'shop', name: 'data' }),
    ).toMatchObject({
      name: 'objects',
      params: { cluster: 'prod-eu', kind: 'pvcs', object: ['shop', 'data'] },
    })
  })

  it('finds a custom object', () => {
    const resource = { group: 'cert-manager.io', version: 'v1', resource: 'certificates' }

    expect(place({ ...resource, namespace: 'shop', name: 'tls' })).toMatchObject({
      name: 'custom-resources',
      params: { plural: 'certificates', object: ['shop', 'tls'] },
    })
  })

  it('finds nothing where there is no object', () => {
    expect(place({})).toBeUndefined()
    expect(place({ resource: 'pods', namespace: 'shop' })).toBeUndefined()
    expect(
      toResourcePlace({ ...row(1), resource: { resource: 'pods', name: 'a' } }),
    ).toBeUndefined()
  })
})
