import { describe, expect, it } from 'vitest'
import { createItemReader, readItems } from './stream-items.ts'

const items = [
  { name: 'a', note: 'brackets ] } { [ and "quotes" and \\ in text' },
  { name: 'b', nested: { list: [1, { deep: '}' }] } },
  { name: 'ü→😀' },
]
const text = JSON.stringify({ items, resourceVersion: '7', gaps: [{ namespace: 'x' }] })

describe('createItemReader', () => {
  it.each([1, 2, 3, 7, 64, 10_000])('cuts items out of parts of %i characters', (size) => {
    const reader = createItemReader()
    const found: unknown[] = []
    for (let at = 0; at < text.length; at += size)
      found.push(...reader.push(text.slice(at, at + size)))
    expect(found).toEqual(items)
    expect(reader.end()).toEqual({ resourceVersion: '7', gaps: [{ namespace: 'x' }] })
  })

  it('reads an empty list', () => {
    const reader = createItemReader()
    expect(reader.push('{"items":[],"resourceVersion":"1"}')).toEqual([])
    expect(reader.end()).toEqual({ resourceVersion: '1' })
    const bare = createItemReader()
    bare.push('{"items":[]}')
    expect(bare.end()).toEqual({})
  })

  it('never takes a list that was cut off for a whole one', () => {
    const reader = createItemReader()
    reader.push(text.slice(0, 60))
    expect(() => reader.end()).toThrow('cut off')
  })
})

describe('readItems', () => {
  it('reads bytes, across letters of several bytes', async () => {
    const bytes = new TextEncoder().encode(text)
    const found: unknown[] = []
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    await readItems(body, (part) => found.push(...part))
    expect(found).toEqual(items)
  })
})
