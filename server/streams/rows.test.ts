import { describe, expect, it } from 'vitest'
import { Rows } from './rows.ts'

interface Pod {
  readonly metadata: { readonly uid: string; readonly resourceVersion: string }
}

function create() {
  const made: string[] = []
  const toRow = (object: unknown) => {
    const { uid } = (object as Pod).metadata
    made.push(uid)
    return { uid }
  }
  const rows = new Rows({ toRow }, () => 0)
  const read = (uid: string, bytes?: string) =>
    rows.read(
      () => ({ metadata: { uid, resourceVersion: '7' } }),
      bytes === undefined ? undefined : Buffer.from(bytes),
    )
  return { made, read }
}

describe('rows', () => {
  it('of the same bytes are made once', () => {
    const { made, read } = create()

    const first = read('a', 'bytes of a')
    const second = read('a', 'bytes of a')

    expect(second).toBe(first)
    expect(first).toMatchObject({ uid: 'a', resourceVersion: '7', text: '{"uid":"a"}' })
    expect(made).toEqual(['a'])
  })

  it('of bytes that differ at all are their own', () => {
    const { made, read } = create()

    const rows = [read('a', 'bytes'), read('a', 'Bytes'), read('a', 'bytes '), read('a', '')]

    expect(new Set(rows).size).toBe(4)
    expect(made).toHaveLength(4)
  })

  it('of objects that did not come as bytes are never shared', () => {
    const { made, read } = create()

    expect(read('a')).not.toBe(read('a'))
    expect(made).toHaveLength(2)
  })

  it('are known for as long as somebody holds them, however many come', () => {
    const { made, read } = create()
    const held = read('held', 'held')

    for (let index = 0; index < 5000; index++) read(`pod-${index}`, `bytes ${index}`)

    expect(read('held', 'held')).toBe(held)
    expect(made).toHaveLength(5001)
  })
})

describe('the block of a row', () => {
  it('is the same for everybody who is told the same', () => {
    const { read } = create()
    const row = read('a', 'bytes')

    const block = row.toBlock('MODIFIED')

    expect(row.toBlock('MODIFIED')).toBe(block)
    expect(block).toEqual({
      event: 'modified',
      id: '7',
      data: '{"object":{"uid":"a"}}',
      shared: true,
    })
  })

  it('says what happened: an object may come and go as the same bytes', () => {
    const { read } = create()
    const row = read('a', 'bytes')

    const events = (['ADDED', 'DELETED', 'ADDED'] as const).map((type) => row.toBlock(type).event)

    expect(events).toEqual(['added', 'deleted', 'added'])
  })
})
