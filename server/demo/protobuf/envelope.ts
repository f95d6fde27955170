// The wire frames around protobuf messages: responses start with four magic bytes and a runtime.Unknown.
import { encodeMessage } from './encode.ts'

const MAGIC = Buffer.from([0x6b, 0x38, 0x73, 0x00])
// contentEncoding and contentType, which the Go encoder writes although they are empty.
const ENVELOPE_TAIL = Buffer.from([0x1a, 0x00, 0x22, 0x00])
const RAW_TAG = 0x12

interface TypeMeta {
  readonly apiVersion: string
  readonly kind: string
}

export function toVarint(value: number): Buffer {
  const bytes: number[] = []
  let rest = value
  while (rest > 0x7f) {
    bytes.push((rest % 128) | 0x80)
    rest = Math.floor(rest / 128)
  }
  return Buffer.from([...bytes, rest])
}

/** What comes before a raw message of a known length; what comes after it is the tail. */
export function envelopeHead(type: TypeMeta, rawLength: number): Buffer {
  const typeMeta = encodeMessage('runtime.TypeMeta', type)
  return Buffer.concat([
    MAGIC,
    Buffer.from([0x0a]),
    toVarint(typeMeta.length),
    typeMeta,
    Buffer.from([RAW_TAG]),
    toVarint(rawLength),
  ])
}

export function envelopeTail(): Buffer {
  return ENVELOPE_TAIL
}

export function toEnvelope(type: TypeMeta, raw: Buffer): Buffer {
  return Buffer.concat([envelopeHead(type, raw.length), raw, ENVELOPE_TAIL])
}

/** One item of a list message: every list has its items in field 2. */
export function itemPrefix(length: number): Buffer {
  return Buffer.concat([Buffer.from([0x12]), toVarint(length)])
}

export function toWatchFrame(type: string, object: Buffer): Buffer {
  const event = encodeMessage('meta.v1.WatchEvent', { type, object })
  const enveloped = toEnvelope({ apiVersion: 'v1', kind: 'WatchEvent' }, event)
  const length = Buffer.allocUnsafe(4)
  length.writeUInt32BE(enveloped.length)
  return Buffer.concat([length, enveloped])
}
