import type { Schema } from '#sdk'

/** `metadata` of an object, as far as it is shown (meta/v1 ObjectMeta). */
export interface ObjectMetadata {
  readonly uid: string
  readonly resourceVersion?: string
  readonly deletionTimestamp?: string
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
  readonly finalizers?: readonly string[]
  readonly ownerReferences?: readonly Schema<'OwnerReference'>[]
}

/** The metadata of an object as the API server holds it. */
export function readMetadata(object: Readonly<Record<string, unknown>>): ObjectMetadata {
  // Every object that an API server stores has metadata of this shape.
  return object['metadata'] as ObjectMetadata
}
