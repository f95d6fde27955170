import type {
  RbacV1Subject,
  V1ClusterRole,
  V1ClusterRoleBinding,
  V1Role,
  V1RoleBinding,
} from '@kubernetes/client-node'
import type { Masked, MaskOf } from '../../kube/proto/mask.ts'
import { clusterRole } from '../../resources/kinds/cluster-role.ts'
import { clusterRoleBinding } from '../../resources/kinds/cluster-role-binding.ts'
import { role } from '../../resources/kinds/role.ts'
import { roleBinding } from '../../resources/kinds/role-binding.ts'
import { serviceAccount } from '../../resources/kinds/service-account.ts'
import { toRef } from '../refs.ts'
import { defineFacts, type Link, type Ref } from '../rule.ts'

const RBAC = 'rbac.authorization.k8s.io'

const bindingMask = {
  roleRef: { kind: true, name: true },
  subjects: { kind: true, namespace: true, name: true },
} as const satisfies MaskOf<V1RoleBinding>

function toBindingLinks(
  { roleRef = {}, subjects = [] }: Masked<V1RoleBinding, typeof bindingMask>,
  { namespace }: Ref,
): Link[] {
  const { kind, name } = roleRef
  const bound = kind === 'ClusterRole' ? clusterRole : role
  return [
    ...(name ? [toLink(toRef(bound, namespace, name), 'roleRef')] : []),
    ...subjects.map((subject) => toLink(toSubjectRef(subject, namespace), 'subject')),
  ]
}

function toLink(other: Ref, via: string): Link {
  return { type: 'binds', via, other, end: 'to' }
}

/** Users and groups are no objects of the API: they are only named. */
function toSubjectRef(
  { kind = '', name = '', namespace }: Masked<RbacV1Subject, (typeof bindingMask)['subjects']>,
  home: string | undefined,
): Ref {
  if (kind === 'ServiceAccount') return toRef(serviceAccount, namespace || home, name)
  return { kind, group: RBAC, name }
}

export const roleBindingFacts = defineFacts<V1RoleBinding>()(roleBinding, {
  mask: bindingMask,
  links: toBindingLinks,
})

export const clusterRoleBindingFacts = defineFacts<V1ClusterRoleBinding>()(clusterRoleBinding, {
  mask: bindingMask,
  links: toBindingLinks,
})

export const roleFacts = defineFacts<V1Role>()(role, { mask: {} })
export const clusterRoleFacts = defineFacts<V1ClusterRole>()(clusterRole, { mask: {} })
