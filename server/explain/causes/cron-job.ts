import type { V1CronJob } from '@kubernetes/client-node'
import type { Masked, MaskOf } from '../../kube/proto/mask.ts'
import { formatDuration } from '../../lib/duration.ts'
import { type EventFact, findEvent, fromEvent } from '../facts/event.ts'
import type { JobObject } from '../facts/workload.ts'
import {
  fact,
  factOf,
  findCondition,
  type Finding,
  fromCondition,
  toFinding,
  toNext,
  toReference,
} from '../finding.ts'
import { code, toSentence } from '../text.ts'

export const cronJobMask = {
  metadata: {
    name: true,
    namespace: true,
    uid: true,
    deletionTimestamp: true,
    finalizers: true,
  },
  spec: { schedule: true, suspend: true, concurrencyPolicy: true, startingDeadlineSeconds: true },
  status: { lastScheduleTime: true, lastSuccessfulTime: true },
} as const satisfies MaskOf<V1CronJob>

interface CronJobFacts {
  readonly cronJob: Masked<V1CronJob, typeof cronJobMask>
  readonly events: readonly EventFact[]
  /** Its newest job that has started. */
  readonly lastJob?: JobObject | undefined
  readonly now: number
}

function findLastFailure({ lastJob, now }: CronJobFacts): Finding | undefined {
  const failed = findCondition(lastJob?.status?.conditions, 'Failed')
  if (!lastJob || failed?.status !== 'True') return undefined
  const { name = '', namespace } = lastJob.metadata ?? {}
  const job = toReference('Job', name, namespace)
  const ageMs = now - Date.parse(failed.lastTransitionTime ?? '')
  const ago = Number.isNaN(ageMs) ? '' : ` ${formatDuration(ageMs)} ago`
  return toFinding(
    'last-job-failed',
    'bad',
    `Its last Job ${code(name)} failed${ago}: ${toSentence(failed.message ?? failed.reason ?? '')}`,
    {
      evidence: [factOf(job, fromCondition(failed))],
      next: toNext('Look at why the Job failed.', job),
    },
  )
}

const MISSED: Readonly<Record<string, string>> = {
  MissSchedule: 'It missed the time of a run and did not start it later.',
  TooManyMissedTimes: 'It missed more than 100 runs, so the controller starts none any more.',
  JobAlreadyActive:
    'The previous Job still runs, and `concurrencyPolicy: Forbid` lets no second one start.',
  FailedNeedsStart: 'The controller cannot tell when it should run.',
  UnparseableSchedule: 'Its schedule cannot be read.',
  InvalidSchedule: 'Its schedule cannot be read.',
  FailedCreate: 'Its Job cannot be created.',
}

function findMissed({ cronJob, events }: CronJobFacts): Finding | undefined {
  const event = findEvent(events, Object.keys(MISSED))
  if (!event) return undefined
  const { name = '', namespace } = cronJob.metadata ?? {}
  const schedule = cronJob.spec?.schedule ?? ''
  return toFinding(
    'missed-schedule',
    'warn',
    `${MISSED[event.reason] ?? ''} ${toSentence(event.message)}`,
    {
      evidence: [fromEvent(event), fact('spec', `spec.schedule: ${schedule}`)],
      next: toNext(
        'Look at `schedule`, `startingDeadlineSeconds` and `concurrencyPolicy`.',
        toReference('CronJob', name, namespace),
      ),
    },
  )
}

function findSuspended({ cronJob }: CronJobFacts): Finding | undefined {
  if (cronJob.spec?.suspend !== true) return undefined
  const { name = '', namespace } = cronJob.metadata ?? {}
  return toFinding('suspended', 'idle', 'It is suspended: it starts no Jobs.', {
    evidence: [fact('spec', 'spec.suspend: true')],
    next: toNext(
      'Set `spec.suspend` to false to resume it.',
      toReference('CronJob', name, namespace),
    ),
  })
}

/** Schedules that do not run as they should: the last job failed, runs were missed, it is suspended. */
export function findCronJobTrouble(facts: CronJobFacts): Finding[] {
  return [findLastFailure, findMissed, findSuspended].flatMap((find) => find(facts) ?? [])
}
