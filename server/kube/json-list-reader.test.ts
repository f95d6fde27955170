import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JsonListReader } from './json-list-reader.ts'
import type { Mask } from './proto/mask.ts'

function read(text: string, positions: readonly number[] = [], mask: Mask | true = true) {
  const bytes = Buffer.from(text)
  const at = [...new Set(positions.map((position) => position % bytes.length))].sort(
    (a, b) => a - b,
  )
  const reader = new JsonListReader<unknown>(mask)
  const items = [0, ...at].flatMap((start, index) => reader.push(bytes.subarray(start, at[index])))
  reader.end()
  return { items, meta: reader.meta }
}

/** Text that would mislead a reader that only counts brackets. */
const nasty = fc.oneof(
  fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', 'ü', '\n', 'a') }),
  fc.constantFrom('"items":[', '\\"', '}]}', '{"items":[{'),
)
/** Without escapes: V8's JSON.parse takes an escaped key for another one now and then. */
const key = fc.string({ unit: fc.constantFrom('{', '}', '[', ']', ',', ':', 'ü', 'a') })
const item = fc.dictionary(key, fc.oneof(nasty, fc.array(nasty), fc.dictionary(key, nasty)))
const cuts = fc.array(fc.nat(), { maxLength: 30 })

describe('JsonListReader', () => {
  it('reads what JSON.parse reads, however the text arrives', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 5 }), nasty, cuts, (items, text, positions) => {
        const list = {
          kind: 'PodList',
          metadata: { resourceVersion: text, remainingItemCount: 3 },
          items,
          extra: { items: [text], more: [[{ items: [] }]] },
        }

        const found = read(JSON.stringify(list), positions)

        expect(found).toEqual({ items, meta: list.metadata })
      }),
      { numRuns: 300 },
    )
  })

  it('reads the same with space in it and with metadata at the end', () => {
    const list = { items: [{ a: [1, { b: ']' }] }, {}], metadata: { continue: 'x' } }

    const found = read(JSON.stringify(list, undefined, 2), [1, 5, 17, 33])

    expect(found).toEqual({ items: list.items, meta: list.metadata })
  })

  it.each(['{"kind":"PodList","items":[]}', '{"items":null}', '{ "items" : [ ] }'])(
    'reads %s as an empty list',
    (text) => {
      expect(read(text)).toEqual({ items: [], meta: {} })
    },
  )

  it('is not misled by lists named items deeper inside', () => {
    const list = {
      metadata: { managed: { items: [{ wrong: 1 }] } },
      items: [{ items: [{ x: 1 }] }],
    }

    expect(read(JSON.stringify(list)).items).toEqual([{ items: [{ x: 1 }] }])
  })

  it('applies the mask to every item', () => {
    const text = '{"items":[{"metadata":{"name":"a","uid":"1"},"spec":{}}]}'

    expect(read(text, [], { metadata: { name: true } }).items).toEqual([
      { metadata: { name: 'a' } },
    ])
  })

  it('refuses a list that breaks off wherever it does', () => {
    const text = JSON.stringify({
      metadata: { resourceVersion: '1' },
      items: [{ a: 'ü' }, { b: 1 }],
    })

    for (let length = 0; length < Buffer.byteLength(text); length++) {
      expect(() => read(Buffer.from(text).subarray(0, length).toString('latin1'))).toThrow()
    }
  })

  it.each([
    '{}',
    'null',
    '',
    '"items"',
    '[{"a":1}]',
    '{"items":{"a":1}}',
    '{"items":"a"}',
    '{"kind":"Pod","spec":{"containers":[{}]}}',
    '<html>[{}]</html>',
    '}{',
    '{"items":[{"a":}]}',
    '{"items":[{"a":1]}]}',
  ])('refuses %j, which is no list', (text) => {
    expect(() => read(text)).toThrow()
  })

  it('refuses an item and an envelope without end', () => {
    const filler = Buffer.alloc(1024 * 1024, 'x')
    const endlessItem = new JsonListReader(true)
    const endlessEnvelope = new JsonListReader(true)
    endlessItem.push(Buffer.from('{"items":[{"a":"'))
    endlessEnvelope.push(Buffer.from('{"a":"'))

    expect(() => Array.from({ length: 20 }, () => endlessItem.push(filler))).toThrow(RangeError)
    expect(() => Array.from({ length: 20 }, () => endlessEnvelope.push(filler))).toThrow(RangeError)
  })
})
