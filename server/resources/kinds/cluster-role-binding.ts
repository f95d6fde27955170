import type { V1ClusterRoleBinding } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import { defineKind } from '../kind.ts'
import {
  bindingDetailMask,
  bindingRowMask,
  toBindingDetail,
  toBindingRow,
} from './parts/binding.ts'

type Schemas = components['schemas']

export const clusterRoleBinding = defineKind<
  V1ClusterRoleBinding,
  Schemas['ClusterRoleBindingRow'],
  Schemas['ClusterRoleBindingDetail']
>()({
  kind: 'ClusterRoleBinding',
  kinds: 'ClusterRoleBindings',
  path: 'clusterrolebindings',
  group: 'rbac.authorization.k8s.io',
  version: 'v1',
  resource: 'clusterrolebindings',
  namespaced: false,
  message: 'rbac.v1.ClusterRoleBinding',
  rowMask: bindingRowMask,
  row: toBindingRow,
  detailMask: bindingDetailMask,
  detail: toBindingDetail,
})
