import type { Schema } from '#sdk'
import { link, list, mono, status, text, type Cell } from '../../cell.ts'
import type { Section } from '../../kind-view.ts'
import type { Status } from '../../../lib/status.ts'
import { linkAs } from './references.ts'

type Subject = Schema<'Subject'>

const ANYONE: Status = {
  level: 'warn',
  word: 'Anyone',
  reason: 'Whoever reaches the API server, without signing in',
}

/** Subjects that are more people than their name may say. */
const WIDE: Readonly<Record<string, Status>> = {
  'User/system:anonymous': ANYONE,
  'Group/system:unauthenticated': ANYONE,
  'Group/system:authenticated': {
    level: 'warn',
    word: 'Everyone signed in',
    reason: 'All people and all service accounts',
  },
  'Group/system:serviceaccounts': {
    level: 'warn',
    word: 'Every service account',
    reason: 'All pods of all namespaces',
  },
  'Group/system:masters': {
    level: 'warn',
    word: 'Cluster administrators',
    reason: 'Members may do everything, whatever bindings say',
  },
}

const ALL_OF_NAMESPACE = 'system:serviceaccounts:'

function nameCell({ kind, name, namespace }: Subject): Cell {
  if (kind === 'ServiceAccount') return link('serviceaccounts', name, namespace)
  if (kind === 'Group' && name.startsWith(ALL_OF_NAMESPACE)) {
    const of = name.slice(ALL_OF_NAMESPACE.length)
    return list([
      mono(name, true),
      linkAs({ path: 'namespaces', name: of }, `all service accounts of ${of}`),
    ])
  }
  return mono(name, true)
}

/** Whom a binding grants its role, as a table. */
export function subjectsSection(subjects: readonly Subject[], count: number): Section {
  const cautions = subjects.map(({ kind, name }) => WIDE[`${kind}/${name}`])
  const hasCaution = cautions.some((caution) => caution !== undefined)
  const hasNamespace = subjects.some(({ namespace }) => namespace !== undefined)
  const labels = [
    'Kind',
    'Name',
    ...(hasNamespace ? ['Namespace'] : []),
    ...(hasCaution ? ['Caution'] : []),
  ]
  return {
    type: 'table',
    title: `Subjects (${count})`,
    columns: labels.map((label) => ({ label })),
    rows: subjects.map((subject, index) => {
      const caution = cautions[index]
      return [
        text(subject.kind, { title: subject.apiGroup }),
        nameCell(subject),
        ...(hasNamespace ? [link('namespaces', subject.namespace)] : []),
        ...(hasCaution ? [caution ? status(caution) : text(undefined)] : []),
      ]
    }),
  }
}
