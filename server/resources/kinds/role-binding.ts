import type { V1RoleBinding } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import { defineKind } from '../kind.ts'
import {
  bindingDetailMask,
  bindingRowMask,
  toBindingDetail,
  toBindingRow,
} from './parts/binding.ts'

type Schemas = components['schemas']

export const roleBinding = defineKind<
  V1RoleBinding,
  Schemas['RoleBindingRow'],
  Schemas['RoleBindingDetail']
>()({
  kind: 'RoleBinding',
  kinds: 'RoleBindings',
  path: 'rolebindings',
  group: 'rbac.authorization.k8s.io',
  version: 'v1',
  resource: 'rolebindings',
  namespaced: true,
  message: 'rbac.v1.RoleBinding',
  rowMask: bindingRowMask,
  row: toBindingRow,
  detailMask: bindingDetailMask,
  detail: toBindingDetail,
})
