import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCut } from './live-items.ts'

function cutAll(text: string, size: number): string[] {
  const parts: string[] = []
  for (let from = 0; from < text.length;) {
    const end = findCut(text, from, size)
    parts.push(text.slice(from, end))
    from = end + 1
  }
  return parts
}

describe('cutting the text of items', () => {
  it('cuts between items, whatever is written in them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: fc.string(), rest: fc.jsonValue() })),
        fc.nat(40),
        (items, size) => {
          const text = JSON.stringify(items).slice(1, -1)

          const parts = cutAll(text, size).map((part) => JSON.parse(`[${part}]`) as unknown[])

          expect(parts.flat()).toEqual(JSON.parse(`[${text}]`))
        },
      ),
    )
  })

  it('gives parts of about the size that was asked for', () => {
    const text = JSON.stringify(Array.from({ length: 100 }, (_, index) => ({ index }))).slice(1, -1)

    const parts = cutAll(text, 200)

    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(220)
    expect(parts.length).toBeGreaterThan(4)
  })
})
