import type { KindSchemas } from '#sdk'
import { age, link, list, mono, text, yesNo, type Cell } from '../cell.ts'
import { defineView, facts, type Section } from '../kind-view.ts'
import type { Status } from '../../lib/status.ts'
import { countColumn } from './parts/count-column.ts'
import { toTerminating } from './parts/deletion.ts'
import { seconds } from './parts/durations.ts'
import { toJobsSection } from './parts/job-status.ts'
import { toPodTemplateSections } from './parts/pod-template.ts'

type Row = KindSchemas['cronjobs']['row']
type Detail = KindSchemas['cronjobs']['detail']

function toJobCount(active: number): string {
  return active === 1 ? '1 job runs' : `${active} jobs run`
}

function toStatus(row: Row): Status {
  const terminating = toTerminating(row)
  if (terminating) return terminating
  const { suspend, active, lastScheduleTime } = row
  const running = active > 0 ? toJobCount(active) : undefined
  if (suspend) return { level: 'idle', word: 'Suspended', reason: running ?? 'No job is started' }
  if (running !== undefined) return { level: 'progress', word: 'Running', reason: running }
  const reason = lastScheduleTime === undefined ? 'Has not run yet' : undefined
  return { level: 'ok', word: 'Scheduled', reason }
}

function toSchedule({ schedule, timeZone }: Row): Cell {
  return mono(timeZone === undefined ? schedule : `${schedule} (${timeZone})`)
}

const CONCURRENCY: Readonly<Record<string, string>> = {
  Allow: 'Allow: jobs may overlap',
  Forbid: 'Forbid: a job is skipped while the one before runs',
  Replace: 'Replace: a job ends the one before',
}

function toFacts(detail: Detail): Section {
  const { namespace, activeJobs = [], concurrencyPolicy } = detail
  const { successfulJobsHistoryLimit, failedJobsHistoryLimit } = detail
  return {
    type: 'facts',
    title: 'CronJob',
    facts: facts({
      Schedule: toSchedule(detail),
      Suspended: detail.suspend ? text('yes: no job is started') : undefined,
      'Last scheduled': age(detail.lastScheduleTime),
      'Last success': age(detail.lastSuccessfulTime),
      'Running jobs': text(detail.active),
      'Names of running jobs': list(activeJobs.map((name) => link('jobs', name, namespace))),
      Concurrency: text(CONCURRENCY[concurrencyPolicy] ?? concurrencyPolicy),
      'May start late by': seconds(detail.startingDeadlineSeconds),
      'Jobs kept': text(
        `${successfulJobsHistoryLimit} successful, ${failedJobsHistoryLimit} failed`,
      ),
      'Completions of a job': text(detail.completions),
      'Parallelism of a job': text(detail.parallelism),
      'Retries of a job': text(detail.backoffLimit),
    }),
  }
}

export const view = defineView<'cronjobs'>({
  path: 'cronjobs',
  status: toStatus,
  columns: [
    {
      id: 'schedule',
      label: 'Schedule',
      value: (row) => row.schedule,
      cell: (row) => mono(row.schedule),
      width: 120,
      priority: 2,
      help: 'When it runs: minute, hour, day of month, month, day of week',
    },
    {
      id: 'timezone',
      label: 'Time zone',
      value: (row) => row.timeZone,
      cell: (row) =>
        row.timeZone === undefined
          ? { type: 'none', title: 'The cluster’s time zone' }
          : text(row.timeZone),
      width: 120,
      priority: 7,
    },
    {
      id: 'last-schedule',
      label: 'Last schedule',
      value: (row) => row.lastScheduleTime,
      cell: (row) => age(row.lastScheduleTime),
      align: 'end',
      width: 100,
      priority: 3,
      help: 'When a job was last started',
    },
    countColumn({
      id: 'active',
      label: 'Active',
      value: (row) => row.active,
      priority: 4,
      help: 'How many of its jobs run',
    }),
    {
      id: 'suspend',
      label: 'Suspended',
      value: (row) => row.suspend,
      cell: (row) => yesNo(row.suspend),
      width: 88,
      priority: 8,
      hidden: true,
    },
  ],
  sections: (detail) => [
    toFacts(detail),
    toJobsSection(detail, detail.namespace),
    ...toPodTemplateSections(detail, detail.namespace),
  ],
})
