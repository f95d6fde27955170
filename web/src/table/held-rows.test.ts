import { describe, expect, it, vi } from 'vitest'
import { computed, effectScope, nextTick, ref, shallowRef } from 'vue'
import type { TableRow } from './column.ts'
import { holdRows, showAll, useHeldRows } from './held-rows.ts'

const row = (uid: string): TableRow => ({ uid, name: uid })
const [a, b, c] = [row('a'), row('b'), row('c')]
const before = [a, b, c]
const names = (rows: readonly TableRow[]) => rows.map(({ uid }) => uid).join('')

describe('an order that is held', () => {
  it('shows what changed in its place, wherever it belongs now', () => {
    const changed = row('a')

    const held = holdRows(showAll(before), before, [b, c, changed])

    expect(held?.rows).toEqual([changed, b, c])
    expect(held?.rows[0]).toBe(changed)
  })

  it('lets wait what is new, and keeps what is gone in its place', () => {
    const held = holdRows(showAll(before), before, [row('x'), a, c])

    expect(names(held!.rows)).toBe('abc')
    expect([...held!.leaving]).toEqual(['b'])
    expect([...held!.waiting]).toEqual(['x'])
  })

  it('forgets what came and went while it waited', () => {
    const x = row('x')
    const first = holdRows(showAll(before), before, [...before, x])!

    const second = holdRows(first, [...before, x], before)!

    expect(second.waiting.size).toBe(0)
    expect(second.leaving.size).toBe(0)
  })

  it('takes a row back that came again', () => {
    const again = row('b')
    const first = holdRows(showAll(before), before, [a, c])!

    const second = holdRows(first, [a, c], [a, again, c])!

    expect(second.rows[1]).toBe(again)
    expect(second.leaving.size).toBe(0)
  })
})

function setUp() {
  const list = shallowRef<readonly TableRow[]>(before)
  const isHeld = ref(false)
  const view = ref('one')
  const held = effectScope().run(() =>
    useHeldRows({ rows: computed(() => list.value), isHeld, view: computed(() => view.value) }),
  )!
  return { list, isHeld, view, held }
}

describe('rows of a table', () => {
  it('stand as they are while nothing is held', () => {
    const { list, held } = setUp()

    list.value = [row('x'), ...before]

    expect(names(held.rows.value)).toBe('xabc')
  })

  it('fade where they stood when they are gone', async () => {
    vi.useFakeTimers()
    const { list, held } = setUp()

    list.value = [a, c]

    expect(names(held.rows.value)).toBe('abc')
    expect([...held.leaving.value]).toEqual(['b'])
    await vi.advanceTimersByTimeAsync(500)
    expect(names(held.rows.value)).toBe('ac')
    vi.useRealTimers()
  })

  it('wait while the order is held, and come when it is not', async () => {
    const { list, isHeld, held } = setUp()
    isHeld.value = true

    list.value = [row('x'), ...before]

    expect(held.waiting.value).toBe(1)
    expect(names(held.rows.value)).toBe('abc')
    isHeld.value = false
    await nextTick()
    expect(names(held.rows.value)).toBe('xabc')
    expect(held.waiting.value).toBe(0)
  })

  it('are those of another view at once', () => {
    const { list, isHeld, view, held } = setUp()
    isHeld.value = true

    view.value = 'two'
    list.value = [c]

    expect(held.waiting.value).toBe(0)
  })
})
