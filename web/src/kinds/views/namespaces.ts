import type { KindSchemas } from '#sdk'
import { text } from '../cell.ts'
import { defineView, facts } from '../kind-view.ts'
import type { Status } from '../../lib/status.ts'

type Row = KindSchemas['namespaces']['row']

const POD_SECURITY = 'pod-security.kubernetes.io/'

function toStatus({ phase }: Row): Status {
  if (phase === 'Active') return { level: 'ok', word: phase }
  if (phase === 'Terminating') {
    return { level: 'progress', word: phase, reason: 'What is in it is being deleted' }
  }
  return { level: 'unknown', word: phase || 'Unknown' }
}

function findLevel(labels: Row['labels'], mode: 'enforce' | 'warn' | 'audit'): string | undefined {
  return labels?.[`${POD_SECURITY}${mode}`]
}

export const view = defineView<'namespaces'>({
  path: 'namespaces',
  status: toStatus,
  columns: [
    {
      id: 'pod-security',
      label: 'Pod security',
      value: (row) => findLevel(row.labels, 'enforce'),
      width: 110,
      priority: 4,
      help: 'The Pod Security Standard that its pods must meet: privileged, baseline or restricted',
    },
  ],
  sections: ({ phase, labels, conditions = [] }) => [
    {
      type: 'facts',
      title: 'Namespace',
      facts: facts({
        Phase: text(phase),
        'Pod security': text(findLevel(labels, 'enforce')),
        'Pod security warnings': text(findLevel(labels, 'warn')),
        'Pod security audit': text(findLevel(labels, 'audit')),
      }),
    },
    {
      type: 'conditions',
      title: 'Conditions',
      conditions,
      // All of a namespace's conditions say what stands in the way of its deletion.
      negative: conditions.map(({ type }) => type),
    },
  ],
})
