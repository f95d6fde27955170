import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeMessage } from '../demo/protobuf/encode.ts'
import { toEnvelope, toWatchFrame } from '../demo/protobuf/envelope.ts'
import { JsonWatchReader } from './json-watch-reader.ts'
import { ProtobufWatchReader } from './proto/watch-reader.ts'

const objects = ['a', 'b'.repeat(300), '', 'ü🙂'].map((name) =>
  toEnvelope(
    { apiVersion: 'v1', kind: 'Pod' },
    encodeMessage('meta.v1.PartialObjectMetadata', { metadata: { name } }),
  ),
)

/** As API servers frame an event: its length, and the message without an envelope. */
function toRawFrame(type: string, object: Buffer): Buffer {
  const event = encodeMessage('meta.v1.WatchEvent', { type, object })
  const length = Buffer.alloc(4)
  length.writeUInt32BE(event.length)
  return Buffer.concat([length, event])
}

function cut(bytes: Buffer, positions: readonly number[]): Buffer[] {
  const sorted = [0, ...positions.map((at) => at % bytes.length), bytes.length].sort(
    (a, b) => a - b,
  )
  return sorted.slice(1).map((end, index) => bytes.subarray(sorted[index], end))
}

describe.each([
  ['in an envelope', toWatchFrame],
  ['as API servers send it', toRawFrame],
])('a watch in protobuf, %s,', (_, toFrame) => {
  const bytes = Buffer.concat(objects.map((object) => toFrame('ADDED', object)))

  it('reads the same however its bytes arrive', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 30 }), (positions) => {
        const reader = new ProtobufWatchReader()
        const frames = cut(bytes, positions).flatMap((chunk) => reader.push(chunk))
        reader.end()

        expect(frames).toEqual(objects.map((object) => ({ type: 'ADDED', object })))
      }),
      { numRuns: 100 },
    )
  })

  it('that ends within an event is not complete', () => {
    const reader = new ProtobufWatchReader()

    const frames = reader.push(bytes.subarray(0, bytes.length - 1))

    expect(frames).toHaveLength(objects.length - 1)
    expect(() => reader.end()).toThrow(RangeError)
  })
})

describe('a watch', () => {
  it('in protobuf with an event of more than an object can have is refused before it is held', () => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(0x7fffffff)

    expect(() => new ProtobufWatchReader().push(length)).toThrow(RangeError)
  })

  it('of random bytes is refused or read, and nothing else happens', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (random) => {
        const reader = new ProtobufWatchReader()
        try {
          reader.push(Buffer.concat([Buffer.from([0, 0, 0, 20]), random]))
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
        }
      }),
    )
  })

  it('in JSON reads the same however its bytes arrive', () => {
    const events = ['a', 'ü🙂', 'x'.repeat(300)].map((name) => ({
      type: 'ADDED',
      object: { name },
    }))
    const bytes = Buffer.from(events.map((event) => `${JSON.stringify(event)}\n`).join(''))

    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 30 }), (positions) => {
        const reader = new JsonWatchReader()
        expect(cut(bytes, positions).flatMap((chunk) => reader.push(chunk))).toEqual(events)
        reader.end()
      }),
      { numRuns: 100 },
    )
  })

  it.each(['7\n', 'null\n', '"x"\n', '{"kind":"Status"}\n', '{]\n'])(
    'in JSON is not %j',
    (text) => {
      expect(() => new JsonWatchReader().push(Buffer.from(text))).toThrow()
    },
  )

  it('in JSON that ends within an event is not complete', () => {
    const reader = new JsonWatchReader()
    reader.push(Buffer.from('{"type":"ADD'))

    expect(() => reader.end()).toThrow(RangeError)
  })

  it('in JSON with a line that does not end is refused', () => {
    const reader = new JsonWatchReader()
    const filler = Buffer.alloc(1024 * 1024, 'x')

    expect(() => Array.from({ length: 20 }, () => reader.push(filler))).toThrow(RangeError)
  })
})
