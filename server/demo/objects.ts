// What the simulator stores: plain JSON objects, treated as immutable once they are in the store.
export interface OwnerReference {
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
  readonly uid: string
  readonly controller?: boolean
  readonly blockOwnerDeletion?: boolean
}

export interface ObjectMeta {
  readonly name: string
  readonly namespace?: string
  readonly generateName?: string
  readonly uid?: string
  readonly resourceVersion?: string
  readonly generation?: number
  readonly creationTimestamp?: string
  readonly deletionTimestamp?: string
  readonly deletionGracePeriodSeconds?: number
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
  readonly ownerReferences?: readonly OwnerReference[]
  readonly finalizers?: readonly string[]
  readonly managedFields?: readonly unknown[]
}

export interface KubeObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: ObjectMeta
  readonly [field: string]: unknown
}

export type JsonRecord = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Follows member names and list indexes; anything missing on the way is undefined. */
export function valueAt(value: unknown, ...path: readonly (string | number)[]): unknown {
  let current = value
  for (const step of path) {
    if (typeof step === 'number') current = Array.isArray(current) ? current[step] : undefined
    else current = isRecord(current) ? current[step] : undefined
  }
  return current
}

export function textAt(value: unknown, ...path: readonly (string | number)[]): string {
  const found = valueAt(value, ...path)
  if (typeof found === 'string') return found
  return typeof found === 'number' || typeof found === 'boolean' ? String(found) : ''
}

export function numberAt(value: unknown, ...path: readonly (string | number)[]): number {
  const found = valueAt(value, ...path)
  return typeof found === 'number' ? found : 0
}

export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = valueAt(value, ...path)
  return Array.isArray(found) ? found : []
}

export function recordAt(value: unknown, ...path: readonly (string | number)[]): JsonRecord {
  const found = valueAt(value, ...path)
  return isRecord(found) ? found : {}
}

export function textsAt(value: unknown, ...path: readonly (string | number)[]): readonly string[] {
  return listAt(value, ...path).filter((item) => typeof item === 'string')
}

/** RFC 3339 with whole seconds, as `metav1.Time` prints it. */
export function toTime(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 19) + 'Z'
}

/** RFC 3339 with microseconds, as `metav1.MicroTime` prints it. */
export function toMicroTime(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 23) + '000Z'
}

/** A copy that lacks some members. */
export function without<T extends object, K extends keyof T>(
  object: T,
  ...names: readonly K[]
): Omit<T, K> {
  const copy: Partial<T> = { ...object }
  for (const name of names) Reflect.deleteProperty(copy, name)
  return copy as Omit<T, K>
}
