import type { V1Job } from '@kubernetes/client-node'
import type { components } from '../../../../generated/types.ts'
import type { Masked, MaskOf } from '../../../kube/proto/mask.ts'
import { formatDuration } from '../../../lib/duration.ts'

/** What a job's status, completions and duration are derived from. */
export const jobStateMask = {
  spec: { completions: true, suspend: true },
  status: {
    active: true,
    succeeded: true,
    failed: true,
    startTime: true,
    completionTime: true,
    conditions: { type: true, status: true, lastTransitionTime: true },
  },
} as const satisfies MaskOf<V1Job>

type WireJob = Masked<V1Job, typeof jobStateMask>
type JobStatus = components['schemas']['JobRow']['status']

interface JobState {
  /** Succeeded pods of those wanted. */
  readonly completions: string
  readonly status: JobStatus
  /** From the start to the end or now. */
  readonly duration: string
}

const FINAL: ReadonlyMap<string | undefined, JobStatus> = new Map([
  ['Failed', 'Failed'],
  ['Complete', 'Complete'],
  ['Suspended', 'Suspended'],
])

export function toJobState(job: WireJob, now: number): JobState {
  return {
    completions: `${job.status?.succeeded ?? 0}/${job.spec?.completions ?? 1}`,
    status: toStatus(job),
    duration: toDuration(job, now),
  }
}

function toStatus({ spec = {}, status = {} }: WireJob): JobStatus {
  for (const condition of status.conditions ?? []) {
    const final = condition.status === 'True' && FINAL.get(condition.type)
    if (final) return final
  }
  if (spec.suspend) return 'Suspended'
  // A failed pod is retried as long as another one is active.
  if (status.active) return 'Running'
  return status.failed ? 'Failed' : 'Pending'
}

function toDuration({ status = {} }: WireJob, now: number): string {
  if (!status.startTime) return '—'
  // A failed job has no completion time.
  const failure = status.conditions?.find((it) => it.type === 'Failed' && it.status === 'True')
  const end = status.completionTime || failure?.lastTransitionTime
  return formatDuration((end ? Date.parse(end) : now) - Date.parse(status.startTime))
}
