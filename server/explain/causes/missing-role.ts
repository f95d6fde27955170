import type { V1RoleBinding } from '@kubernetes/client-node'
import type { Masked, MaskOf } from '../../kube/proto/mask.ts'
import {
  fact,
  factOf,
  type Finding,
  type ObjectReference,
  toFinding,
  toNext,
  toReference,
} from '../finding.ts'
import { code } from '../text.ts'

export const bindingMask = {
  metadata: { name: true, namespace: true, deletionTimestamp: true, finalizers: true },
  roleRef: true,
  subjects: true,
} as const satisfies MaskOf<V1RoleBinding>

export type BindingObject = Masked<V1RoleBinding, typeof bindingMask>

interface BindingFacts {
  readonly object: ObjectReference
  readonly binding: BindingObject
  readonly isRoleMissing: boolean
  /** ServiceAccounts that it names and that are not there. */
  readonly missingAccounts: readonly ObjectReference[]
}

/** Bindings to a role or for an account that does not exist. */
export function findBindingTrouble(facts: BindingFacts): Finding[] {
  const { object, binding, isRoleMissing, missingAccounts } = facts
  const { kind = '', name = '' } = binding.roleRef ?? {}
  const role = toReference(kind, name, object.namespace)
  const roles = isRoleMissing
    ? [
        toFinding(
          'missing-role',
          'bad',
          `It binds ${kind} ${code(name)}, which does not exist: it gives nobody anything.`,
          {
            evidence: [
              fact('spec', `roleRef: ${kind} ${name}`),
              factOf(role, fact('reference', `${kind} ${name} was not found`)),
            ],
            next: toNext(`Create ${kind} ${code(name)}; \`roleRef\` cannot be changed.`, object),
          },
        ),
      ]
    : []
  const accounts = missingAccounts.map((account) =>
    toFinding(
      'missing-service-account',
      'warn',
      `It names ServiceAccount ${code(`${account.namespace ?? ''}/${account.name}`)}, which does not exist.`,
      {
        evidence: [
          factOf(account, fact('reference', `ServiceAccount ${account.name} was not found`)),
        ],
        next: toNext('Create the ServiceAccount, or remove the subject.', object),
      },
    ),
  )
  return [...roles, ...accounts]
}
