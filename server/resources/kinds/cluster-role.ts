import type { V1ClusterRole } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import { formatSelector } from '../../lib/labels.ts'
import { defineKind } from '../kind.ts'
import { omitEmpty } from './parts/omit-empty.ts'
import { toPolicyRules } from './parts/policy-rules.ts'

type Schemas = components['schemas']

export const clusterRole = defineKind<
  V1ClusterRole,
  Schemas['ClusterRoleRow'],
  Schemas['ClusterRoleDetail']
>()({
  kind: 'ClusterRole',
  kinds: 'ClusterRoles',
  path: 'clusterroles',
  group: 'rbac.authorization.k8s.io',
  version: 'v1',
  resource: 'clusterroles',
  namespaced: false,
  message: 'rbac.v1.ClusterRole',
  rowMask: { rules: { verbs: true } },
  row: ({ rules = [] }) => ({ ruleCount: rules.length }),
  detailMask: { rules: true, aggregationRule: true },
  detail: ({ rules, aggregationRule = {} }) => ({
    rules: toPolicyRules(rules),
    ...omitEmpty<Schemas['ClusterRoleDetail']>({
      aggregationLabels: aggregationRule.clusterRoleSelectors?.map((it) =>
        formatSelector(it, ', '),
      ),
    }),
  }),
})
