import type { ResourceKind } from '../kinds/kind.ts'
import type { User } from '../rbac/user.ts'
import type { StoredObject } from '../store/collection.ts'
import type { ApiServer } from './api-server.ts'
import { deleteObject, removeStored, toDeletedStatus } from './delete.ts'
import {
  metadataMessage,
  metadataObject,
  METADATA_TYPE,
  toJson,
  toProtobuf,
} from './encode-object.ts'
import { sendList } from './list.ts'
import { parseListOptions, parseVersion } from './list-options.ts'
import { toMetricsItems } from './metrics.ts'
import { sendLog } from './log.ts'
import { negotiate, type Representation } from './negotiate.ts'
import { readObject } from './read-body.ts'
import type { RequestInfo } from './request-info.ts'
import { sendBytes, sendEncoded, sendJson, type Answer } from './respond.ts'
import { answerReview } from './reviews.ts'
import { selectPage, type Page } from './select-page.ts'
import {
  badRequest,
  methodNotAllowed,
  notFound,
  tooLargeVersion,
  unknownPath,
  wrongShape,
  UnknownPathError,
} from './status.ts'
import { toTableList, type TableOptions } from '../table/table.ts'
import { startWatch, type Watch } from './watch.ts'
import { createObject, patchObject, readStored, updateObject } from './write.ts'
import { encodeMessage } from '../protobuf/encode.ts'
import { toEnvelope } from '../protobuf/envelope.ts'
import { apiVersionOf } from '../kinds/kind.ts'

interface ResourceRequest extends Answer {
  readonly info: RequestInfo
  readonly user: User
}

interface KindRequest extends ResourceRequest {
  readonly kind: ResourceKind
  readonly representation: Representation
  readonly table: TableOptions
}

export async function answerResource(server: ApiServer, request: ResourceRequest): Promise<void> {
  const { info, req } = request
  const kind = server.store.kinds.findByPath(info.group, info.version, info.resource)
  if (kind === undefined) {
    const isServed = server.store.kinds
      .list()
      .some(({ group, version }) => group === info.group && version === info.version)
    throw isServed ? unknownPath() : new UnknownPathError()
  }
  if (info.subresource !== '' && !kind.subresources.includes(info.subresource)) throw unknownPath()
  const representation = negotiate(req.headers.accept, {
    protobuf: server.protobuf && kind.message !== undefined,
    shapes: ['table', 'metadata'],
  })
  checkShape(kind, info, req.headers.accept)
  const includeObject = info.query.get('includeObject') ?? 'Metadata'
  if (representation.shape === 'table') checkIncludeObject(includeObject)
  const table = { now: server.now, includeObject }
  const known = { ...request, kind, representation, table }
  if (kind.createOnly === true) return sendReview(server, known)
  if (info.subresource === 'log' && info.verb === 'get') {
    return sendLog(known, readStored({ store: server.store, kind, info }).object, {
      now: server.now,
      find: (namespace, name) =>
        server.store.find({ apiVersion: 'v1', kind: 'Pod', namespace, name }),
    })
  }
  if (info.subresource !== '' && info.subresource !== 'status') throw methodNotAllowed()
  if (kind.readOnly === true) return sendMetrics(server, known)
  return answerVerb(server, known)
}

async function answerVerb(server: ApiServer, request: KindRequest): Promise<void> {
  const { info, kind, req } = request
  const write = { store: server.store, kind, info, req, now: server.now() }
  if (info.name === '' && (info.verb === 'update' || info.verb === 'patch'))
    throw methodNotAllowed()
  switch (info.verb) {
    case 'get':
      checkVersion(server, info)
      return sendObject(request, readStored(write))
    case 'list':
      return sendPageItems(request, readPage(server, request))
    case 'watch':
      startWatch(request, toWatch(server, request), server.watches)
      return
    case 'create':
      return sendObject(request, await createObject(write), 201)
    case 'update':
      return sendObject(request, await updateObject(write))
    case 'patch': {
      const { stored, isNew } = await patchObject(write)
      return sendObject(request, stored, isNew ? 201 : 200)
    }
    case 'delete': {
      const deletion = await deleteObject(write)
      return deletion.isGone
        ? sendJson(request, 200, toDeletedStatus(deletion, kind))
        : sendObject(request, deletion.stored)
    }
    case 'deletecollection':
      return deleteCollection(server, request)
    default:
      throw methodNotAllowed()
  }
}

function checkIncludeObject(value: string): void {
  if (['', 'Metadata', 'Object', 'None'].includes(value)) return
  throw badRequest(
    `Unable to convert to Table as requested: includeObject: Invalid value: "${value}": must be 'Metadata', 'Object', 'None', or empty`,
  )
}

// One object as a list of metadata, or a list as one object's.
function checkShape(kind: ResourceKind, info: RequestInfo, accept = ''): void {
  const [, as] = /^[^,]*;as=(PartialObjectMetadata(?:List)?)(?:;|,|$)/.exec(accept) ?? []
  if (as === undefined || (info.verb !== 'get' && info.verb !== 'list')) return
  const isList = info.verb === 'list'
  if (isList === as.endsWith('List')) return
  const type = `*${kind.message === undefined ? 'unstructured' : goPackage(kind)}.${kind.kind}${isList ? 'List' : ''}`
  throw wrongShape(
    `you requested ${as}, but the requested object is ${isList ? 'a' : 'not a'} list (${type})`,
  )
}

function goPackage({ group }: ResourceKind): string {
  return group === '' ? 'core' : (group.split('.')[0] ?? group)
}

function checkVersion({ store }: ApiServer, info: RequestInfo): void {
  const version = parseVersion(info.query.get('resourceVersion') ?? '') ?? 0
  if (version > store.version) throw tooLargeVersion(version, store.version)
}

function deleteCollection(server: ApiServer, request: KindRequest): Promise<void> {
  const { kind, info } = request
  const page = readPage(server, request)
  const target = { store: server.store, kind, info, now: server.now() }
  for (const stored of page.items) removeStored(target, stored)
  return sendPageItems(request, page)
}

function toWatch(server: ApiServer, { kind, info, representation, table }: KindRequest): Watch {
  return {
    store: server.store,
    kind,
    namespace: info.namespace,
    options: parseListOptions(kind, info),
    representation,
    table,
  }
}

function readPage(server: ApiServer, { kind, info }: KindRequest): Page {
  const scope = { collection: kind.collection, namespace: info.namespace }
  return selectPage(server.store, scope, parseListOptions(kind, info))
}

function sendPageItems(request: KindRequest, page: Page): Promise<void> {
  const { kind, representation } = request
  return sendList(request, { kind, page, representation, table: request.table })
}

async function sendObject(request: KindRequest, stored: StoredObject, code = 200): Promise<void> {
  const { kind, representation } = request
  switch (representation.shape) {
    case 'table': {
      const table = toTableList(kind, [stored], request.table)
      return sendJson(request, code, {
        ...table,
        metadata: { resourceVersion: String(stored.version) },
      })
    }
    case 'metadata':
      return representation.encoding === 'json'
        ? sendJson(request, code, metadataObject(stored))
        : sendEncoded(request, representation, toEnvelope(METADATA_TYPE, metadataMessage(stored)))
    case 'object':
    case 'discovery': {
      const isJson = representation.encoding === 'json'
      const body = isJson ? toJson(kind, stored) : toProtobuf(kind, stored)
      return sendEncoded(request, representation, body, code)
    }
  }
}

async function sendReview(server: ApiServer, request: KindRequest): Promise<void> {
  const { kind, info, req, user, representation } = request
  if (info.verb !== 'create') throw methodNotAllowed()
  const body = await readObject(req, kind)
  const review = answerReview(server.authorizer, {
    kind: kind.kind,
    namespace: info.namespace,
    body,
    user,
    incomplete: server.incompleteRules,
  })
  if (representation.encoding === 'json') return sendJson(request, 201, review)
  const raw = encodeMessage(kind.message ?? '', review)
  const bytes = toEnvelope({ apiVersion: apiVersionOf(kind), kind: kind.kind }, raw)
  return sendBytes(request, {
    code: 201,
    contentType: 'application/vnd.kubernetes.protobuf',
    body: bytes,
  })
}

async function sendMetrics(server: ApiServer, request: KindRequest): Promise<void> {
  const { kind, info } = request
  const items = toMetricsItems(kind, server).filter(
    ({ object }) =>
      (info.namespace === '' || object.metadata.namespace === info.namespace) &&
      (info.name === '' || object.metadata.name === info.name),
  )
  if (info.verb === 'list' || info.verb === 'watch') {
    const { matches } = parseListOptions(kind, info)
    const selected = matches === undefined ? items : items.filter(({ object }) => matches(object))
    const page = { items: selected, version: 0, continueToken: '', remaining: undefined }
    return sendPageItems(request, page)
  }
  if (info.verb !== 'get') throw methodNotAllowed()
  const [found] = items
  if (found === undefined) throw notFound(kind, info.name)
  return sendObject(request, found)
}
