import type { KindSchemas } from '#sdk'
import { chips, ratio, text, type Cell } from '../cell.ts'
import { defineView, facts, type Section } from '../kind-view.ts'
import type { Status } from '../../lib/status.ts'
import { childPodsSection } from './parts/child-pods.ts'
import { countColumn, ratioColumn } from './parts/count-column.ts'
import { toTerminating } from './parts/deletion.ts'
import { seconds } from './parts/durations.ts'
import { toPodTemplateSections, toWorkloadSelector } from './parts/pod-template.ts'
import { toRolloutStatus } from './parts/workload-status.ts'

type Row = KindSchemas['daemonsets']['row']
type Detail = KindSchemas['daemonsets']['detail']

function toStatus(row: Row): Status {
  const { deletionTimestamp, desiredNumberScheduled, numberAvailable, updatedNumberScheduled } = row
  if (desiredNumberScheduled === 0 && numberAvailable === 0) {
    return (
      toTerminating(row) ?? {
        level: 'idle',
        word: 'No nodes',
        reason: 'No node should run its pod',
      }
    )
  }
  return toRolloutStatus({
    deletionTimestamp,
    wanted: desiredNumberScheduled,
    serving: numberAvailable,
    updated: updatedNumberScheduled,
    noun: 'available',
    unit: 'nodes',
  })
}

function toStrategy({ updateStrategy, maxSurge, maxUnavailable }: Detail): Cell {
  const words = [
    updateStrategy,
    ...(maxUnavailable === undefined ? [] : [`at most ${maxUnavailable} unavailable`]),
    ...(maxSurge === undefined || maxSurge === '0' ? [] : [`at most ${maxSurge} extra`]),
  ]
  return text(words.join(', '))
}

function toFacts(detail: Detail): Section {
  const { desiredNumberScheduled: desired } = detail
  return {
    type: 'facts',
    title: 'DaemonSet',
    facts: facts({
      Available: ratio(detail.numberAvailable, desired, 'available'),
      Ready: ratio(detail.numberReady, desired),
      'Up to date': ratio(detail.updatedNumberScheduled, desired, 'up to date'),
      Unavailable: text(detail.numberUnavailable),
      'Nodes that run it': ratio(detail.currentNumberScheduled, desired, 'scheduled'),
      Misscheduled: text(detail.numberMisscheduled, {
        title: 'Nodes that run its pod and should not',
      }),
      'Node selector': chips(detail.nodeSelector),
      'Update strategy': toStrategy(detail),
      'Ready for at least': seconds(detail.minReadySeconds),
      'Revisions kept': text(detail.revisionHistoryLimit),
      Selector: toWorkloadSelector(detail),
    }),
  }
}

export const view = defineView<'daemonsets'>({
  path: 'daemonsets',
  status: toStatus,
  columns: [
    ratioColumn({
      id: 'ready',
      label: 'Ready',
      part: (row) => row.numberReady,
      whole: (row) => row.desiredNumberScheduled,
      noun: 'ready',
      priority: 2,
    }),
    countColumn({
      id: 'updated',
      label: 'Up to date',
      value: (row) => row.updatedNumberScheduled,
      priority: 4,
      help: 'How many nodes run the current template',
    }),
    countColumn({
      id: 'available',
      label: 'Available',
      value: (row) => row.numberAvailable,
      priority: 3,
      help: 'On how many nodes the pod has been ready for long enough to count',
    }),
    countColumn({
      id: 'desired',
      label: 'Desired',
      value: (row) => row.desiredNumberScheduled,
      priority: 7,
      hidden: true,
      help: 'How many nodes should run the pod',
    }),
    countColumn({
      id: 'misscheduled',
      label: 'Misscheduled',
      value: (row) => row.numberMisscheduled,
      priority: 8,
      hidden: true,
      help: 'How many nodes run the pod and should not',
    }),
  ],
  sections: (detail) => [
    toFacts(detail),
    { type: 'conditions', title: 'Conditions', conditions: detail.conditions ?? [] },
    childPodsSection(detail, detail.namespace),
    ...toPodTemplateSections(detail, detail.namespace),
  ],
})
