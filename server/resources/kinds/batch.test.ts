import { describe, expect, it } from 'vitest'
import { cronJob } from './cron-job.ts'
import { childJobMask, job, toChildJob } from './job.ts'
import { applyMask, NOW, projectDetail, projectRow } from './project.testing.ts'

const STARTED = '2026-01-02T11:00:00Z'
const ENDED = '2026-01-02T11:05:12Z'
const template = { spec: { containers: [{ name: 'run', image: 'busybox' }] } }
const containers = [{ name: 'run', image: 'busybox' }]
const isTrue = (type: string) => ({ type, status: 'True', lastTransitionTime: ENDED })
const isFalse = (type: string) => ({ type, status: 'False' })

describe('the status of a Job', () => {
  it.each<[string, object, string]>([
    ['nothing has happened', {}, 'Pending'],
    ['a pod is active', { status: { active: 1 } }, 'Running'],
    ['a pod failed and another one is active', { status: { active: 1, failed: 1 } }, 'Running'],
    ['a pod failed and none is active', { status: { failed: 1 } }, 'Failed'],
    ['it is suspended', { spec: { suspend: true }, status: { active: 1 } }, 'Suspended'],
    ['it is complete', { status: { conditions: [isTrue('Complete')], failed: 1 } }, 'Complete'],
    ['it failed', { status: { conditions: [isTrue('Failed')], active: 1 } }, 'Failed'],
    ['a condition says suspended', { status: { conditions: [isTrue('Suspended')] } }, 'Suspended'],
    [
      'conditions are not true or not final',
      { status: { conditions: [isFalse('Failed'), isTrue('FailureTarget')], active: 1 } },
      'Running',
    ],
    [
      'several conditions are true',
      { status: { conditions: [isFalse('Suspended'), isTrue('Complete'), isTrue('Failed')] } },
      'Complete',
    ],
  ])('when %s', (_, example, status) => {
    expect(projectRow(job, example)).toMatchObject({ status })
  })
})

describe('the duration of a Job', () => {
  it.each<[string, object, string]>([
    ['not started', {}, '—'],
    ['running', { startTime: STARTED, active: 1 }, '1h0m'],
    ['completed', { startTime: STARTED, completionTime: ENDED }, '5m12s'],
    ['failed', { startTime: STARTED, conditions: [isTrue('Failed')] }, '5m12s'],
    ['not failed yet', { startTime: STARTED, conditions: [isFalse('Failed')] }, '1h0m'],
    ['started in the future', { startTime: '2026-01-02T13:00:00Z' }, '0s'],
  ])('that is %s', (_, status, duration) => {
    expect(projectRow(job, { status })).toMatchObject({ duration })
  })
})

describe('Job', () => {
  const labels = { 'batch.kubernetes.io/job-name': 'import' }
  const example = {
    metadata: { name: 'import' },
    spec: {
      completions: 3,
      parallelism: 2,
      backoffLimit: 6,
      backoffLimitPerIndex: 1,
      selector: { matchLabels: labels },
      template,
      suspend: true,
      completionMode: 'Indexed',
      activeDeadlineSeconds: 600,
      ttlSecondsAfterFinished: 0,
      podReplacementPolicy: 'Failed',
      managedBy: 'kueue',
    },
    status: {
      active: 1,
      succeeded: 2,
      failed: 3,
      ready: 0,
      terminating: 1,
      startTime: STARTED,
      completionTime: ENDED,
      completedIndexes: '0-1',
      failedIndexes: '2',
      conditions: [{ ...isTrue('Complete'), reason: 'r', message: 'm' }],
    },
  }

  it('has a row', () => {
    expect(projectRow(job, example)).toEqual({
      completions: '2/3',
      status: 'Complete',
      duration: '5m12s',
    })
    expect(projectRow(job, {})).toMatchObject({ completions: '0/1' })
  })

  it('has a detail', () => {
    expect(projectDetail(job, example)).toEqual({
      selector: labels,
      labelSelector: 'batch.kubernetes.io/job-name=import',
      containers,
      pods: [],
      parallelism: 2,
      backoffLimit: 6,
      backoffLimitPerIndex: 1,
      active: 1,
      succeeded: 2,
      failed: 3,
      ready: 0,
      terminating: 1,
      suspend: true,
      startTime: STARTED,
      completionTime: ENDED,
      completionMode: 'Indexed',
      completedIndexes: '0-1',
      failedIndexes: '2',
      activeDeadlineSeconds: 600,
      ttlSecondsAfterFinished: 0,
      podReplacementPolicy: 'Failed',
      managedBy: 'kueue',
      conditions: [{ ...isTrue('Complete'), reason: 'r', message: 'm' }],
    })
  })

  it('always has pods', () => {
    const pod = { name: 'p', phase: 'Running', ready: '1/1', restarts: 0, createdAt: STARTED }

    expect(projectDetail(job, {}, { pods: { pods: [pod], podCount: 1 } })).toMatchObject({
      pods: [pod],
      podCount: 1,
    })
    expect(projectDetail(job, {}, { pods: { podsError: 'denied' } })).toMatchObject({
      pods: [],
      podsError: 'denied',
    })
  })

  it('selects its pods', () => {
    const select: ((object: never) => unknown) | undefined = job.pods

    expect(select?.(example as never)).toEqual({ matchLabels: labels })
  })

  it('is a child', () => {
    expect(toChildJob(applyMask(example, childJobMask) as object, NOW)).toEqual({
      name: 'import',
      status: 'Complete',
      completions: '2/3',
      startTime: STARTED,
      completionTime: ENDED,
      duration: '5m12s',
    })
    expect(toChildJob({}, NOW)).toEqual({
      name: '',
      status: 'Pending',
      completions: '0/1',
      duration: '—',
    })
  })
})

describe('CronJob', () => {
  const example = {
    spec: {
      schedule: '*/5 * * * *',
      timeZone: 'Europe/Berlin',
      suspend: true,
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds: 0,
      successfulJobsHistoryLimit: 3,
      failedJobsHistoryLimit: 1,
      jobTemplate: { spec: { parallelism: 2, completions: 4, backoffLimit: 0, template } },
    },
    status: {
      active: [{ name: 'backup-1' }, { name: 'backup-2' }],
      lastScheduleTime: STARTED,
      lastSuccessfulTime: ENDED,
    },
  }

  it('has a row', () => {
    expect(projectRow(cronJob, example)).toEqual({
      schedule: '*/5 * * * *',
      timeZone: 'Europe/Berlin',
      suspend: true,
      active: 2,
      lastScheduleTime: STARTED,
    })
    expect(projectRow(cronJob, {})).toEqual({ schedule: '', suspend: false, active: 0 })
  })

  it('has a detail', () => {
    expect(projectDetail(cronJob, example)).toEqual({
      containers,
      jobs: [],
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds: 0,
      successfulJobsHistoryLimit: 3,
      failedJobsHistoryLimit: 1,
      lastSuccessfulTime: ENDED,
      activeJobs: ['backup-1', 'backup-2'],
      parallelism: 2,
      completions: 4,
      backoffLimit: 0,
    })
  })

  it('shows its jobs, or why there are none', () => {
    const child = toChildJob({ metadata: { name: 'backup-1' } }, NOW)

    expect(projectDetail(cronJob, example, { jobs: { jobs: [child] } })).toMatchObject({
      jobs: [child],
    })
    expect(
      projectDetail(cronJob, example, { jobs: { jobs: [], jobsError: 'denied' } }),
    ).toMatchObject({ jobs: [], jobsError: 'denied' })
  })
})
