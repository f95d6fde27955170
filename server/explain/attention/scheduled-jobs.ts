import type { JobObject } from '../facts/workload.ts'
import { type Finding, type ObjectReference, toReference } from '../finding.ts'
import { code } from '../text.ts'
import type { Needy } from './tally.ts'

interface LastRun {
  readonly startMs: number
  readonly needy: Needy | undefined
}

function toStartMs({ metadata, status }: JobObject): number {
  return Date.parse(status?.startTime ?? metadata?.creationTimestamp ?? '') || 0
}

function findCronJob({ metadata }: JobObject): ObjectReference | undefined {
  const owner = metadata?.ownerReferences?.find(({ kind }) => kind === 'CronJob')
  return owner?.name === undefined
    ? undefined
    : toReference('CronJob', owner.name, metadata?.namespace)
}

function toFindingOf({ finding, object }: Needy): Finding {
  return {
    ...finding,
    cause: 'last-job-failed',
    message: `Its last Job ${code(object.name)} failed: ${finding.message}`,
  }
}

/** Of the jobs of a CronJob only the last one counts: an earlier failure is over. One entry for each CronJob is held. */
export function createScheduledJobs() {
  const lastRuns = new Map<string, LastRun>()
  return {
    /** True when the job is of a CronJob, and so none to be judged by itself. */
    add(job: JobObject, needy: Needy | undefined): boolean {
      const cronJob = findCronJob(job)
      if (!cronJob) return false
      const key = `${cronJob.namespace ?? ''}/${cronJob.name}`
      const startMs = toStartMs(job)
      const known = lastRuns.get(key)
      if (!known || known.startMs <= startMs) {
        lastRuns.set(key, {
          startMs,
          needy: needy && { ...needy, object: cronJob, finding: toFindingOf(needy) },
        })
      }
      return true
    },
    failed: (): Needy[] => [...lastRuns.values()].flatMap(({ needy }) => needy ?? []),
  }
}
