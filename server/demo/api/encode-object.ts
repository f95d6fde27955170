// Objects as bytes. What is cached is the body that single objects, list items and watch events share.
import { apiVersionOf, type ResourceKind } from '../kinds/kind.ts'
import type { KubeObject } from '../objects.ts'
import { encodeMessage } from '../protobuf/encode.ts'
import { toEnvelope } from '../protobuf/envelope.ts'
import type { StoredObject } from '../store/collection.ts'

/** `"metadata":…}`: the object's JSON without its opening brace, apiVersion and kind. */
export function jsonBody(kind: ResourceKind, stored: StoredObject): Buffer {
  if (kind.convert !== undefined) return toJsonBody(kind.convert(stored.object))
  stored.jsonBody ??= toJsonBody(stored.object)
  return stored.jsonBody
}

function toJsonBody(object: KubeObject): Buffer {
  const fields: Record<string, unknown> = { ...object }
  delete fields['apiVersion']
  delete fields['kind']
  return Buffer.from(JSON.stringify(fields).slice(1))
}

export function typePrefix(apiVersion: string, kind: string): Buffer {
  return Buffer.from(`{"kind":"${kind}","apiVersion":"${apiVersion}",`)
}

export function toJson(kind: ResourceKind, stored: StoredObject): Buffer {
  return Buffer.concat([typePrefix(apiVersionOf(kind), kind.kind), jsonBody(kind, stored)])
}

/** The message's bytes without envelope. */
export function protobufBody(kind: ResourceKind, stored: StoredObject): Buffer {
  const { message = '' } = kind
  if (kind.convert !== undefined) return encodeMessage(message, kind.convert(stored.object))
  stored.protobufBody ??= encodeMessage(message, stored.object)
  return stored.protobufBody
}

export function toProtobuf(kind: ResourceKind, stored: StoredObject): Buffer {
  const type = { apiVersion: apiVersionOf(kind), kind: kind.kind }
  return toEnvelope(type, protobufBody(kind, stored))
}

export const METADATA_TYPE = { apiVersion: 'meta.k8s.io/v1', kind: 'PartialObjectMetadata' }

export function metadataObject(stored: StoredObject): KubeObject {
  return { ...METADATA_TYPE, metadata: stored.object.metadata }
}

export function metadataMessage(stored: StoredObject): Buffer {
  return encodeMessage('meta.v1.PartialObjectMetadata', { metadata: stored.object.metadata })
}
