export type Sizes = 'sizes' | 'textSizes'

/**
 * Which fields of an API object to read. `true` reads a field whole; `'sizes'` (values that JSON writes in base64) and
 * `'textSizes'` (text values) read of a map only its keys and the size of each value in bytes, so that a Secret's values
 * are never decoded.
 */
export type MaskOf<T> = {
  readonly [K in keyof T]?: true | Sizes | NestedMask<NonNullable<T[K]>>
}

type NestedMask<T> = T extends Date
  ? never
  : T extends readonly (infer U)[]
    ? NestedMask<U>
    : T extends object
      ? MaskOf<T>
      : never

/** A mask as data, whatever it is a mask of. */
export interface Mask {
  readonly [field: string]: true | Sizes | Mask
}

/** An API object as it travels: times are RFC 3339 strings, everything may be absent. */
export type Wire<T> = T extends Date
  ? string
  : T extends readonly (infer U)[]
    ? Wire<U>[]
    : T extends object
      ? string extends keyof T
        ? Record<string, Wire<T[keyof T]>>
        : { [K in keyof T]?: Wire<NonNullable<T[K]>> | undefined }
      : T

/** What reading a `T` with the mask `M` gives: a field that was not asked for does not exist. */
export type Masked<T, M> = M extends true
  ? Wire<T>
  : M extends Sizes
    ? Record<string, number>
    : T extends readonly (infer U)[]
      ? Masked<U, M>[]
      : { [K in keyof M & keyof T]?: Masked<NonNullable<T[K]>, M[K]> | undefined }

/** One mask that reads what both read. */
export function mergeMasks(left: Mask, right: Mask): Mask {
  const merged: Record<string, true | Sizes | Mask> = { ...left }
  for (const [field, theirs] of Object.entries(right)) {
    const ours = merged[field]
    merged[field] =
      typeof ours === 'object' && typeof theirs === 'object'
        ? mergeMasks(ours, theirs)
        : ours === true
          ? true
          : theirs
  }
  return merged
}
