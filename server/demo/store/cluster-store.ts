import type { ResourceKind } from '../kinds/kind.ts'
import { fromEventsV1 } from '../kinds/events-v1.ts'
import { KindRegistry } from '../kinds/registry.ts'
import { toTime, type KubeObject, type ObjectMeta } from '../objects.ts'
import { alreadyExists, conflict, notFound, type StatusError, badRequest } from '../api/status.ts'
import {
  Collection,
  toKey,
  type ChangeEvent,
  type ChangeListener,
  type StoredObject,
} from './collection.ts'

const CRD_COLLECTION = 'apiextensions.k8s.io/customresourcedefinitions'

interface ClusterStoreOptions {
  readonly now: () => number
  /** Changes remembered for each resource, for watches and for pages of a list. */
  readonly historySize?: number
  /** Whether the cluster has a metrics-server. */
  readonly metrics?: boolean
}

interface ObjectReference {
  readonly apiVersion: string
  readonly kind: string
  readonly namespace?: string
  readonly name: string
}

/** Everything a simulated cluster knows, with one resource version counter for all of it. */
export class ClusterStore {
  readonly kinds: KindRegistry
  readonly #collections = new Map<string, Collection>()
  readonly #listeners = new Set<(collection: string, event: ChangeEvent) => void>()
  readonly #now: () => number
  readonly #historySize: number
  #version = 1000
  #seedVersion = 0
  #uids = 0

  constructor({ now, historySize = 1000, metrics = true }: ClusterStoreOptions) {
    this.kinds = new KindRegistry({ metrics })
    this.#now = now
    this.#historySize = historySize
  }

  get version(): number {
    return this.#version
  }

  collection(name: string): Collection {
    let found = this.#collections.get(name)
    if (found === undefined) {
      found = new Collection(this.#historySize, this.#seedVersion)
      this.#collections.set(name, found)
    }
    return found
  }

  /** Loads the first state of a cluster: no history, no notifications. */
  seed(objects: Iterable<KubeObject>): void {
    for (const object of objects) {
      const kind = this.#kindOf(object)
      const version = ++this.#version
      const stored = this.#toStored(kind, this.#withIdentity(object), version)
      this.collection(kind.collection).load(stored)
      if (kind.collection === CRD_COLLECTION) this.kinds.replaceCustom(stored.object)
    }
    this.#seedVersion = this.#version
  }

  read(reference: ObjectReference): KubeObject {
    const kind = this.#kindOf(reference)
    const stored = this.collection(kind.collection).find(toKey(reference.namespace, reference.name))
    if (stored === undefined) throw notFound(kind, reference.name)
    return stored.object
  }

  find(reference: ObjectReference): KubeObject | undefined {
    const kind = this.#kindOf(reference)
    return this.collection(kind.collection).find(toKey(reference.namespace, reference.name))?.object
  }

  list(apiVersion: string, kind: string, namespace?: string): readonly KubeObject[] {
    const collection = this.collection(this.#kindOf({ apiVersion, kind }).collection)
    return collection
      .sorted()
      .map((stored) => stored.object)
      .filter((object) => namespace === undefined || object.metadata.namespace === namespace)
  }

  create(object: KubeObject): StoredObject {
    const kind = this.#kindOf(object)
    const collection = this.collection(kind.collection)
    const key = toKey(object.metadata.namespace, object.metadata.name)
    if (collection.find(key) !== undefined) throw alreadyExists(kind, object.metadata.name)
    return this.#write(kind, 'ADDED', this.#withIdentity(object))
  }

  /** Fails with a conflict when the object carries a resourceVersion that is not the stored one. */
  update(object: KubeObject): StoredObject {
    const kind = this.#kindOf(object)
    const previous = this.#previous(kind, object.metadata)
    const { resourceVersion } = object.metadata
    if (resourceVersion !== undefined && resourceVersion !== String(previous.version)) {
      throw conflict(kind, object.metadata.name)
    }
    const metadata = { ...object.metadata, ...identityOf(previous.object.metadata) }
    return this.#write(kind, 'MODIFIED', { ...object, metadata }, previous)
  }

  delete(reference: ObjectReference): StoredObject {
    const kind = this.#kindOf(reference)
    const previous = this.#previous(kind, reference)
    return this.#write(kind, 'DELETED', previous.object, previous)
  }

  /** Forgets history, as etcd's compaction does: older versions answer 410 from here on. */
  compact(): void {
    this.#seedVersion = this.#version
    for (const collection of this.#collections.values()) collection.forget(this.#version)
  }

  subscribe(collection: string, listener: ChangeListener): () => void {
    return this.collection(collection).subscribe(listener)
  }

  /** Every change of the cluster, with the collection it happened in. */
  observe(listener: (collection: string, event: ChangeEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #write(
    kind: ResourceKind,
    type: ChangeEvent['type'],
    object: KubeObject,
    previous?: StoredObject,
  ): StoredObject {
    const version = ++this.#version
    const stored = this.#toStored(kind, object, version)
    const event = { type, version, stored, ...(previous === undefined ? {} : { previous }) }
    if (kind.collection === CRD_COLLECTION) this.#changeKinds(type, stored.object)
    this.collection(kind.collection).apply(event)
    for (const listener of this.#listeners) listener(kind.collection, event)
    return stored
  }

  #changeKinds(type: ChangeEvent['type'], definition: KubeObject): void {
    if (type === 'DELETED') this.kinds.removeCustom(definition.metadata.name)
    else this.kinds.replaceCustom(definition)
  }

  #previous(kind: ResourceKind, meta: { namespace?: string; name: string }): StoredObject {
    const stored = this.collection(kind.collection).find(toKey(meta.namespace, meta.name))
    if (stored === undefined) throw notFound(kind, meta.name)
    return stored
  }

  #toStored(kind: ResourceKind, object: KubeObject, version: number): StoredObject {
    const shaped = kind.group === 'events.k8s.io' ? fromEventsV1(object) : object
    const metadata = { ...shaped.metadata, resourceVersion: String(version) }
    return {
      object: { ...shaped, metadata },
      key: toKey(metadata.namespace, metadata.name),
      version,
    }
  }

  #withIdentity(object: KubeObject): KubeObject {
    const { metadata } = object
    return {
      ...object,
      metadata: {
        ...metadata,
        uid: metadata.uid ?? this.nextUid(),
        creationTimestamp: metadata.creationTimestamp ?? toTime(this.#now()),
      },
    }
  }

  nextUid(): string {
    const serial = (++this.#uids).toString(16).padStart(12, '0')
    const mixed = ((this.#uids * 2654435761) >>> 0).toString(16).padStart(8, '0')
    return `${mixed}-5a1e-4c0d-9b7e-${serial}`
  }

  #kindOf(reference: { readonly apiVersion: string; readonly kind: string }): ResourceKind {
    const kind = this.kinds.findByKind(reference.apiVersion, reference.kind)
    if (kind === undefined) throw unknownKind(reference)
    return kind
  }
}

function unknownKind(reference: { apiVersion: string; kind: string }): StatusError {
  return badRequest(
    `no kind "${reference.kind}" is registered for version "${reference.apiVersion}"`,
  )
}

// What a client may not change.
function identityOf(metadata: ObjectMeta): Partial<ObjectMeta> {
  return {
    ...(metadata.uid === undefined ? {} : { uid: metadata.uid }),
    ...(metadata.creationTimestamp === undefined
      ? {}
      : { creationTimestamp: metadata.creationTimestamp }),
  }
}

export function toReference(object: KubeObject): ObjectReference {
  const { namespace, name } = object.metadata
  return {
    apiVersion: object.apiVersion,
    kind: object.kind,
    name,
    ...(namespace === undefined ? {} : { namespace }),
  }
}
