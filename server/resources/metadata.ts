import type { V1ObjectMeta } from '@kubernetes/client-node'
import type { components } from '../../generated/types.ts'
import type { Masked, MaskOf } from '../kube/proto/mask.ts'

type Schemas = components['schemas']

/** What of an object's metadata every row shows. */
export const rowMetadataMask = {
  name: true,
  namespace: true,
  uid: true,
  resourceVersion: true,
  creationTimestamp: true,
  deletionTimestamp: true,
  labels: true,
  ownerReferences: { apiVersion: true, kind: true, name: true, uid: true, controller: true },
} as const satisfies MaskOf<V1ObjectMeta>

/** What of an object's metadata a detail shows besides. */
export const detailMetadataMask = {
  annotations: true,
  finalizers: true,
} as const satisfies MaskOf<V1ObjectMeta>

type RowMeta = Masked<V1ObjectMeta, typeof rowMetadataMask>
type DetailMeta = Masked<V1ObjectMeta, typeof detailMetadataMask>

const NO_TIME = '0001-01-01T00:00:00Z'

function isEmpty(map: object | undefined): boolean {
  return map === undefined || Object.keys(map).length === 0
}

function toOwnerRef(owners: RowMeta['ownerReferences']): Schemas['OwnerReference'] | undefined {
  const owner = owners?.find((reference) => reference.controller) ?? owners?.[0]
  if (!owner) return undefined
  const { apiVersion = '', kind = '', name = '', uid = '' } = owner
  return { apiVersion, kind, name, uid }
}

export function toRowMetadata(
  metadata: RowMeta = {},
): Schemas['RowMetadata'] & { namespace?: string } {
  const {
    name = '',
    namespace,
    uid = '',
    resourceVersion = '',
    labels,
    deletionTimestamp,
  } = metadata
  const ownerRef = toOwnerRef(metadata.ownerReferences)
  return {
    name,
    ...(namespace !== undefined && { namespace }),
    uid,
    resourceVersion,
    createdAt: metadata.creationTimestamp ?? NO_TIME,
    ...(deletionTimestamp !== undefined && { deletionTimestamp }),
    ...(labels && !isEmpty(labels) && { labels }),
    ...(ownerRef && { ownerRef }),
  }
}

export function toDetailMetadata(
  metadata: DetailMeta = {},
  withheld: readonly string[] = [],
): Schemas['DetailMetadata'] {
  const annotations = Object.fromEntries(
    Object.entries(metadata.annotations ?? {}).filter(([key]) => !withheld.includes(key)),
  )
  return {
    ...(!isEmpty(annotations) && { annotations }),
    ...(metadata.finalizers &&
      metadata.finalizers.length > 0 && { finalizers: metadata.finalizers }),
  }
}
