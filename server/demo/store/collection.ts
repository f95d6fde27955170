import type { KubeObject } from '../objects.ts'

/** One written version of an object. The byte caches are filled by the encoders, once. */
export interface StoredObject {
  readonly object: KubeObject
  /** `namespace/name`, or the name alone: the order of etcd's keys. */
  readonly key: string
  readonly version: number
  jsonBody?: Buffer
  protobufBody?: Buffer
}

export interface ChangeEvent {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED'
  readonly version: number
  readonly stored: StoredObject
  readonly previous?: StoredObject
}

export type ChangeListener = (event: ChangeEvent) => void

export function toKey(namespace: string | undefined, name: string): string {
  return namespace === undefined || namespace === '' ? name : `${namespace}/${name}`
}

function byKey(a: StoredObject, b: StoredObject): number {
  if (a.key === b.key) return 0
  return a.key < b.key ? -1 : 1
}

/** The objects of one resource, ordered by key, with a bounded history of changes. */
export class Collection {
  readonly #items = new Map<string, StoredObject>()
  readonly #listeners = new Set<ChangeListener>()
  readonly #historySize: number
  #sorted: StoredObject[] | undefined = []
  #history: ChangeEvent[] = []
  #compactedVersion = 0

  constructor(historySize: number, compactedVersion: number) {
    this.#historySize = historySize
    this.#compactedVersion = compactedVersion
  }

  get size(): number {
    return this.#items.size
  }

  /** Versions below this one can no longer be read or watched from. */
  get compactedVersion(): number {
    return this.#compactedVersion
  }

  find(key: string): StoredObject | undefined {
    return this.#items.get(key)
  }

  sorted(): readonly StoredObject[] {
    this.#sorted ??= [...this.#items.values()].sort(byKey)
    return this.#sorted
  }

  /** The state as it was at a version; undefined when the history does not reach back that far. */
  sortedAt(version: number): readonly StoredObject[] | undefined {
    if (version < this.#compactedVersion) return undefined
    const undone = new Map<string, StoredObject | undefined>()
    for (let index = this.#history.length - 1; index >= 0; index--) {
      const event = this.#history[index]
      if (event === undefined || event.version <= version) break
      undone.set(event.stored.key, event.previous)
    }
    if (undone.size === 0) return this.sorted()
    const kept = this.sorted().filter((stored) => !undone.has(stored.key))
    for (const previous of undone.values()) if (previous !== undefined) kept.push(previous)
    return kept.sort(byKey)
  }

  /** Changes after a version, oldest first; undefined when some of them are gone. */
  changesSince(version: number): readonly ChangeEvent[] | undefined {
    if (version < this.#compactedVersion) return undefined
    let start = this.#history.length
    while (start > 0 && (this.#history[start - 1]?.version ?? 0) > version) start--
    return this.#history.slice(start)
  }

  load(stored: StoredObject): void {
    this.#items.set(stored.key, stored)
    this.#sorted = undefined
    this.#compactedVersion = stored.version
  }

  apply(event: ChangeEvent): void {
    const { key } = event.stored
    if (event.type === 'DELETED') this.#items.delete(key)
    else this.#items.set(key, event.stored)
    this.#reorder(event)
    this.#history.push(event)
    // Trimmed in blocks, so that a busy collection does not move its whole history on every write.
    if (this.#history.length >= this.#historySize * 2) this.compact(this.#historySize)
    for (const listener of this.#listeners) listener(event)
  }

  /** As `compact`, when everything up to a version is forgotten, whether it was here or not. */
  forget(version: number): void {
    this.compact(0)
    this.#compactedVersion = Math.max(this.#compactedVersion, version)
  }

  compact(keep: number): void {
    const dropped = this.#history.slice(0, Math.max(0, this.#history.length - keep))
    this.#compactedVersion = dropped.at(-1)?.version ?? this.#compactedVersion
    this.#history = this.#history.slice(dropped.length)
  }

  subscribe(listener: ChangeListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  // Lists hold on to the array they started with, so a change makes a new one.
  #reorder(event: ChangeEvent): void {
    if (this.#sorted === undefined) return
    const at = lowerBound(this.#sorted, event.stored.key)
    const exists = this.#sorted[at]?.key === event.stored.key ? 1 : 0
    const added = event.type === 'DELETED' ? [] : [event.stored]
    this.#sorted = this.#sorted.toSpliced(at, exists, ...added)
  }
}

/** Index of the first object whose key is not below `key`. */
export function lowerBound(sorted: readonly StoredObject[], key: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle]?.key ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}
