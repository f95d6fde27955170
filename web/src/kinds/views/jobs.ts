import type { KindSchemas } from '#sdk'
import { age, mono, text, type Cell } from '../cell.ts'
import { defineView, facts, type Section } from '../kind-view.ts'
import { childPodsSection } from './parts/child-pods.ts'
import { toTerminating } from './parts/deletion.ts'
import { parseDuration, seconds } from './parts/durations.ts'
import { toCompletions, toJobStatus } from './parts/job-status.ts'
import { toPodTemplateSections, toWorkloadSelector } from './parts/pod-template.ts'
import { linkToOwner } from './parts/targets.ts'

type Detail = KindSchemas['jobs']['detail']

function toPodCounts({ active, ready, succeeded, failed, terminating = 0 }: Detail): Cell {
  const running = ready === undefined ? `${active} active` : `${active} active (${ready} ready)`
  const leaving = terminating > 0 ? `, ${terminating} terminating` : ''
  return text(`${running}, ${succeeded} succeeded, ${failed} failed${leaving}`)
}

function toRetries({ backoffLimit, backoffLimitPerIndex }: Detail): Cell {
  return backoffLimitPerIndex === undefined
    ? text(`${backoffLimit} in all`)
    : text(`${backoffLimit} in all, ${backoffLimitPerIndex} for each index`)
}

function toSpecFacts(detail: Detail): Readonly<Record<string, Cell | undefined>> {
  return {
    Parallelism: text(detail.parallelism, { title: 'How many pods may run at once' }),
    'Completion mode': text(detail.completionMode),
    Retries: toRetries(detail),
    'May run for': seconds(detail.activeDeadlineSeconds),
    'Deleted after its end': seconds(detail.ttlSecondsAfterFinished),
    'Pods are replaced when': text(detail.podReplacementPolicy),
    'Managed by': mono(detail.managedBy),
    Selector: toWorkloadSelector(detail),
  }
}

function toFacts(detail: Detail): Section {
  return {
    type: 'facts',
    title: 'Job',
    facts: facts({
      Suspended: detail.suspend ? text('yes: no pod is started') : undefined,
      Completions: toCompletions(detail),
      Pods: toPodCounts(detail),
      Started: age(detail.startTime),
      Completed: age(detail.completionTime),
      Duration: text(detail.duration),
      'Completed indexes': mono(detail.completedIndexes),
      'Failed indexes': mono(detail.failedIndexes),
      ...toSpecFacts(detail),
    }),
  }
}

export const view = defineView<'jobs'>({
  path: 'jobs',
  status: (row) => toTerminating(row) ?? toJobStatus(row),
  columns: [
    {
      id: 'completions',
      label: 'Completions',
      value: (row) => row.completions,
      cell: toCompletions,
      width: 100,
      priority: 2,
      help: 'Succeeded pods of those wanted',
    },
    {
      id: 'duration',
      label: 'Duration',
      value: (row) => parseDuration(row.duration),
      cell: (row) => text(row.duration),
      align: 'end',
      width: 84,
      priority: 3,
      help: 'How long it ran or has been running; filters count in seconds',
    },
    {
      id: 'owner',
      label: 'Owner',
      value: ({ ownerRef }) => ownerRef && `${ownerRef.kind}/${ownerRef.name}`,
      cell: (row) => linkToOwner(row.ownerRef, row.namespace),
      width: 160,
      grow: 1,
      priority: 5,
      help: 'The CronJob that made it',
    },
  ],
  sections: (detail) => [
    toFacts(detail),
    {
      type: 'conditions',
      title: 'Conditions',
      conditions: detail.conditions ?? [],
      negative: ['Failed', 'FailureTarget'],
    },
    childPodsSection(detail, detail.namespace),
    ...toPodTemplateSections(detail, detail.namespace),
  ],
})
