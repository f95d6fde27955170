import type { V1RoleBinding } from '@kubernetes/client-node'
import type { components } from '../../../../generated/types.ts'
import type { Masked, MaskOf } from '../../../kube/proto/mask.ts'
import { omitEmpty } from './omit-empty.ts'

type Schemas = components['schemas']

export const bindingRowMask = {
  roleRef: { kind: true, name: true },
  subjects: { kind: true },
} as const satisfies MaskOf<V1RoleBinding>

export const bindingDetailMask = {
  roleRef: true,
  subjects: true,
} as const satisfies MaskOf<V1RoleBinding>

type BindingRow = Pick<Schemas['RoleBindingRow'], 'roleRef' | 'subjectCount'>
type BindingDetail = Pick<Schemas['RoleBindingDetail'], 'roleRef' | 'subjectCount' | 'subjects'>

export function toBindingRow({
  roleRef = {},
  subjects = [],
}: Masked<V1RoleBinding, typeof bindingRowMask>): BindingRow {
  const { kind = '', name = '' } = roleRef
  return { roleRef: `${kind}/${name}`, subjectCount: subjects.length }
}

export function toBindingDetail({
  roleRef = {},
  subjects = [],
}: Masked<V1RoleBinding, typeof bindingDetailMask>): BindingDetail {
  const { kind = '', name = '', apiGroup } = roleRef
  return {
    roleRef: { kind, name, ...omitEmpty<Schemas['RoleReference']>({ apiGroup }) },
    subjectCount: subjects.length,
    subjects: subjects.map((subject) => ({
      kind: subject.kind ?? '',
      name: subject.name ?? '',
      ...omitEmpty<Schemas['Subject']>({
        apiGroup: subject.apiGroup,
        namespace: subject.namespace,
      }),
    })),
  }
}
