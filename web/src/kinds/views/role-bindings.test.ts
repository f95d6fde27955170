import { expect, it } from 'vitest'
import { view as clusterView } from './cluster-role-bindings.ts'
import { view } from './role-bindings.ts'
import { METADATA } from './row.testing.ts'

const NORA = { kind: 'User', name: 'nora@example.com' }

it.each([
  ['Role/editor', { path: 'roles', namespace: 'shop', name: 'editor' }],
  ['ClusterRole/system:node', { path: 'clusterroles', name: 'system:node' }],
])('links from a row to %s', (roleRef, to) => {
  const [role] = view.columns

  expect(role?.cell?.({ ...METADATA, roleRef, subjectCount: 1 })).toEqual({
    type: 'link',
    to,
    text: roleRef,
  })
})

it('marks full control, and where it is', () => {
  const roleRef = { kind: 'ClusterRole', name: 'cluster-admin' }
  const detail = { ...METADATA, roleRef, subjectCount: 1, subjects: [NORA] }

  expect(JSON.stringify(view.sections(detail))).toContain('Allows everything in this namespace')
  expect(JSON.stringify(clusterView.sections(detail))).toContain(
    'Allows everything in the whole cluster',
  )
})

it('links to service accounts and marks groups of everyone', () => {
  const [, subjects] = view.sections({
    ...METADATA,
    roleRef: { kind: 'Role', name: 'editor' },
    subjectCount: 3,
    subjects: [
      NORA,
      { kind: 'ServiceAccount', name: 'ci', namespace: 'build' },
      { kind: 'Group', name: 'system:authenticated' },
    ],
  })

  expect(subjects).toMatchObject({
    columns: [{ label: 'Kind' }, { label: 'Name' }, { label: 'Namespace' }, { label: 'Caution' }],
    rows: [
      [{ text: 'User' }, { text: 'nora@example.com' }, { type: 'none' }, { type: 'none' }],
      [{}, { to: { path: 'serviceaccounts', namespace: 'build', name: 'ci' } }, {}, {}],
      [{}, {}, {}, { status: { level: 'warn', word: 'Everyone signed in' } }],
    ],
  })
})
