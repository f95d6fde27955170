import type { V1LabelSelector, V1ObjectMeta } from '@kubernetes/client-node'
import type { components } from '../../generated/types.ts'
import type { Query } from '../kube/client.ts'
import { type Mask, type Masked, type MaskOf, mergeMasks, type Wire } from '../kube/proto/mask.ts'
import type { Kind } from '../resources/kind.ts'
import type { rowMetadataMask } from '../resources/metadata.ts'
import { createProjection } from '../resources/projection.ts'

type RelationType = components['schemas']['Relation']['type']

/** An object by name, whatever its kind. */
export interface Ref {
  readonly kind: string
  /** API group, `''` for core. */
  readonly group: string
  /** Absent for cluster-scoped objects. */
  readonly namespace?: string | undefined
  readonly name: string
}

/** A relation as one of its two objects knows it. */
export interface Link {
  readonly type: RelationType
  readonly via?: string | undefined
  readonly other: Ref
  /** The end at which the other object is: `to` when the relation points to it. */
  readonly end: 'from' | 'to'
}

/** What every object says of itself, whichever mask it was read with. */
export interface AnyObject {
  readonly metadata?: Masked<V1ObjectMeta, typeof rowMetadataMask>
}

/** An object that was read, with what is known of its kind. */
export interface Subject {
  readonly ref: Ref
  readonly object: AnyObject
  readonly facts: Facts
}

/** How objects of a kind are read for their relations, and what they then say. */
export interface Facts {
  readonly kind: Kind
  /** What the kind's row shows: enough for how an object is. */
  readonly rowMask: Mask
  /** The row's fields and those that `links`, `selector` and `podLabels` read. */
  readonly mask: Mask
  /** Nothing but metadata is read, so that no value of it travels. */
  readonly metadataOnly: boolean
  /** Objects that it names, beyond its owners. */
  readonly links: (subject: Subject) => readonly Link[]
  /** Pods that it selects or controls; undefined for none. */
  readonly selector: (subject: Subject) => Wire<V1LabelSelector> | undefined
  /** Labels that its pods have. */
  readonly podLabels: (subject: Subject) => Readonly<Record<string, string>> | undefined
}

interface FactsDefinition<T, M> {
  readonly mask: M
  readonly metadataOnly?: true
  readonly links?: (object: Masked<T, M>, ref: Ref) => readonly Link[]
  readonly selector?: (object: Masked<T, M>) => Wire<V1LabelSelector> | undefined
  readonly podLabels?: (object: Masked<T, M>) => Readonly<Record<string, string>> | undefined
}

/** Declares what a kind's objects say of others; the functions receive exactly the fields that the mask asks for. */
export function defineFacts<T extends { metadata?: V1ObjectMeta }>() {
  return <const M extends MaskOf<T>>(kind: Kind, definition: FactsDefinition<T, M>): Facts => {
    const { mask, metadataOnly = false, links, selector, podLabels } = definition
    const { rowMask } = createProjection(kind)
    // The subjects were read with this mask: their objects are what the functions take.
    const read = ({ object }: Subject) => object as Masked<T, M>
    return {
      kind,
      rowMask,
      mask: mergeMasks(rowMask, mask as Mask),
      metadataOnly,
      links: (subject) => links?.(read(subject), subject.ref) ?? [],
      selector: (subject) => selector?.(read(subject)),
      podLabels: (subject) => podLabels?.(read(subject)),
    }
  }
}

/** An object of a list that is related. */
export interface Match {
  readonly link: Omit<Link, 'other'>
  /** Who stands in for it, such as the controller of a pod. */
  readonly instead?: Ref
  /** Ids of objects that say the same: when one of them matches, this match is dropped. */
  readonly coveredBy?: readonly string[]
}

/** A list in which related objects are looked for. */
export interface Search {
  readonly facts: Facts
  /** All namespaces when absent, for kinds that have one. */
  readonly namespace?: string | undefined
  readonly query?: Query
  /** Reads no more than the row's fields: what is found then has no links of its own. */
  readonly rowsOnly?: true
  readonly match: (candidate: Subject) => Match | undefined
}

/** What a rule wants to know: an object by its name, or what several lists together have. */
export type Ask = { readonly link: Link } | { readonly searches: readonly Search[] }

/** What to ask around an object; pure. */
export type Rule = (subject: Subject) => readonly Ask[]

/** A rule, and what to do with the objects that it finds. */
export interface Step {
  readonly rule: Rule
  readonly then?: () => readonly Step[]
}
