import { describe, expect, it } from 'vitest'
import { toRolloutStatus, type Rollout } from './workload-status.ts'

function rollout(facts: Partial<Rollout>): Rollout {
  return { wanted: 3, serving: 3, updated: 3, noun: 'available', unit: 'replicas', ...facts }
}

const EXCEEDED = { progressReason: 'ProgressDeadlineExceeded' }

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
    ['its rollout is past its deadline', { updated: 1, ...EXCEEDED }, 'bad', 'Stuck'],
    ['none serves past the deadline', { serving: 0, ...EXCEEDED }, 'bad', 'Unavailable'],
    ['its rollout has ended', { progressReason: 'NewReplicaSetAvailable' }, 'ok', 'Available'],
    [
      'its pods cannot be made',
      { serving: 2, failureReason: 'FailedCreate' },
      'bad',
      'FailedCreate',
    ],
    ['rollouts are paused', { paused: true }, 'idle', 'Paused'],
    ['a rollout is paused half-way', { updated: 1, paused: true }, 'warn', 'Paused'],
    [
      'a paused one does not serve fully',
      { serving: 2, updated: 1, paused: true },
      'warn',
      'Degraded',
    ],
    [
      'a paused one is scaled to zero',
      { wanted: 0, serving: 0, paused: true },
      'idle',
      'Scaled to zero',
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

  it('says in Kubernetes’ words why it does not go on', () => {
    expect(toRolloutStatus(rollout({ updated: 1, ...EXCEEDED })).reason).toBe(
      '3 of 3 replicas available, 1 updated, ProgressDeadlineExceeded',
    )
    expect(toRolloutStatus(rollout({ serving: 1, paused: true })).reason).toBe(
      '1 of 3 replicas available, rollouts are paused',
    )
  })
})
