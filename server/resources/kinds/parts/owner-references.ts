import type { V1OwnerReference } from '@kubernetes/client-node'
import type { components } from '../../../../generated/types.ts'
import type { Wire } from '../../../kube/proto/mask.ts'

type OwnerReference = components['schemas']['OwnerReference']

export function toOwnerReferences(
  owners: readonly Wire<V1OwnerReference>[] = [],
): OwnerReference[] {
  return owners.map(({ apiVersion = '', kind = '', name = '', uid = '' }) => ({
    apiVersion,
    kind,
    name,
    uid,
  }))
}
