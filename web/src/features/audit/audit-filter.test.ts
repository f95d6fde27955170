import { describe, expect, it } from 'vitest'
import { isFiltering, readAuditFilter, toAuditSearch, writeAuditFilter } from './audit-filter.ts'

describe('the filter of an address', () => {
  it('is the last seven days without intents when it says nothing', () => {
    expect(toAuditSearch(readAuditFilter({}, ''))).toEqual({
      conditions: { intents: 'false' },
      span: { lastMs: 7 * 24 * 3_600_000 },
    })
  })

  it('holds what the API is asked for', () => {
    const query = {
      actor: 'nora',
      verb: 'secret_reveal',
      outcome: 'denied',
      cluster: 'prod-eu',
      namespace: 'shop',
      name: 'db',
      request_id: 'r-1',
      from: '2026-11-22T10:00:00Z',
      to: '2026-11-22T11:00:00Z',
      intents: 'true',
    }
    const { from, to, intents: _intents, ...conditions } = query

    const filter = readAuditFilter(query, '')

    expect(toAuditSearch(filter)).toEqual({ conditions, span: { from, to } })
    expect(writeAuditFilter({}, '', filter)).toEqual(query)
  })

  it('leaves out what makes no sense', () => {
    const filter = readAuditFilter({ outcome: 'maybe', range: 'ages', from: 'yesterday' }, '')

    expect(filter).toMatchObject({ outcome: '', range: '7d', from: '' })
  })

  it('is bound to the cluster of its page, whatever the address says', () => {
    const filter = readAuditFilter({ cluster: 'prod-us' }, 'prod-eu')

    expect(filter.cluster).toBe('prod-eu')
    expect(writeAuditFilter({}, 'prod-eu', { verb: 'apply' })).toEqual({ verb: 'apply' })
    expect(isFiltering(filter, 'prod-eu')).toBe(false)
  })

  it('gives up a stretch of time for a range, and keeps what is not its own', () => {
    const query = { from: '2026-11-22T10:00:00Z', verb: 'apply', row: '17' }

    expect(writeAuditFilter(query, '', { range: '24h' })).toEqual({
      range: '24h',
      verb: 'apply',
      row: '17',
    })
  })
})
