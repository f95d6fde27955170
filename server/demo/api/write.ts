import type { IncomingMessage } from 'node:http'
import { apiVersionOf, type ResourceKind } from '../kinds/kind.ts'
import { isRecord, recordAt, textAt, type JsonRecord, type KubeObject } from '../objects.ts'
import { toReference, type ClusterStore } from '../store/cluster-store.ts'
import { toKey, type StoredObject } from '../store/collection.ts'
import { mergePatch, readObject, readPatch } from './read-body.ts'
import type { RequestInfo } from './request-info.ts'
import { badRequest, invalid, methodNotAllowed, notFound } from './status.ts'

export interface WriteRequest {
  readonly store: ClusterStore
  readonly kind: ResourceKind
  readonly info: RequestInfo
  readonly req: IncomingMessage
}

const NAME = /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/
// Roles and bindings may have names that are path segments only: system:node, and so on.
const FREE_NAMES = new Set(['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'])
const SUFFIX = 'bcdfghjklmnpqrstvwxz2456789'

export async function createObject(request: WriteRequest): Promise<StoredObject> {
  const { store, kind, info } = request
  if (info.name !== '') throw methodNotAllowed()
  const object = toObject(await readObject(request.req, kind.message), request)
  checkName(kind, object)
  if (isDryRun(info)) return toUnsaved(object, store)
  checkNamespace(store, object)
  // Only objects with a wanted state count its generations.
  const generation = object['spec'] === undefined ? {} : { generation: 1 }
  return store.create({ ...object, metadata: { ...object.metadata, ...generation } })
}

function checkNamespace(store: ClusterStore, object: KubeObject): void {
  const { namespace } = object.metadata
  if (namespace !== undefined) store.read({ apiVersion: 'v1', kind: 'Namespace', name: namespace })
}

export async function updateObject(request: WriteRequest): Promise<StoredObject> {
  const { store, info, kind } = request
  const current = readStored(request)
  const sent = toObject(await readObject(request.req, kind.message), request)
  if (sent.metadata.name !== info.name) throw nameMismatch(sent.metadata.name, info.name)
  const object = withSubresource(current.object, sent, info.subresource)
  return isDryRun(info) ? toUnsaved(object, store) : save(store, object)
}

export async function patchObject(request: WriteRequest): Promise<StoredObject> {
  const { store, info, kind } = request
  const accepted = ['application/merge-patch+json', 'application/strategic-merge-patch+json']
  // Strategic merging of lists is not simulated; it needs the schema's merge keys.
  const patch = await readPatch(request.req, accepted)
  const current = readStored(request)
  const merged = mergePatch(inVersion(current.object, kind), patch)
  if (!isRecord(merged)) throw badRequest('a patch must be an object')
  const sent = toObject(merged, request)
  const object = withSubresource(current.object, sent, info.subresource)
  return isDryRun(info) ? toUnsaved(object, store) : save(store, object)
}

// An object that only its finalizers kept goes with the last of them.
function save(store: ClusterStore, object: KubeObject): StoredObject {
  const stored = store.update(object)
  const { deletionTimestamp, finalizers = [] } = stored.object.metadata
  const isKept = deletionTimestamp === undefined || finalizers.length > 0
  return isKept ? stored : store.delete(toReference(stored.object))
}

export function isDryRun(info: RequestInfo): boolean {
  return info.query.getAll('dryRun').includes('All')
}

function toUnsaved(object: KubeObject, store: ClusterStore): StoredObject {
  const metadata = { uid: store.nextUid(), ...object.metadata }
  return { object: { ...object, metadata }, key: '', version: 0 }
}

export function readStored({ store, kind, info }: Omit<WriteRequest, 'req'>): StoredObject {
  const stored = store.collection(kind.collection).find(keyOf(kind, info))
  if (stored === undefined) throw notFound(kind, info.name)
  return stored
}

// A namespace is in itself as far as the path goes, and in nothing as far as storage goes.
function keyOf(kind: ResourceKind, info: RequestInfo): string {
  return toKey(kind.namespaced ? info.namespace : '', info.name)
}

function inVersion(object: KubeObject, kind: ResourceKind): KubeObject {
  if (kind.convert !== undefined) return kind.convert(object)
  return { ...object, apiVersion: apiVersionOf(kind) }
}

function toObject(body: JsonRecord, { kind, info }: WriteRequest): KubeObject {
  checkType(body, kind)
  const metadata = withoutEmpty(recordAt(body, 'metadata'))
  const namespace = textAt(body, 'metadata', 'namespace') || info.namespace
  if (info.namespace !== '' && kind.namespaced && namespace !== info.namespace) {
    throw badRequest(
      'the namespace of the provided object does not match the namespace sent on the request',
    )
  }
  return {
    ...body,
    apiVersion: apiVersionOf(kind),
    kind: kind.kind,
    metadata: {
      ...metadata,
      name: textAt(metadata, 'name') || toGeneratedName(textAt(metadata, 'generateName')),
      ...(kind.namespaced ? { namespace } : {}),
    },
  }
}

// A protobuf client writes members that it has no value for; to the server they are not there.
function withoutEmpty(metadata: JsonRecord): JsonRecord {
  const present = Object.entries(metadata).filter(
    ([name, value]) => value !== '' && value !== 0 && value !== null && name !== 'namespace',
  )
  return Object.fromEntries(present)
}

function checkType(body: JsonRecord, kind: ResourceKind): void {
  const apiVersion = textAt(body, 'apiVersion') || apiVersionOf(kind)
  const name = textAt(body, 'kind') || kind.kind
  if (apiVersion === apiVersionOf(kind) && name === kind.kind) return
  throw badRequest(
    `${name} in version "${apiVersion}" cannot be handled as a ${kind.kind}: expected ${apiVersionOf(kind)}, Kind=${kind.kind}`,
  )
}

let generated = 0

function toGeneratedName(prefix: string): string {
  if (prefix === '') return ''
  let rest = Math.imul(++generated, 2654435761) >>> 0
  let suffix = ''
  for (let index = 0; index < 5; index++) {
    suffix += SUFFIX[rest % SUFFIX.length] ?? 'x'
    rest = Math.floor(rest / SUFFIX.length)
  }
  return prefix + suffix
}

function checkName(kind: ResourceKind, object: KubeObject): void {
  const { name } = object.metadata
  const subject = { group: kind.group, kind: kind.kind, name }
  if (name === '') {
    const message = 'Required value: name or generateName is required'
    throw invalid(subject, [{ field: 'metadata.name', reason: 'FieldValueRequired', message }])
  }
  if (FREE_NAMES.has(kind.kind) || (NAME.test(name) && name.length <= 253)) return
  const message =
    `Invalid value: "${name}": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, ` +
    "'-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for " +
    "validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"
  throw invalid(subject, [{ field: 'metadata.name', reason: 'FieldValueInvalid', message }])
}

function nameMismatch(sent: string, expected: string): Error {
  return badRequest(
    `the name of the object (${sent}) does not match the name on the URL (${expected})`,
  )
}

// A write to /status changes nothing but the status, and a plain write leaves it alone.
function withSubresource(current: KubeObject, sent: KubeObject, subresource: string): KubeObject {
  if (subresource === 'status') {
    const metadata = { ...current.metadata, ...versionOf(sent) }
    return { ...current, metadata, status: sent['status'] }
  }
  const changed = JSON.stringify(current['spec']) !== JSON.stringify(sent['spec'])
  const generation = (current.metadata.generation ?? 1) + (changed ? 1 : 0)
  const metadata = { ...sent.metadata, ...(current['spec'] === undefined ? {} : { generation }) }
  const status = current['status'] === undefined ? {} : { status: current['status'] }
  return { ...sent, metadata, ...status }
}

function versionOf(sent: KubeObject): { resourceVersion?: string } {
  const { resourceVersion } = sent.metadata
  return resourceVersion === undefined ? {} : { resourceVersion }
}
