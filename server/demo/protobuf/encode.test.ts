import { describe, expect, it } from 'vitest'
import { KindRegistry } from '../kinds/registry.ts'
import { toEventsV1 } from '../kinds/events-v1.ts'
import { without, type KubeObject } from '../objects.ts'
import { bootstrapObjects, tierObjects } from '../rbac/bootstrap.ts'
import { WORLDS } from '../worlds/all-worlds.ts'
import { decodeMessage } from './decode.ts'
import { encodeMessage } from './encode.ts'

const NOW = Date.parse('2026-03-01T10:00:00Z')
const kinds = new KindRegistry()

/** Null, and objects that nothing is left of, are absent on the wire. */
function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member]) => [name, withoutAbsent(member)] as const)
      .filter(([, member]) => member !== null && member !== undefined && !isEmpty(member)),
  )
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

/** The type of an embedded object is not on the wire either; the real server drops it, too. */
function untypeClaims(object: KubeObject): KubeObject {
  if (object.kind !== 'StatefulSet') return object
  const spec = object['spec'] as { volumeClaimTemplates: Record<string, unknown>[] }
  const volumeClaimTemplates = spec.volumeClaimTemplates.map((claim) =>
    without(claim, 'apiVersion', 'kind'),
  )
  return { ...object, spec: { ...spec, volumeClaimTemplates } }
}

function expectRoundTrip(message: string, object: KubeObject): void {
  const fields = without(untypeClaims(object), 'apiVersion', 'kind')

  const decoded = decodeMessage(message, encodeMessage(message, object))

  expect(withoutAbsent(decoded)).toEqual(withoutAbsent(fields))
}

describe('encodeMessage', () => {
  it.each(WORLDS.filter((world) => world.reachable))(
    'keeps every field of every object of $name',
    (world) => {
      const objects = [...bootstrapObjects(), ...tierObjects(), ...world.objects({ now: NOW })]
      for (const object of objects) {
        const message = kinds.findByKind(object.apiVersion, object.kind)?.message
        if (message !== undefined) expectRoundTrip(message, object)
      }
    },
  )

  it('keeps events in their newer shape', () => {
    const events = WORLDS[0]!.objects({ now: NOW }).filter(({ kind }) => kind === 'Event')
    expect(events.length).toBeGreaterThan(5)

    for (const event of events) expectRoundTrip('events.v1.Event', toEventsV1(event))
  })

  it('writes negative numbers in ten bytes', () => {
    const bytes = encodeMessage('meta.v1.ListMeta', { remainingItemCount: -1 })

    expect(bytes.toString('hex')).toBe('20ffffffffffffffffff01')
  })

  it.each([
    ['a number', 8080, 8080],
    ['a negative number', -1, -1],
    ['a name', 'http', 'http'],
  ])('writes %s as IntOrString', (_name, value, expected) => {
    const bytes = encodeMessage('util.intstr.IntOrString', value)

    expect(decodeMessage('util.intstr.IntOrString', bytes)).toBe(expected)
  })

  it('writes text beyond ASCII by its bytes', () => {
    const bytes = encodeMessage('core.v1.ConfigMap', { data: { grüße: '東京 ☕' } })

    expect(decodeMessage('core.v1.ConfigMap', bytes)).toEqual({ data: { grüße: '東京 ☕' } })
  })

  it('grows beyond its first buffer', () => {
    const large = 'x'.repeat(300_000)
    const bytes = encodeMessage('core.v1.ConfigMap', { data: { a: large, b: large } })

    expect(decodeMessage('core.v1.ConfigMap', bytes)).toEqual({ data: { a: large, b: large } })
  })

  it('writes microseconds of MicroTime', () => {
    const bytes = encodeMessage('meta.v1.MicroTime', '2026-03-01T10:00:00.123456Z')

    expect(decodeMessage('meta.v1.MicroTime', bytes)).toBe('2026-03-01T10:00:00.123456Z')
  })
})
