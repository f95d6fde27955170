import { describe, expect, it } from 'vitest'
import { clusterRoleBinding } from './cluster-role-binding.ts'
import { clusterRole } from './cluster-role.ts'
import { projectDetail, projectRow } from './project.testing.ts'
import { roleBinding } from './role-binding.ts'
import { role } from './role.ts'
import { serviceAccount } from './service-account.ts'

const rules = [
  { verbs: ['get'], apiGroups: [''], resources: ['pods'], resourceNames: ['web'] },
  { verbs: ['*'], nonResourceURLs: ['/metrics'], apiGroups: [], resources: [] },
  {},
]

describe.each([role, clusterRole])('$names.kind', (kind) => {
  it('has a row', () => {
    expect(projectRow(kind, { rules })).toEqual({ ruleCount: 3 })
    expect(projectRow(kind, {})).toEqual({ ruleCount: 0 })
  })

  it('has a detail', () => {
    expect(projectDetail(kind, { rules })).toEqual({
      rules: [
        { verbs: ['get'], apiGroups: [''], resources: ['pods'], resourceNames: ['web'] },
        { verbs: ['*'], nonResourceURLs: ['/metrics'] },
        { verbs: [] },
      ],
    })
  })
})

it('ClusterRole tells whose rules it collects', () => {
  const clusterRoleSelectors = [
    { matchLabels: { b: '2', a: '1' } },
    { matchExpressions: [{ key: 'c', operator: 'Exists' }] },
  ]

  expect(projectDetail(clusterRole, { aggregationRule: { clusterRoleSelectors } })).toEqual({
    rules: [],
    aggregationLabels: ['a=1, b=2', 'c'],
  })
})

describe.each([roleBinding, clusterRoleBinding])('$names.kind', (kind) => {
  const group = 'rbac.authorization.k8s.io'
  const example = {
    roleRef: { apiGroup: group, kind: 'ClusterRole', name: 'view' },
    subjects: [
      { kind: 'ServiceAccount', name: 'ci', namespace: 'build' },
      { kind: 'Group', name: 'devs', apiGroup: group },
    ],
  }

  it('has a row', () => {
    expect(projectRow(kind, example)).toEqual({ roleRef: 'ClusterRole/view', subjectCount: 2 })
  })

  it('has a detail in which the role is an object', () => {
    expect(projectDetail(kind, example)).toEqual({ ...example, subjectCount: 2 })
    expect(projectDetail(kind, {})).toEqual({
      roleRef: { kind: '', name: '' },
      subjectCount: 0,
      subjects: [],
    })
  })
})

describe('ServiceAccount', () => {
  const example = {
    secrets: [{ name: 'a' }, { name: 'b' }],
    imagePullSecrets: [{ name: 'registry' }],
    automountServiceAccountToken: false,
  }

  it('has a row', () => {
    expect(projectRow(serviceAccount, example)).toEqual({ secrets: 2 })
    expect(projectRow(serviceAccount, {})).toEqual({ secrets: 0 })
  })

  it('has a detail', () => {
    expect(projectDetail(serviceAccount, example)).toEqual({
      secretNames: ['a', 'b'],
      imagePullSecrets: ['registry'],
      automountServiceAccountToken: false,
    })
    expect(projectDetail(serviceAccount, {})).toEqual({})
  })
})
