import type { KindSchemas } from '#sdk'
import { ratio, text } from '../cell.ts'
import { defineView, facts, type Section } from '../kind-view.ts'
import type { Status } from '../../lib/status.ts'
import { childPodsSection } from './parts/child-pods.ts'
import { countColumn, ratioColumn } from './parts/count-column.ts'
import { seconds } from './parts/durations.ts'
import { toPodTemplateSections, toWorkloadSelector } from './parts/pod-template.ts'
import { linkToOwner, linkToText } from './parts/targets.ts'
import { toRolloutStatus } from './parts/workload-status.ts'

type Row = KindSchemas['replicasets']['row']
type Detail = KindSchemas['replicasets']['detail']

function toStatus({ desired, current, ready, ...row }: Row): Status {
  return toRolloutStatus({
    deletionTimestamp: row.deletionTimestamp,
    wanted: desired,
    serving: desired === 0 ? current : ready,
    failureReason: row.failureReason,
    noun: desired === 0 ? 'running' : 'ready',
    unit: 'replicas',
  })
}

function toFacts(detail: Detail): Section {
  const { desired, current } = detail
  return {
    type: 'facts',
    title: 'ReplicaSet',
    facts: facts({
      Ready: ratio(detail.ready, desired),
      Available: ratio(detail.available, desired, 'available'),
      'Pods in all': ratio(current, desired, 'created'),
      'Fully labelled': ratio(detail.fullyLabeled, current, 'fully labelled'),
      Owner: linkToText(detail.owner, detail.namespace),
      Revision: text(detail.revision, { title: 'Which revision of its Deployment it is' }),
      'Ready for at least': seconds(detail.minReadySeconds),
      Selector: toWorkloadSelector(detail),
    }),
  }
}

export const view = defineView<'replicasets'>({
  path: 'replicasets',
  status: toStatus,
  columns: [
    ratioColumn({
      id: 'ready',
      label: 'Ready',
      part: (row) => row.ready,
      whole: (row) => row.desired,
      noun: 'ready',
      priority: 2,
    }),
    countColumn({
      id: 'desired',
      label: 'Desired',
      value: (row) => row.desired,
      priority: 5,
      help: 'How many pods are wanted; 0 for earlier revisions of a Deployment',
    }),
    countColumn({
      id: 'current',
      label: 'Current',
      value: (row) => row.current,
      priority: 4,
      help: 'How many pods there are',
    }),
    {
      id: 'owner',
      label: 'Owner',
      value: (row) => row.owner,
      cell: (row) =>
        row.owner === ''
          ? linkToOwner(row.ownerRef, row.namespace)
          : linkToText(row.owner, row.namespace),
      width: 180,
      grow: 1,
      priority: 3,
      help: 'The Deployment whose revision it is',
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
