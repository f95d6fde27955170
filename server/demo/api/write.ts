import type { IncomingMessage } from 'node:http'
import { apiVersionOf, type ResourceKind } from '../kinds/kind.ts'
import { applyConfig, trackUpdate, type FieldWrite } from '../apply/apply.ts'
import {
  isRecord,
  recordAt,
  textAt,
  toTime,
  without,
  type JsonRecord,
  type KubeObject,
} from '../objects.ts'
import { toReference, type ClusterStore } from '../store/cluster-store.ts'
import { toKey, type StoredObject } from '../store/collection.ts'
import { mergePatch, readObject, readPatch } from './read-body.ts'
import type { RequestInfo } from './request-info.ts'
import {
  badRequest,
  conflict,
  invalid,
  methodNotAllowed,
  notFound,
  preconditionFailed,
  StatusError,
  type InvalidField,
} from './status.ts'
import { checkObject, checkType, isUnchanged } from './validate.ts'

export interface WriteRequest {
  readonly store: ClusterStore
  readonly kind: ResourceKind
  readonly info: RequestInfo
  readonly req: IncomingMessage
  /** Epoch milliseconds. */
  readonly now: number
}

const SUFFIX = 'bcdfghjklmnpqrstvwxz2456789'

export async function createObject(request: WriteRequest): Promise<StoredObject> {
  const { kind, info } = request
  if (info.name !== '') throw methodNotAllowed()
  checkWriteOptions(info, 'CreateOptions')
  const object = toNew(kind, toObject(await readObject(request.req, kind), request))
  if (object.metadata.resourceVersion !== undefined) {
    throw new StatusError(500, '', 'resourceVersion should not be set on objects to be created')
  }
  return saveNew(request, trackUpdate(toFieldWrite(request), undefined, object))
}

const FIRST_STATUS: Readonly<Record<string, JsonRecord>> = {
  Namespace: { phase: 'Active' },
  Pod: { phase: 'Pending' },
}

// Nodes bring the status that their kubelet saw.
function toNew(kind: ResourceKind, object: KubeObject): KubeObject {
  if (!kind.subresources.includes('status') || kind.collection === '/nodes') return object
  const status = kind.group === '' ? FIRST_STATUS[kind.kind] : undefined
  return { ...toSpecOnly(object), ...(status !== undefined && { status }) }
}

function saveNew({ store, kind, info, now }: WriteRequest, object: KubeObject): StoredObject {
  checkNamespace(store, object)
  checkObject(kind, object)
  // Only objects with a wanted state count its generations.
  const generation = object['spec'] === undefined ? {} : { generation: 1 }
  const created = { ...object, metadata: { ...object.metadata, ...generation } }
  if (!isDryRun(info)) return store.create(created)
  const metadata = { uid: store.nextUid(), creationTimestamp: toTime(now), ...created.metadata }
  return { object: { ...created, metadata }, key: '', version: 0 }
}

function checkNamespace(store: ClusterStore, object: KubeObject): void {
  const { namespace } = object.metadata
  if (namespace !== undefined) store.read({ apiVersion: 'v1', kind: 'Namespace', name: namespace })
}

export async function updateObject(request: WriteRequest): Promise<StoredObject> {
  const { info, kind } = request
  checkWriteOptions(info, 'UpdateOptions')
  const sent = toObject(await readObject(request.req, kind), request)
  if (sent.metadata.name !== info.name) throw nameMismatch(sent.metadata.name, info.name)
  const current = readStored(request)
  return saveChanged(request, current, withSubresource(request, current.object, sent))
}

interface Patched {
  readonly stored: StoredObject
  /** True for an apply that made the object. */
  readonly isNew: boolean
}

export async function patchObject(request: WriteRequest): Promise<Patched> {
  const { kind, info } = request
  checkWriteOptions(info, 'PatchOptions')
  const { isApply, body } = await readPatch(request.req)
  if (isApply) return applyObject(request, body)
  if (info.query.has('force')) {
    const message = 'Forbidden: may not be specified for non-apply patch'
    throw invalidOption('PatchOptions', { field: 'force', reason: 'FieldValueForbidden', message })
  }
  const current = readStored(request)
  const merged = mergePatch(inVersion(current.object, kind), body)
  if (!isRecord(merged)) throw badRequest('a patch must be an object')
  const sent = toObject(merged, request)
  if (sent.metadata.name !== info.name) throw nameMismatch(sent.metadata.name, info.name)
  const next = withSubresource(request, current.object, sent)
  return { stored: saveChanged(request, current, next), isNew: false }
}

function applyObject(request: WriteRequest, body: JsonRecord): Patched {
  const { store, kind, info } = request
  if (!info.query.has('fieldManager')) {
    const message = 'Required value: is required for apply patch'
    const reason = 'FieldValueRequired'
    throw invalidOption('PatchOptions', { field: 'fieldManager', reason, message })
  }
  if (recordAt(body, 'metadata')['managedFields'] !== undefined) {
    throw badRequest('metadata.managedFields must be nil')
  }
  const config = toObject(body, request)
  if (config.metadata.name !== info.name) throw nameMismatch(config.metadata.name, info.name)
  const found = store.collection(kind.collection).find(keyOf(kind, info))
  const force = info.query.get('force') === 'true'
  const write = { ...toFieldWrite(request), config, force }
  if (found === undefined) {
    const made = applyConfig({ ...write, config: toNew(kind, config), live: undefined })
    return { stored: saveNew(request, made), isNew: true }
  }
  const { resourceVersion } = config.metadata
  if (resourceVersion !== undefined && resourceVersion !== String(found.version)) {
    throw conflict(kind, info.name)
  }
  const applied = applyConfig({ ...write, live: found.object })
  const next = withSubresource(request, found.object, applied)
  return { stored: saveApplied(request, found, next), isNew: false }
}

function toFieldWrite({ kind, info, req, now }: WriteRequest): FieldWrite {
  const [agent = ''] = (req.headers['user-agent'] ?? '').split('/')
  const manager = info.query.get('fieldManager') ?? (agent === '' ? 'unknown' : agent)
  return { kind, subresource: info.subresource, manager, now }
}

function saveChanged(request: WriteRequest, current: StoredObject, next: KubeObject): StoredObject {
  const { kind, info } = request
  const { uid = '' } = current.object.metadata
  const sentUid = next.metadata.uid ?? uid
  if (sentUid !== uid) {
    const detail = `Precondition failed: UID in precondition: ${sentUid}, UID in object meta: ${uid}`
    throw preconditionFailed(kind.resource, info.name, detail)
  }
  const { resourceVersion, creationTimestamp } = current.object.metadata
  if ((next.metadata.resourceVersion ?? resourceVersion) !== resourceVersion) {
    throw conflict(kind, info.name)
  }
  const { managedFields } = current.object.metadata
  const metadata = {
    ...without(next.metadata, 'managedFields'),
    uid,
    ...(creationTimestamp !== undefined && { creationTimestamp }),
    ...(managedFields !== undefined && { managedFields }),
  }
  const tracked = trackUpdate(toFieldWrite(request), current.object, { ...next, metadata })
  return saveApplied(request, current, tracked)
}

// An object that only its finalizers kept goes with the last of them; a write that changes nothing is none.
function saveApplied(
  { store, kind, info }: WriteRequest,
  current: StoredObject,
  next: KubeObject,
): StoredObject {
  checkObject(kind, next)
  if (isUnchanged(current.object, next)) return current
  if (isDryRun(info)) return { object: next, key: '', version: current.version }
  const stored = store.update(next)
  const { deletionTimestamp, finalizers = [] } = stored.object.metadata
  const isKept = deletionTimestamp === undefined || finalizers.length > 0
  return isKept ? stored : store.delete(toReference(stored.object))
}

export function isDryRun(info: RequestInfo): boolean {
  return info.query.getAll('dryRun').includes('All')
}

function checkWriteOptions(info: RequestInfo, options: string): void {
  const unknown = info.query.getAll('dryRun').filter((value) => value !== 'All')
  if (unknown.length === 0) return
  const message = `Unsupported value: ${JSON.stringify(unknown)}: supported values: "All"`
  throw invalidOption(options, { field: 'dryRun', reason: 'FieldValueNotSupported', message })
}

function invalidOption(kind: string, problem: InvalidField): Error {
  return invalid({ group: 'meta.k8s.io', kind, name: '' }, [problem])
}

export function readStored({ store, kind, info }: Omit<WriteRequest, 'req' | 'now'>): StoredObject {
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

function nameMismatch(sent: string, expected: string): Error {
  return badRequest(
    `the name of the object (${sent}) does not match the name on the URL (${expected})`,
  )
}

// A write to /status changes nothing but the status, and a plain write leaves it alone.
function withSubresource(
  { kind, info: { subresource } }: WriteRequest,
  current: KubeObject,
  sent: KubeObject,
): KubeObject {
  if (subresource === 'status') {
    const metadata = { ...current.metadata, ...versionOf(sent) }
    return { ...current, metadata, status: sent['status'] }
  }
  const changed = JSON.stringify(current['spec']) !== JSON.stringify(sent['spec'])
  const generation = (current.metadata.generation ?? 1) + (changed ? 1 : 0)
  const metadata = { ...sent.metadata, ...(current['spec'] === undefined ? {} : { generation }) }
  if (!kind.subresources.includes('status')) return { ...sent, metadata }
  const status = current['status'] === undefined ? {} : { status: current['status'] }
  return { ...toSpecOnly(sent), metadata, ...status }
}

function versionOf(sent: KubeObject): { resourceVersion?: string } {
  const { resourceVersion } = sent.metadata
  return resourceVersion === undefined ? {} : { resourceVersion }
}

function toSpecOnly(object: KubeObject): KubeObject {
  const { status: _, ...rest } = object
  return rest
}
