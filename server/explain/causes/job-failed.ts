import { findEvent, fromEvent } from '../facts/event.ts'
import type { EventFact } from '../facts/event.ts'
import type { JobObject } from '../facts/workload.ts'
import type { Cause } from '../cause.ts'
import {
  fact,
  findCondition,
  type Finding,
  fromCondition,
  toFinding,
  toNext,
  toReference,
} from '../finding.ts'
import { count, toSentence } from '../text.ts'

interface JobFacts {
  readonly job: JobObject
  readonly events: readonly EventFact[]
}

function toReason(job: JobObject, reason: string, message: string): readonly [Cause, string] {
  const { failed = 0 } = job.status ?? {}
  const { backoffLimit = 6, activeDeadlineSeconds = 0 } = job.spec ?? {}
  switch (reason) {
    case 'BackoffLimitExceeded':
      return [
        'backoff-limit',
        `The Job has given up: ${count(failed, 'pod')} failed, and \`backoffLimit\` allows ${count(backoffLimit, 'retry').replace('retrys', 'retries')}.`,
      ]
    case 'DeadlineExceeded':
      return [
        'deadline-exceeded',
        `The Job ran longer than its \`activeDeadlineSeconds\` of ${activeDeadlineSeconds} s and was ended.`,
      ]
    case 'PodFailurePolicy':
      return ['job-failed', `Its \`podFailurePolicy\` ended the Job: ${toSentence(message)}`]
    default:
      return ['job-failed', `The Job failed: ${toSentence(message || reason)}`]
  }
}

/** Jobs that gave up, ran out of time, are suspended, or still retry. */
export function findJobTrouble({ job, events }: JobFacts): Finding[] {
  const { metadata = {}, spec = {}, status = {} } = job
  const object = toReference('Job', metadata.name ?? '', metadata.namespace)
  const failed = findCondition(status.conditions, 'Failed')
  const event = findEvent(events, ['BackoffLimitExceeded', 'DeadlineExceeded', 'FailedCreate'])
  if (failed?.status === 'True') {
    const [cause, message] = toReason(job, failed.reason ?? '', failed.message ?? '')
    return [
      toFinding(cause, 'bad', message, {
        evidence: [
          fromCondition(failed),
          fact('status', `failed: ${status.failed ?? 0}, succeeded: ${status.succeeded ?? 0}`),
          event && fromEvent(event),
        ],
        next: toNext(
          'Read the logs of its failed pod, correct it, and create the Job again.',
          object,
        ),
      }),
    ]
  }
  if (spec.suspend === true) {
    return [
      toFinding('suspended', 'idle', 'The Job is suspended: it runs no pods.', {
        evidence: [fact('spec', 'spec.suspend: true')],
        next: toNext('Set `spec.suspend` to false to run it.', object),
      }),
    ]
  }
  return []
}
