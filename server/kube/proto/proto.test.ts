import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KindRegistry } from '../../demo/kinds/registry.ts'
import { type KubeObject, without } from '../../demo/objects.ts'
import { encodeMessage } from '../../demo/protobuf/encode.ts'
import { envelopeHead, envelopeTail, itemPrefix, toVarint } from '../../demo/protobuf/envelope.ts'
import { definitionMask } from '../../custom-resources/definitions.ts'
import { bootstrapObjects, tierObjects } from '../../demo/rbac/bootstrap.ts'
import { WORLDS } from '../../demo/worlds/all-worlds.ts'
import { kinds } from '../../resources/kinds.ts'
import { createProjection, type Projection } from '../../resources/projection.ts'
import { applyMask } from '../json-mask.ts'
import { decodeEnvelope } from './envelope.ts'
import { ProtobufListReader } from './list-reader.ts'
import type { Mask } from './mask.ts'
import { planMessage } from './plan.ts'

const NOW = Date.parse('2026-03-01T10:00:00Z')
const registry = new KindRegistry()

function listObjects(): KubeObject[] {
  const reachable = WORLDS.filter((world) => world.reachable)
  return [
    ...bootstrapObjects(),
    ...tierObjects(),
    ...reachable.flatMap((world) => world.objects({ now: NOW })),
  ]
}

const objects = listObjects().flatMap((object) => {
  const message = registry.findByKind(object.apiVersion, object.kind)?.message
  return message === undefined ? [] : [{ object, message }]
})
/** Schemas have types that JSON writes in several shapes: definitions are read without them. */
const SCHEMAS = 'apiextensions.v1.CustomResourceDefinition'

function toEnvelope(message: string, object: object): Buffer {
  const body = encodeMessage(message, object)
  const type = { apiVersion: 'v1', kind: 'Any' }
  return Buffer.concat([envelopeHead(type, body.length), body, envelopeTail()])
}

function toList(message: string, meta: object, items: readonly object[]): Buffer {
  const metaBody = encodeMessage('meta.v1.ListMeta', meta)
  const parts = [Buffer.from([0x0a]), toVarint(metaBody.length), metaBody]
  for (const item of items) {
    const body = encodeMessage(message, item)
    parts.push(itemPrefix(body.length), body)
  }
  const list = Buffer.concat(parts)
  const type = { apiVersion: 'v1', kind: 'AnyList' }
  return Buffer.concat([envelopeHead(type, list.length), list, envelopeTail()])
}

/** What is absent on the wire: null, empty text, and objects and lists that nothing is left of. */
function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value)
    .map(([name, member]) => [name, withoutAbsent(member)] as const)
    .filter(([, member]) => !isAbsent(member))
  return Object.fromEntries(members)
}

function isAbsent(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

/** An embedded object's type is not on the wire; the real server drops it, too. */
function withoutTypes(object: KubeObject): object {
  const rest = without(object, 'apiVersion', 'kind')
  const { spec } = rest as { spec?: { volumeClaimTemplates?: KubeObject[] } }
  const claims = spec?.volumeClaimTemplates
  if (!claims) return rest
  const volumeClaimTemplates = claims.map(withoutTypes)
  return { ...rest, spec: { ...spec, volumeClaimTemplates } }
}

function cut(bytes: Buffer, positions: readonly number[]): Buffer[] {
  const at = [...new Set(positions.map((position) => position % bytes.length))].sort(
    (a, b) => a - b,
  )
  return [0, ...at].map((start, index) => bytes.subarray(start, at[index]))
}

describe('an object', () => {
  it('of any world reads as its JSON', () => {
    expect(objects.length).toBeGreaterThan(500)
    for (const { object, message } of objects) {
      const mask = message === SCHEMAS ? definitionMask : true

      const read = decodeEnvelope(toEnvelope(message, object), planMessage(message, mask))

      expect(withoutAbsent(read), `${object.kind} ${object.metadata.name}`).toEqual(
        withoutAbsent(applyMask(withoutTypes(object), mask)),
      )
    }
  })

  it('reads with the masks of its kind as its JSON does', () => {
    const projections = new Map<string, Projection>(
      kinds.map((kind) => [kind.names.message, createProjection(kind)]),
    )
    const compared = new Set<string>()
    for (const { object, message } of objects) {
      const projection = projections.get(message)
      if (!projection) continue
      compared.add(message)
      for (const mask of [projection.rowMask, projection.detailMask]) {
        const read = decodeEnvelope(toEnvelope(message, object), planMessage(message, mask))

        expect(withoutAbsent(read), `${object.kind} ${object.metadata.name}`).toEqual(
          withoutAbsent(applyMask(withoutTypes(object), mask)),
        )
      }
    }
    expect(compared.size).toBe(kinds.length)
  })

  it('shows of a map’s values their sizes, never the values', () => {
    const secret = {
      metadata: { name: 's' },
      data: {
        none: '',
        one: Buffer.from('a').toString('base64'),
        two: Buffer.from('ab').toString('base64'),
        three: Buffer.from('abc').toString('base64'),
        large: Buffer.alloc(1000).toString('base64'),
      },
    }
    const mask: Mask = { data: 'sizes' }

    const read = decodeEnvelope(
      toEnvelope('core.v1.Secret', secret),
      planMessage('core.v1.Secret', mask),
    )

    expect(read).toEqual({ data: { none: 0, one: 1, two: 2, three: 3, large: 1000 } })
    expect(applyMask(secret, mask)).toEqual(read)
  })

  it('shows sizes of text in bytes', () => {
    const map = { data: { umlaut: 'ü', empty: '', key: 'value' } }
    const mask: Mask = { data: 'textSizes' }

    const read = decodeEnvelope(
      toEnvelope('core.v1.ConfigMap', map),
      planMessage('core.v1.ConfigMap', mask),
    )

    expect(read).toEqual({ data: { umlaut: 2, empty: 0, key: 5 } })
    expect(applyMask(map, mask)).toEqual(read)
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'may have a key named %s',
    (key) => {
      const map = { data: Object.fromEntries([[key, 'value']]) }
      const bytes = toEnvelope('core.v1.ConfigMap', map)

      const read = decodeEnvelope(bytes, planMessage('core.v1.ConfigMap'))
      const sizes = decodeEnvelope(bytes, planMessage('core.v1.ConfigMap', { data: 'textSizes' }))

      expect(Object.entries(read['data'] as object)).toEqual([[key, 'value']])
      expect(Object.entries(sizes['data'] as object)).toEqual([[key, 5]])
    },
  )

  it.each([0, 1, -1, 127, 128, 2 ** 31 - 1, -(2 ** 31), 2 ** 49, -(2 ** 49), 2 ** 53 - 1])(
    'keeps the number %d',
    (value) => {
      const bytes = toEnvelope('meta.v1.ListMeta', { remainingItemCount: value })

      expect(decodeEnvelope(bytes, planMessage('meta.v1.ListMeta'))).toEqual({
        remainingItemCount: value,
      })
    },
  )

  it('keeps microseconds, and seconds where there are no more', () => {
    const lease = {
      metadata: { name: 'l', creationTimestamp: '2026-03-01T10:00:00Z' },
      spec: {
        renewTime: '2026-03-01T10:00:00.000123Z',
        acquireTime: '1969-12-31T23:59:59.500000Z',
      },
    }

    const read = decodeEnvelope(
      toEnvelope('coordination.v1.Lease', lease),
      planMessage('coordination.v1.Lease'),
    )

    expect(read).toMatchObject(lease)
  })

  it('refuses a mask that names a field that does not exist', () => {
    expect(() => planMessage('core.v1.Pod', { spec: { nodeNam: true } })).toThrow(
      /no field nodeNam/,
    )
    expect(() => planMessage('core.v1.Nothing')).toThrow(/No protobuf message/)
  })

  it('that breaks off is refused wherever it does, and hangs nowhere', () => {
    const { object, message } = objects.find(({ object: { kind } }) => kind === 'Pod')!
    const bytes = toEnvelope(message, object)
    // The envelope's tail may be missing: the object is whole before it.
    const whole = bytes.length - envelopeTail().length

    for (let length = 0; length < whole; length += 7) {
      expect(() => decodeEnvelope(bytes.subarray(0, length), planMessage(message))).toThrow(
        RangeError,
      )
    }
  })

  it('of random bytes is refused or read, and nothing else happens', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (random) => {
        const bytes = Buffer.concat([Buffer.from('k8s\0'), random])
        try {
          decodeEnvelope(bytes, planMessage('core.v1.Pod'))
        } catch (error) {
          expect(error).toSatisfy(
            (thrown) => thrown instanceof RangeError || thrown instanceof SyntaxError,
          )
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('a list', () => {
  const pods = objects
    .filter(({ object: { kind } }) => kind === 'Pod')
    .slice(0, 20)
    .map(({ object }) => object)
  const meta = { resourceVersion: '42', continue: 'next', remainingItemCount: 7 }
  const bytes = toList('core.v1.Pod', meta, pods)
  const mask: Mask = { metadata: { name: true }, status: { phase: true } }

  function read(chunks: readonly Buffer[]) {
    const reader = new ProtobufListReader(planMessage('core.v1.Pod', mask))
    const items = chunks.flatMap((chunk) => reader.push(chunk))
    reader.end()
    return { items, meta: reader.meta }
  }

  const expected = { items: pods.map((pod) => applyMask(pod, mask)), meta }

  it('reads the same however its bytes arrive', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length - 1), { maxLength: 40 }), (positions) => {
        expect(read(cut(bytes, positions))).toEqual(expected)
      }),
      { numRuns: 100 },
    )
  })

  it('reads byte by byte', () => {
    const small = toList('core.v1.Pod', meta, pods.slice(0, 2))

    expect(read([...small].map((byte) => Buffer.from([byte])))).toEqual({
      items: expected.items.slice(0, 2),
      meta,
    })
  })

  it('of nothing has no items', () => {
    expect(read([toList('core.v1.Pod', { resourceVersion: '1' }, [])])).toEqual({
      items: [],
      meta: { resourceVersion: '1' },
    })
  })

  it('gives an item as soon as it is whole', () => {
    const reader = new ProtobufListReader(planMessage('core.v1.Pod', mask))

    const items = reader.push(bytes.subarray(0, bytes.length - 100))

    expect(items).toHaveLength(pods.length - 1)
  })

  it('that breaks off is not complete', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - envelopeTail().length - 1), (length) => {
        expect(() => read([bytes.subarray(0, length)])).toThrow(RangeError)
      }),
      { numRuns: 200 },
    )
  })

  it('with an item of more than an object can have is refused before it is held', () => {
    const reader = new ProtobufListReader(planMessage('core.v1.Pod', mask))
    const size = 9 * 1024 * 1024
    const head = envelopeHead({ apiVersion: 'v1', kind: 'PodList' }, size + 10)

    expect(() => reader.push(Buffer.concat([head, itemPrefix(size)]))).toThrow(RangeError)
  })
})
