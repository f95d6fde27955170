import type { KindSchemas } from '#sdk'
import { chips, link, mono, ratio, text, type Cell } from '../cell.ts'
import { defineView, facts, type Section } from '../kind-view.ts'
import { childPodsSection } from './parts/child-pods.ts'
import { countColumn, ratioColumn } from './parts/count-column.ts'
import { seconds } from './parts/durations.ts'
import { toPodTemplateSections, toWorkloadSelector } from './parts/pod-template.ts'
import { quantityCell } from './parts/quantities.ts'
import { toRolloutStatus } from './parts/workload-status.ts'

type Detail = KindSchemas['statefulsets']['detail']

function toStrategy({ updateStrategy, partition = 0, maxUnavailable }: Detail): Cell {
  const words = [
    updateStrategy,
    ...(partition > 0 ? [`only from ordinal ${partition}`] : []),
    ...(maxUnavailable === undefined ? [] : [`at most ${maxUnavailable} unavailable`]),
  ]
  return text(words.join(', '))
}

function toClaims({ claimsWhenDeleted, claimsWhenScaled }: Detail): Cell {
  if (claimsWhenDeleted === undefined && claimsWhenScaled === undefined) return { type: 'none' }
  return text(
    `${claimsWhenDeleted ?? 'Retain'} when deleted, ${claimsWhenScaled ?? 'Retain'} when scaled down`,
  )
}

function toFacts(detail: Detail): Section {
  const { replicas } = detail
  const { currentRevision, updateRevision } = detail
  return {
    type: 'facts',
    title: 'StatefulSet',
    facts: facts({
      Ready: ratio(detail.readyReplicas, replicas),
      Available: ratio(detail.availableReplicas, replicas, 'available'),
      Updated: ratio(detail.updatedReplicas, replicas, 'updated'),
      // None of them is while an update is done, as it should be.
      'On the current revision': ratio(
        detail.currentReplicas,
        replicas,
        'on the current revision',
        true,
      ),
      'Current revision': mono(currentRevision),
      'Update revision': currentRevision === updateRevision ? undefined : mono(updateRevision),
      Service: link('services', detail.serviceName, detail.namespace),
      'Update strategy': toStrategy(detail),
      'Pod management': text(detail.podManagementPolicy),
      'Ready for at least': seconds(detail.minReadySeconds),
      'Revisions kept': text(detail.revisionHistoryLimit),
      'Volume claims': toClaims(detail),
      Selector: toWorkloadSelector(detail),
    }),
  }
}

function toClaimTemplates({ volumeClaimTemplates = [] }: Detail): Section {
  return {
    type: 'table',
    title: 'Volume claim templates',
    columns: [
      { label: 'Name' },
      { label: 'Storage', align: 'end' },
      { label: 'StorageClass' },
      { label: 'Access modes' },
    ],
    rows: volumeClaimTemplates.map((template) => [
      mono(template.name),
      quantityCell('storage', template.storage),
      template.storageClass === undefined
        ? text('the default', { muted: true })
        : link('storageclasses', template.storageClass),
      chips(template.accessModes),
    ]),
  }
}

export const view = defineView<'statefulsets'>({
  path: 'statefulsets',
  status: ({ deletionTimestamp, replicas, readyReplicas, updatedReplicas }) =>
    toRolloutStatus({
      deletionTimestamp,
      wanted: replicas,
      serving: readyReplicas,
      updated: updatedReplicas,
      noun: 'ready',
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
      label: 'Updated',
      value: (row) => row.updatedReplicas,
      priority: 4,
      help: 'How many pods run the update revision',
    }),
    countColumn({
      id: 'current',
      label: 'Current',
      value: (row) => row.currentReplicas,
      priority: 6,
      help: 'How many pods run the current revision: the one before an update that is under way',
    }),
    countColumn({
      id: 'replicas',
      label: 'Desired',
      value: (row) => row.replicas,
      priority: 7,
      hidden: true,
      help: 'How many pods are wanted',
    }),
  ],
  sections: (detail) => [
    toFacts(detail),
    { type: 'conditions', title: 'Conditions', conditions: detail.conditions ?? [] },
    childPodsSection(detail, detail.namespace),
    toClaimTemplates(detail),
    ...toPodTemplateSections(detail, detail.namespace),
  ],
})
