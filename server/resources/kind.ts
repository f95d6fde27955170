import type { V1LabelSelector, V1ObjectMeta } from '@kubernetes/client-node'
import type { components } from '../../generated/types.ts'
import type { Mask, Masked, MaskOf, Sizes, Wire } from '../kube/proto/mask.ts'

type Schemas = components['schemas']

/** A row's fields that every kind has: the registry writes them, a kind's projection does not. */
type RowMetadataKeys = keyof Schemas['NamespacedRowMetadata']

/** A kind's API resource and the names by which our own API serves it. */
export interface KindNames {
  /** Kubernetes' kind, such as `PersistentVolumeClaim`. */
  readonly kind: string
  /** The plural in operation ids, such as `PersistentVolumeClaims` in `listPersistentVolumeClaims`. */
  readonly kinds: string
  /** Our URL segment, such as `pvcs`. */
  readonly path: string
  /** API group, `''` for core. */
  readonly group: string
  readonly version: string
  /** Kubernetes' plural, such as `persistentvolumeclaims`. */
  readonly resource: string
  readonly namespaced: boolean
  /** The name of its protobuf message in `kube/proto/messages.json`. */
  readonly message: string
}

/** Other objects that a detail shows, fetched by the registry. */
export interface Children {
  /** The newest pods that the kind's `pods` selector selects. */
  readonly pods: Schemas['ChildPods']
  /** The newest jobs that the object controls. */
  readonly jobs: Schemas['ChildJobs']
}

export interface DetailContext {
  /** Epoch milliseconds. */
  readonly now: number
  readonly children: Partial<Children>
}

/** A Kubernetes kind: names, the fields that its views need, and pure projections of them. */
export interface Kind {
  readonly names: KindNames
  readonly rowMask: Mask
  readonly detailMask: Mask
  /** Row fields beyond the metadata that every kind has. */
  readonly row: (object: never, now: number) => object
  /** Detail fields beyond the row's, labels and annotations. */
  readonly detail: (object: never, context: DetailContext) => object
  /** Present when the detail shows pods: which ones. */
  readonly pods?: (object: never) => Wire<V1LabelSelector> | undefined
  /** Present when the detail shows the jobs that the object controls. */
  readonly jobs?: true
  /** Annotations that never leave, because they may repeat what the object hides. */
  readonly withheldAnnotations?: readonly string[]
}

type RowFields<Row> = Omit<Row, RowMetadataKeys>

/** The detail's fields that its row already gives; one whose type differs is the detail's own. */
type Inherited<Row, Detail> = {
  [K in keyof Row & keyof Detail]-?: Detail[K] extends Row[K] ? K : never
}[keyof Row & keyof Detail]

type DetailFields<Row, Detail> = Omit<
  Detail,
  Inherited<Row, Detail> | keyof Schemas['DetailMetadata'] | RowMetadataKeys
> &
  Partial<Detail>

/** The type of `mergeMasks`. */
type MergedMask<Left, Right> = {
  readonly [K in keyof Left | keyof Right]: K extends keyof Left
    ? K extends keyof Right
      ? MergedField<Left[K], Right[K]>
      : Left[K]
    : K extends keyof Right
      ? Right[K]
      : never
}

type MergedField<Left, Right> = Left extends true
  ? true
  : Right extends true | Sizes
    ? Right
    : MergedMask<Left, Right>

interface KindDefinition<T, Row, Detail, RowMask, DetailMask> extends KindNames {
  readonly rowMask: RowMask
  readonly row: (object: Masked<T, RowMask>, now: number) => RowFields<Row>
  readonly detailMask: DetailMask
  readonly detail: (
    object: Masked<T, MergedMask<RowMask, DetailMask>>,
    context: DetailContext,
  ) => DetailFields<Row, Detail>
  readonly pods?: (
    object: Masked<T, MergedMask<RowMask, DetailMask>>,
  ) => Wire<V1LabelSelector> | undefined
  readonly jobs?: true
  readonly withheldAnnotations?: readonly string[]
}

/**
 * Declares a kind. The projections receive exactly the fields that the masks ask for: reading another one does not
 * compile. Usage: `export const pod = defineKind<V1Pod, PodRow, PodDetail>()({ … })`.
 */
export function defineKind<T extends { metadata?: V1ObjectMeta }, Row, Detail>() {
  return <
    const RowMask extends MaskOf<T>,
    const DetailMask extends MaskOf<T>,
    const Names extends KindNames,
  >(
    definition: KindDefinition<T, Row, Detail, RowMask, DetailMask> & Names,
  ): Kind & { readonly names: Names } => {
    const { rowMask, row, detailMask, detail, pods, jobs, withheldAnnotations, ...names } =
      definition
    return {
      names: names as unknown as Names,
      rowMask: rowMask as Mask,
      detailMask: detailMask as Mask,
      row,
      detail,
      ...(pods && { pods }),
      ...(jobs && { jobs }),
      ...(withheldAnnotations && { withheldAnnotations }),
    }
  }
}
