import { describe, expect, it } from 'vitest'
import { toReports } from './custom-reports.ts'

const READY = { type: 'Ready', status: 'True', reason: 'Issued' }

function object(conditions: readonly object[], rest: object = {}) {
  return { metadata: { generation: 3 }, status: { observedGeneration: 3, conditions, ...rest } }
}

describe('what a controller reports of a custom object', () => {
  it('is a condition that is not as it should be, in its own words', () => {
    const since = '2026-01-01T00:00:00Z'
    const issuing = {
      type: 'Ready',
      status: 'False',
      reason: 'DoesNotExist',
      message: 'Secret does not exist',
      lastTransitionTime: since,
    }

    expect(toReports(object([issuing]))).toEqual([
      { level: 'bad', text: '`Ready` is `False`: DoesNotExist: Secret does not exist', since },
    ])
  })

  it('is nothing when all is well', () => {
    expect(toReports(object([READY, { type: 'Degraded', status: 'False' }]))).toEqual([])
  })

  it('is bad when a condition that names trouble is true', () => {
    expect(toReports(object([READY, { type: 'Degraded', status: 'True' }]))).toEqual([
      { level: 'bad', text: '`Degraded` is `True`.', since: undefined },
    ])
  })

  it('is unknown when the controller does not know', () => {
    expect(toReports(object([{ type: 'Ready', status: 'Unknown' }]))).toMatchObject([
      { level: 'unknown' },
    ])
  })

  it('may be about an object that has changed since', () => {
    expect(toReports(object([READY], { observedGeneration: 2 }))).toEqual([
      {
        level: 'progress',
        text: 'The controller has not looked at the newest change yet: it has seen `generation` 2 of 3.',
      },
    ])
  })

  it('is not known without conditions', () => {
    expect(toReports({ metadata: {}, status: { phase: 'Running' } })).toBeUndefined()
    expect(toReports({})).toBeUndefined()
  })
})
