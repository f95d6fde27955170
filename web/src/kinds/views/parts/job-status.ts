import type { Schema } from '#sdk'
import { age, link, ratio, status, text, type Cell } from '../../cell.ts'
import type { Section } from '../../kind-view.ts'
import type { Status, StatusLevel } from '../../../lib/status.ts'
import { parseReady } from './pod-status.ts'

type Job = Pick<Schema<'JobRow'>, 'status' | 'completions'>

const LEVELS: Readonly<Record<Job['status'], StatusLevel>> = {
  Complete: 'ok',
  Failed: 'bad',
  Pending: 'progress',
  Running: 'progress',
  Suspended: 'idle',
}

/** How a job is, and how many of its pods have succeeded. */
export function toJobStatus({ status, completions }: Job): Status {
  const counts = parseReady(completions)
  const reason = counts && `${counts.part} of ${counts.whole} completions`
  return { level: LEVELS[status], word: status, reason }
}

/** Succeeded pods of those wanted. */
export function toCompletions({ status, completions }: Job): Cell {
  const counts = parseReady(completions)
  if (!counts) return text(completions)
  return ratio(counts.part, counts.whole, 'completed', status !== 'Failed')
}

/** The jobs that a cron job has made. */
export function toJobsSection(
  { jobs, jobsError }: Schema<'ChildJobs'>,
  namespace: string,
): Section {
  if (jobsError !== undefined) {
    const cell = text(`The jobs could not be read: ${jobsError}`)
    return { type: 'facts', title: 'Jobs', facts: [{ label: 'Jobs', cell }] }
  }
  return {
    type: 'table',
    title: 'Jobs',
    columns: [
      { label: 'Name' },
      { label: 'Status' },
      { label: 'Completions' },
      { label: 'Started', align: 'end' },
      { label: 'Ended', align: 'end' },
      { label: 'Duration', align: 'end' },
    ],
    rows: jobs.map((job) => [
      link('jobs', job.name, namespace),
      status(toJobStatus(job)),
      toCompletions(job),
      age(job.startTime),
      age(job.completionTime),
      text(job.duration),
    ]),
    note: jobs.length >= 10 ? 'The newest 10' : undefined,
  }
}
