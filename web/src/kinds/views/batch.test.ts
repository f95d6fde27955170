import { describe, expect, it } from 'vitest'
import type { KindSchemas } from '#sdk'
import { view as cronJobs } from './cron-jobs.ts'
import { view as jobs } from './jobs.ts'
import { parseDuration } from './parts/durations.ts'
import { FULL_CHILD_PODS, FULL_CONDITIONS, FULL_TEMPLATE } from './pod-details.testing.ts'
import { METADATA } from './row.testing.ts'
import { findUnshown, GENERIC, type Full } from './unshown.testing.ts'

type CronJobRow = KindSchemas['cronjobs']['row']

const JOB: Omit<Full<KindSchemas['jobs']['detail']>, 'podsError'> = {
  ...GENERIC,
  ...FULL_TEMPLATE,
  ...FULL_CHILD_PODS,
  name: 'migrate',
  namespace: 'shop',
  completions: '7001/7002',
  status: 'Running',
  duration: '2m33s',
  selector: { 'controller-uid': 'abc' },
  labelSelector: 'controller-uid=abc',
  parallelism: 7003,
  backoffLimit: 7004,
  active: 7005,
  succeeded: 7006,
  failed: 7007,
  ready: 7008,
  terminating: 7009,
  suspend: true,
  startTime: '2026-04-01T00:00:00Z',
  completionTime: '2026-04-01T00:01:00Z',
  completionMode: 'Indexed',
  completedIndexes: '0-2,5',
  failedIndexes: '3,4',
  backoffLimitPerIndex: 7010,
  activeDeadlineSeconds: 7011,
  ttlSecondsAfterFinished: 7012,
  podReplacementPolicy: 'Failed',
  managedBy: 'kueue.x-k8s.io/multikueue',
  conditions: FULL_CONDITIONS,
}

const CRON_JOB: Omit<Full<KindSchemas['cronjobs']['detail']>, 'jobsError'> = {
  ...GENERIC,
  ...FULL_TEMPLATE,
  name: 'reconcile',
  namespace: 'shop',
  schedule: '0 3 * * *',
  timeZone: 'Europe/Paris',
  suspend: true,
  active: 7101,
  lastScheduleTime: '2026-04-02T00:00:00Z',
  concurrencyPolicy: 'Forbid',
  startingDeadlineSeconds: 7102,
  successfulJobsHistoryLimit: 7103,
  failedJobsHistoryLimit: 7104,
  lastSuccessfulTime: '2026-04-03T00:00:00Z',
  activeJobs: ['active-job'],
  parallelism: 7105,
  completions: 7106,
  backoffLimit: 7107,
  jobs: [
    {
      name: 'child-job',
      status: 'Failed',
      completions: '1/3',
      startTime: '2026-04-04T00:00:00Z',
      completionTime: '2026-04-05T00:00:00Z',
      duration: '4m44s',
    },
  ],
}

const CRON_JOB_ROW: CronJobRow = {
  ...METADATA,
  schedule: '0 3 * * *',
  suspend: false,
  active: 0,
  lastScheduleTime: '2026-04-02T00:00:00Z',
}

/** Said as numbers of a ratio. */
const RATIOS = ['completions', 'jobs.0.completions']

describe('a job', () => {
  it('shows everything that its detail has', () => {
    const unshown = findUnshown(JOB, jobs.sections(JOB))

    expect(unshown.filter((path) => !RATIOS.includes(path))).toEqual([])
  })

  it.each([
    ['Complete', 'ok'],
    ['Failed', 'bad'],
    ['Running', 'progress'],
    ['Pending', 'progress'],
    ['Suspended', 'idle'],
  ] as const)('that is %s is %s', (status, level) => {
    const { deletionTimestamp: _, ...row } = JOB

    expect(jobs.status?.({ ...row, status, completions: '1/3' })).toEqual({
      level,
      word: status,
      reason: '1 of 3 completions',
    })
  })

  it('sorts by how long it took, not by how that is written', () => {
    expect([parseDuration('45s'), parseDuration('5m12s'), parseDuration('1d2h')]).toEqual([
      45, 312, 93_600,
    ])
  })

  it('has no duration before it starts', () => {
    expect(parseDuration('—')).toBeUndefined()
  })
})

describe('a cron job', () => {
  it('shows everything that its detail has', () => {
    const unshown = findUnshown(CRON_JOB, cronJobs.sections(CRON_JOB))

    expect(unshown.filter((path) => !RATIOS.includes(path))).toEqual([])
  })

  it.each<[string, Partial<CronJobRow>, string, string]>([
    ['waits for its time', {}, 'ok', 'Scheduled'],
    ['runs', { active: 2 }, 'progress', 'Running'],
    ['is suspended', { suspend: true }, 'idle', 'Suspended'],
    ['is suspended while a job runs', { suspend: true, active: 1 }, 'idle', 'Suspended'],
  ])('that %s', (_, facts, level, word) => {
    expect(cronJobs.status?.({ ...CRON_JOB_ROW, ...facts })).toMatchObject({ level, word })
  })

  it('says why its jobs are missing', () => {
    const sections = cronJobs.sections({ ...CRON_JOB, jobs: [], jobsError: 'forbidden' })

    expect(sections.find(({ title }) => title === 'Jobs')).toMatchObject({
      facts: [{ cell: { text: 'The jobs could not be read: forbidden' } }],
    })
  })
})
