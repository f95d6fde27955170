import { apiVersionOf, type ResourceKind } from '../kinds/kind.ts'
import { setImmediate as yieldToLoop } from 'node:timers/promises'
import { encodeMessage } from '../protobuf/encode.ts'
import { envelopeHead, envelopeTail, itemPrefix, toVarint } from '../protobuf/envelope.ts'
import type { StoredObject } from '../store/collection.ts'
import { toTableList, type TableOptions } from '../table/table.ts'
import {
  jsonBody,
  metadataMessage,
  metadataObject,
  protobufBody,
  typePrefix,
} from './encode-object.ts'
import { contentTypeOf, type Representation } from './negotiate.ts'
import { sendChunks, sendJson, type Answer } from './respond.ts'
import type { Page } from './select-page.ts'

const BRACE = Buffer.from('{')
const COMMA = Buffer.from(',')

interface ListAnswer {
  readonly kind: ResourceKind
  readonly page: Page
  readonly representation: Representation
  readonly table: TableOptions
}

export async function sendList(answer: Answer, list: ListAnswer): Promise<void> {
  const { kind, page, representation } = list
  if (representation.shape === 'table') {
    const table = toTableList(kind, page.items, list.table)
    return sendJson(answer, 200, { ...table, metadata: listMeta(page) })
  }
  if (isPretty(answer) && representation.encoding === 'json') {
    const text = Buffer.concat([...jsonChunks(list)]).toString()
    return sendJson(answer, 200, JSON.parse(text))
  }
  if (representation.encoding === 'protobuf') await encodeAll(list)
  const chunks = representation.encoding === 'json' ? jsonChunks(list) : protobufChunks(list)
  return sendChunks(answer, { code: 200, contentType: contentTypeOf(representation), chunks })
}

const ENCODE_BATCH = 200

// Fills the caches in turns: encoding ten thousand objects in one go would hold up every other request.
async function encodeAll({ kind, page, representation }: ListAnswer): Promise<void> {
  if (representation.shape === 'metadata' || kind.convert !== undefined) return
  for (const [index, stored] of page.items.entries()) {
    if (stored.protobufBody !== undefined) continue
    protobufBody(kind, stored)
    if (index % ENCODE_BATCH === 0) await yieldToLoop()
  }
}

function isPretty({ req }: Answer): boolean {
  return (
    /[?&]pretty=(true|1)/.test(req.url ?? '') ||
    /^(curl|Wget)/.test(req.headers['user-agent'] ?? '')
  )
}

function listMeta(page: Page): Readonly<Record<string, unknown>> {
  return {
    // Computed lists have no version.
    ...(page.version === 0 ? {} : { resourceVersion: String(page.version) }),
    ...(page.continueToken === '' ? {} : { continue: page.continueToken }),
    ...(page.remaining === undefined ? {} : { remainingItemCount: page.remaining }),
  }
}

function listType({ kind, representation }: ListAnswer): { apiVersion: string; kind: string } {
  return representation.shape === 'metadata'
    ? { apiVersion: 'meta.k8s.io/v1', kind: 'PartialObjectMetadataList' }
    : { apiVersion: apiVersionOf(kind), kind: `${kind.kind}List` }
}

function* jsonChunks(list: ListAnswer): Generator<Buffer> {
  const type = listType(list)
  yield Buffer.concat([
    typePrefix(type.apiVersion, type.kind),
    Buffer.from(`"metadata":${JSON.stringify(listMeta(list.page))},"items":[`),
  ])
  let isFirst = true
  for (const stored of list.page.items) {
    if (!isFirst) yield COMMA
    isFirst = false
    yield* jsonItem(list, stored)
  }
  yield Buffer.from(']}\n')
}

function* jsonItem({ kind, representation }: ListAnswer, stored: StoredObject): Generator<Buffer> {
  if (representation.shape === 'metadata') {
    yield Buffer.from(JSON.stringify(metadataObject(stored)))
    return
  }
  // Items of built-in kinds do not repeat their type, custom resources do.
  yield kind.custom === undefined ? BRACE : typePrefix(apiVersionOf(kind), kind.kind)
  yield jsonBody(kind, stored)
}

// The envelope says how long the list is, so every item is encoded before the first byte goes out.
function* protobufChunks(list: ListAnswer): Generator<Buffer> {
  const meta = encodeMessage('meta.v1.ListMeta', listMeta(list.page))
  const head = Buffer.concat([Buffer.from([0x0a]), toVarint(meta.length), meta])
  const encode =
    list.representation.shape === 'metadata'
      ? metadataMessage
      : (stored: StoredObject) => protobufBody(list.kind, stored)
  const parts: Buffer[] = []
  let length = head.length
  for (const stored of list.page.items) {
    const body = encode(stored)
    const prefix = itemPrefix(body.length)
    parts.push(prefix, body)
    length += prefix.length + body.length
  }
  yield Buffer.concat([envelopeHead(listType(list), length), head])
  yield* parts
  yield envelopeTail()
}
