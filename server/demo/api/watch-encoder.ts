import { apiVersionOf } from '../kinds/kind.ts'
import { encodeMessage } from '../protobuf/encode.ts'
import { toEnvelope, toWatchFrame } from '../protobuf/envelope.ts'
import type { StoredObject } from '../store/collection.ts'
import { toTableList } from '../table/table.ts'
import {
  metadataMessage,
  metadataObject,
  METADATA_TYPE,
  toJson,
  toProtobuf,
} from './encode-object.ts'
import type { Status } from './status.ts'
import type { Watch } from './watch.ts'

export interface WatchEncoder {
  readonly contentType: string
  event(type: string, stored: StoredObject): Buffer
  bookmark(version: number, isInitialEnd: boolean): Buffer
  error(status: Status): Buffer
}

type EncodedWatch = Pick<Watch, 'kind' | 'representation' | 'table'>

export function createWatchEncoder(watch: EncodedWatch): WatchEncoder {
  return watch.representation.encoding === 'protobuf' ? protobufEncoder(watch) : jsonEncoder(watch)
}

function bookmarkMeta(version: number, isInitialEnd: boolean): Readonly<Record<string, unknown>> {
  const annotations = { 'k8s.io/initial-events-end': 'true' }
  return { resourceVersion: String(version), ...(isInitialEnd ? { annotations } : {}) }
}

function typeOf({ kind, representation }: EncodedWatch): { apiVersion: string; kind: string } {
  if (representation.shape === 'metadata') return METADATA_TYPE
  return { apiVersion: apiVersionOf(kind), kind: kind.kind }
}

function jsonFrame(type: string, object: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`{"type":"${type}","object":`), object, Buffer.from('}\n')])
}

function jsonEncoder(watch: EncodedWatch): WatchEncoder {
  let columnsSent = false
  const toTableRow = (stored: StoredObject): Buffer => {
    const table = toTableList(watch.kind, [stored], watch.table)
    const metadata = { resourceVersion: String(stored.version) }
    // The columns are named once, with the first event.
    const columnDefinitions = columnsSent ? null : table.columnDefinitions
    columnsSent = true
    return Buffer.from(JSON.stringify({ ...table, metadata, columnDefinitions }))
  }
  const encode = (stored: StoredObject): Buffer => {
    switch (watch.representation.shape) {
      case 'table':
        return toTableRow(stored)
      case 'metadata':
        return Buffer.from(JSON.stringify(metadataObject(stored)))
      case 'object':
      case 'discovery':
        return toJson(watch.kind, stored)
    }
  }
  return {
    contentType: 'application/json',
    event: (type, stored) => jsonFrame(type, encode(stored)),
    bookmark: (version, isInitialEnd) => {
      const object = { ...typeOf(watch), metadata: bookmarkMeta(version, isInitialEnd) }
      return jsonFrame('BOOKMARK', Buffer.from(JSON.stringify(object)))
    },
    error: (status) => jsonFrame('ERROR', Buffer.from(JSON.stringify(status))),
  }
}

function protobufEncoder(watch: EncodedWatch): WatchEncoder {
  const isMetadata = watch.representation.shape === 'metadata'
  const encode = (stored: StoredObject): Buffer =>
    isMetadata ? toEnvelope(METADATA_TYPE, metadataMessage(stored)) : toProtobuf(watch.kind, stored)
  return {
    contentType: 'application/vnd.kubernetes.protobuf;stream=watch',
    event: (type, stored) => toWatchFrame(type, encode(stored)),
    bookmark: (version, isInitialEnd) => {
      // Every kind has its metadata in field 1, which is all that a bookmark holds.
      const object = { metadata: bookmarkMeta(version, isInitialEnd) }
      const raw = encodeMessage('meta.v1.PartialObjectMetadata', object)
      return toWatchFrame('BOOKMARK', toEnvelope(typeOf(watch), raw))
    },
    error: (status) => {
      const raw = encodeMessage('meta.v1.Status', status)
      return toWatchFrame('ERROR', toEnvelope({ apiVersion: 'v1', kind: 'Status' }, raw))
    },
  }
}
