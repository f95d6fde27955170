import type { KubeObject } from '../objects.ts'

/** One resource of one served group version. Versions of one resource share a collection in the store. */
export interface ResourceKind {
  readonly group: string
  readonly version: string
  readonly resource: string
  readonly kind: string
  readonly singular: string
  readonly namespaced: boolean
  readonly shortNames: readonly string[]
  readonly categories: readonly string[]
  readonly subresources: readonly string[]
  /** The name of the collection that holds its objects. */
  readonly collection: string
  /** Message type in the protobuf field table; absent for kinds that exist in JSON only. */
  readonly message?: string
  /** For a kind whose wire shape is not the stored shape. */
  readonly convert?: (stored: KubeObject) => KubeObject
  /** The definition, for a custom resource. */
  readonly custom?: { readonly definition: KubeObject; readonly version: unknown }
  /** Computed, not stored: metrics. */
  readonly readOnly?: boolean
  /** Questions that are answered and forgotten: access reviews. */
  readonly createOnly?: boolean
}

export function apiVersionOf(kind: Pick<ResourceKind, 'group' | 'version'>): string {
  return kind.group === '' ? kind.version : `${kind.group}/${kind.version}`
}

export function toCollection(group: string, resource: string): string {
  return `${group}/${resource}`
}

/** `deployments.apps`, the form that error messages use. */
export function qualifiedResource(group: string, resource: string): string {
  return group === '' ? resource : `${resource}.${group}`
}
