import { describe, expect, it } from 'vitest'
import { toGapText, toGauges } from './figures.ts'

const SUMMARY = {
  nodes: { ready: 5, total: 6 },
  pods: { running: 1100, pending: 2, failed: 1, total: 1121 },
  namespaces: 9,
  stuckOrFailed: 3,
}

describe('the gauges of a cluster', () => {
  it('say how much of how much', () => {
    const [nodes, pods] = toGauges(SUMMARY)

    expect(nodes).toMatchObject({ amount: '5 of 6', word: 'ready' })
    expect(pods).toMatchObject({ amount: '1,100 of 1,121', word: 'running' })
  })

  it('put every pod into exactly one part', () => {
    const [, pods] = toGauges(SUMMARY)

    expect(pods?.parts.map(({ value }) => value)).toEqual([1100, 3, 2, 16])
    expect(pods?.label).toBe(
      'Pods: 1,100 running, 3 stuck or failed, 2 pending, 16 finished or unknown, 1,121 in all',
    )
  })

  it('say “at least” of what was not counted to its end', () => {
    const [, pods] = toGauges({ ...SUMMARY, incomplete: ['pods'] })

    expect(pods).toMatchObject({ amount: '1,100 of at least 1,121', isUnknown: false })
  })

  it('never say zero of what was not counted at all', () => {
    const [nodes] = toGauges({ ...SUMMARY, nodes: { ready: 0, total: 0 }, incomplete: ['nodes'] })

    expect(nodes).toMatchObject({ amount: 'not counted', word: '', isUnknown: true })
  })
})

describe('what was not counted', () => {
  it('is named', () => {
    expect(toGapText(SUMMARY)).toBe('')
    expect(toGapText({ ...SUMMARY, incomplete: ['nodes', 'pods'] })).toBe(
      'nodes and pods counted incompletely',
    )
  })
})
