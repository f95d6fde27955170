import type { KindSchemas } from '#sdk'
import { ratio, text, type Cell } from '../cell.ts'
import { defineView, facts, type Section } from '../kind-view.ts'
import { childPodsSection } from './parts/child-pods.ts'
import { countColumn, ratioColumn } from './parts/count-column.ts'
import { seconds } from './parts/durations.ts'
import { toPodTemplateSections, toWorkloadSelector } from './parts/pod-template.ts'
import { toRolloutStatus } from './parts/workload-status.ts'

type Detail = KindSchemas['deployments']['detail']

function toStrategy({ strategy, maxSurge, maxUnavailable }: Detail): Cell {
  if (strategy !== 'RollingUpdate') return text(strategy)
  return text(
    `${strategy}, at most ${maxUnavailable ?? '25%'} unavailable and ${maxSurge ?? '25%'} extra`,
  )
}

function toFacts(detail: Detail): Section {
  const { replicas } = detail
  return {
    type: 'facts',
    title: 'Deployment',
    facts: facts({
      Rollouts: detail.paused ? text('paused: changes of the template wait') : undefined,
      Available: ratio(detail.availableReplicas, replicas, 'available'),
      Ready: ratio(detail.readyReplicas, replicas),
      'Up to date': ratio(detail.updatedReplicas, replicas, 'up to date'),
      Unavailable: text(detail.unavailableReplicas),
      'Pods in all': text(detail.currentReplicas, { title: 'Of all templates' }),
      Revision: text(detail.revision),
      Strategy: toStrategy(detail),
      'Ready for at least': seconds(detail.minReadySeconds),
      'Progress deadline': seconds(detail.progressDeadlineSeconds),
      'Revisions kept': text(detail.revisionHistoryLimit),
      Selector: toWorkloadSelector(detail),
    }),
  }
}

export const view = defineView<'deployments'>({
  path: 'deployments',
  status: (row) =>
    toRolloutStatus({
      deletionTimestamp: row.deletionTimestamp,
      wanted: row.replicas,
      serving: row.availableReplicas,
      updated: row.updatedReplicas,
      paused: row.paused,
      failureReason: row.failureReason,
      progressReason: row.progressReason,
      noun: 'available',
      unit: 'replicas',
    }),
  columns: [
    ratioColumn({
      id: 'ready',
      label: 'Ready',
      part: (row) => row.readyReplicas,
      whole: (row) => row.replicas,
      noun: 'ready',
      priority: 2,
    }),
    countColumn({
      id: 'updated',
      label: 'Up to date',
      value: (row) => row.updatedReplicas,
      priority: 4,
      help: 'How many pods run the current template',
    }),
    countColumn({
      id: 'available',
      label: 'Available',
      value: (row) => row.availableReplicas,
      priority: 3,
      help: 'How many pods have been ready for long enough to count',
    }),
    countColumn({
      id: 'replicas',
      label: 'Desired',
      value: (row) => row.replicas,
      priority: 7,
      hidden: true,
      help: 'How many pods are wanted',
    }),
    {
      id: 'progress',
      label: 'Rollout',
      value: (row) => row.progressReason,
      width: 180,
      priority: 8,
      hidden: true,
      help: 'The reason of its condition Progressing',
    },
  ],
  sections: (detail) => [
    toFacts(detail),
    {
      type: 'conditions',
      title: 'Conditions',
      conditions: detail.conditions ?? [],
      negative: ['ReplicaFailure'],
    },
    childPodsSection(detail, detail.namespace),
    ...toPodTemplateSections(detail, detail.namespace),
  ],
})
