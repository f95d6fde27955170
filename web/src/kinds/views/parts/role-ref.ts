import type { Schema } from '#sdk'
import { status, text, type Cell } from '../../cell.ts'
import { facts, type Column, type Section } from '../../kind-view.ts'
import type { Status } from '../../../lib/status.ts'
import { linkAs } from './references.ts'

type RoleReference = Schema<'RoleReference'>

/** `<Kind>/<name>` of a row as a reference. */
function parseRoleRef(roleRef: string): RoleReference {
  const slash = roleRef.indexOf('/')
  return { kind: roleRef.slice(0, Math.max(slash, 0)), name: roleRef.slice(slash + 1) }
}

/** The role that a binding grants; `namespace` is the binding's own, where its Roles are. */
function roleCell({ kind, name }: RoleReference, namespace: string | undefined): Cell {
  const label = `${kind}/${name}`
  if (kind === 'ClusterRole') return linkAs({ path: 'clusterroles', name }, label)
  return kind === 'Role' ? linkAs({ path: 'roles', name, namespace }, label) : text(label)
}

/** Kubernetes keeps this one role to its rules: its name says what it allows. */
function toCaution({ kind, name }: RoleReference, isClusterWide: boolean): Status | undefined {
  if (kind !== 'ClusterRole' || name !== 'cluster-admin') return undefined
  const where = isClusterWide ? 'in the whole cluster' : 'in this namespace'
  return { level: 'warn', word: 'Full control', reason: `Allows everything ${where}` }
}

interface BindingRow {
  readonly roleRef: string
  readonly subjectCount: number
  readonly namespace?: string
}

/** The columns of bindings, namespaced and cluster-wide. */
export const bindingColumns: readonly Column<BindingRow>[] = [
  {
    id: 'role',
    label: 'Role',
    value: (row) => row.roleRef,
    cell: (row) => roleCell(parseRoleRef(row.roleRef), row.namespace),
    width: 180,
    grow: 1,
    priority: 1,
    help: 'The role that it grants',
  },
  {
    id: 'subjects',
    label: 'Subjects',
    value: (row) => row.subjectCount,
    align: 'end',
    width: 84,
    priority: 2,
    help: 'To how many users, groups and service accounts it grants the role',
  },
]

/** What a binding grants and where; without a namespace everywhere. */
export function grantSection(role: RoleReference, namespace?: string): Section {
  const caution = toCaution(role, namespace === undefined)
  return {
    type: 'facts',
    title: 'Grants',
    facts: facts({
      Role: roleCell(role, namespace),
      In:
        namespace === undefined
          ? text('every namespace, and what belongs to none')
          : linkAs({ path: 'namespaces', name: namespace }, `namespace ${namespace}`),
      Caution: caution && status(caution),
    }),
  }
}
