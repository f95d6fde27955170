import type { components } from '../../generated/types.ts'
import { type Mask, mergeMasks } from '../kube/proto/mask.ts'
import type { DetailContext, Kind } from './kind.ts'
import { detailMetadataMask, rowMetadataMask, toDetailMetadata, toRowMetadata } from './metadata.ts'

type Schemas = components['schemas']

/** A row of any kind: the metadata that all have, and the kind's own fields. */
export type AnyRow = Schemas['RowMetadata'] & { readonly namespace?: string }

/** A kind with its masks put together and its projections completed by what all kinds share. */
export interface Projection {
  readonly kind: Kind
  readonly rowMask: Mask
  readonly detailMask: Mask
  toRow(object: unknown, now: number): AnyRow
  toDetail(object: unknown, context: DetailContext): AnyRow
}

interface AnyObject {
  readonly metadata?: Parameters<typeof toRowMetadata>[0] & Parameters<typeof toDetailMetadata>[0]
}

const projections = new WeakMap<Kind, Projection>()

/** The projection of a kind, made once. */
export function projectionOf(kind: Kind): Projection {
  const known = projections.get(kind)
  if (known) return known
  const projection = createProjection(kind)
  projections.set(kind, projection)
  return projection
}

export function createProjection(kind: Kind): Projection {
  const rowMask = mergeMasks({ metadata: rowMetadataMask }, kind.rowMask)
  const detailMask = mergeMasks(
    mergeMasks(rowMask, { metadata: detailMetadataMask }),
    kind.detailMask,
  )
  // The objects were read with this kind's masks: they are what its projections take.
  const toRow = (object: unknown, now: number): AnyRow => ({
    ...toRowMetadata((object as AnyObject).metadata),
    ...kind.row(object as never, now),
  })
  return {
    kind,
    rowMask,
    detailMask,
    toRow,
    toDetail: (object, context) => ({
      ...toRow(object, context.now),
      ...toDetailMetadata((object as AnyObject).metadata, kind.withheldAnnotations),
      ...kind.detail(object as never, context),
    }),
  }
}
