import { describe, expect, it } from 'vitest'
import { toRolloutStatus, type Rollout } from './workload-status.ts'

function rollout(facts: Partial<Rollout>): Rollout {
  return { wanted: 3, serving: 3, updated: 3, noun: 'available', unit: 'replicas', ...facts }
}

describe('the status of a workload', () => {
  it.each<[string, Partial<Rollout>, string, string]>([
    ['all serve and are up to date', {}, 'ok', 'Available'],
    ['more serve than are wanted', { serving: 4 }, 'ok', 'Available'],
    ['a rollout is under way', { updated: 1 }, 'progress', 'Progressing'],
    ['a rollout takes some away', { updated: 2, serving: 2 }, 'progress', 'Progressing'],
    ['some do not serve', { serving: 2 }, 'warn', 'Degraded'],
    ['none serves', { serving: 0 }, 'bad', 'Unavailable'],
    ['none serves while a rollout is under way', { serving: 0, updated: 1 }, 'bad', 'Unavailable'],
    ['none is wanted', { wanted: 0, serving: 0, updated: 0 }, 'idle', 'Scaled to zero'],
    ['none is wanted and some are left', { wanted: 0, updated: 0 }, 'progress', 'Scaling down'],
    [
      'it is being deleted',
      { deletionTimestamp: '2026-11-22T00:00:00Z' },
      'progress',
      'Terminating',
    ],
    ['updates are not known', { updated: undefined }, 'ok', 'Available'],
  ])('when %s', (_, facts, level, word) => {
    expect(toRolloutStatus(rollout(facts))).toMatchObject({ level, word })
  })

  it('counts what serves and what is updated', () => {
    expect(toRolloutStatus(rollout({ serving: 2, updated: 1 })).reason).toBe(
      '2 of 3 replicas available, 1 updated',
    )
  })
})
