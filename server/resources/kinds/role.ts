import type { V1Role } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import { defineKind } from '../kind.ts'
import { toPolicyRules } from './parts/policy-rules.ts'

type Schemas = components['schemas']

export const role = defineKind<V1Role, Schemas['RoleRow'], Schemas['RoleDetail']>()({
  kind: 'Role',
  kinds: 'Roles',
  path: 'roles',
  group: 'rbac.authorization.k8s.io',
  version: 'v1',
  resource: 'roles',
  namespaced: true,
  message: 'rbac.v1.Role',
  rowMask: { rules: { verbs: true } },
  row: ({ rules = [] }) => ({ ruleCount: rules.length }),
  detailMask: { rules: true },
  detail: ({ rules }) => ({ rules: toPolicyRules(rules) }),
})
