import type { Schema } from '#sdk'
import { expect, it } from 'vitest'
import { toRisks } from './rule-risks.ts'

const RBAC = ['rbac.authorization.k8s.io']

it.each<[string, Schema<'PolicyRule'>, readonly string[]]>([
  ['reading pods', { verbs: ['get'], apiGroups: [''], resources: ['pods', 'pods/log'] }, []],
  [
    'everything',
    { verbs: ['*'], apiGroups: ['*'], resources: ['*'] },
    ['everything, full control'],
  ],
  [
    'reading everything of core',
    { verbs: ['get', 'list'], apiGroups: [''], resources: ['*'] },
    [
      'reads secrets',
      'runs commands in pods',
      'reaches kubelets past admission and audit',
      'every resource',
    ],
  ],
  [
    'reading all of another group',
    { verbs: ['list'], apiGroups: ['apps'], resources: ['*'] },
    ['every resource'],
  ],
  ['secrets', { verbs: ['list'], apiGroups: [''], resources: ['secrets'] }, ['reads secrets']],
  [
    'one secret',
    { verbs: ['get'], apiGroups: [''], resources: ['secrets'], resourceNames: ['tls'] },
    [],
  ],
  [
    'secrets of another group',
    { verbs: ['get'], apiGroups: ['vault.example.com'], resources: ['secrets'] },
    [],
  ],
  [
    'escalating',
    { verbs: ['escalate', 'bind'], apiGroups: RBAC, resources: ['clusterroles'] },
    ['may give itself any right', 'may grant roles it does not have'],
  ],
  [
    'impersonating',
    { verbs: ['impersonate'], apiGroups: [''], resources: ['users'], resourceNames: ['bo'] },
    ['may act as someone else'],
  ],
  [
    'impersonating with extra facts',
    { verbs: ['impersonate'], apiGroups: ['authentication.k8s.io'], resources: ['userextras/a'] },
    ['may act as someone else'],
  ],
  [
    'exec by a wildcard for subresources',
    { verbs: ['create'], apiGroups: [''], resources: ['*/exec'] },
    ['runs commands in pods'],
  ],
  [
    'every verb of one kind',
    { verbs: ['*'], apiGroups: ['apps'], resources: ['deployments'] },
    ['every verb'],
  ],
  ['health', { verbs: ['get'], nonResourceURLs: ['/healthz'] }, []],
  ['all URLs', { verbs: ['*'], nonResourceURLs: ['*'] }, ['every verb', 'every URL']],
])('%s', (_, rule, risks) => {
  expect(toRisks(rule)).toEqual(risks)
})
