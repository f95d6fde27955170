import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, type EffectScope } from 'vue'
import { useSeen } from './visibility.ts'

let visibility: DocumentVisibilityState
let scope: EffectScope

function turn(now: DocumentVisibilityState): void {
  visibility = now
  document.dispatchEvent(new Event('visibilitychange'))
}

function use() {
  const seen = scope.run(useSeen)
  if (!seen) throw new Error('the scope is over')
  return seen
}

beforeEach(() => {
  vi.useFakeTimers()
  visibility = 'visible'
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility)
  scope = effectScope()
})
afterEach(() => {
  scope.stop()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('whether a page is seen', () => {
  it('is so for a minute after it was hidden, and at once when it is shown again', () => {
    const seen = use()

    turn('hidden')
    vi.advanceTimersByTime(59_000)
    const soon = seen.value
    vi.advanceTimersByTime(2000)
    const later = seen.value
    turn('visible')

    expect([soon, later, seen.value]).toEqual([true, false, true])
  })

  it('counts the minute from when it was hidden last', () => {
    const seen = use()
    turn('hidden')
    vi.advanceTimersByTime(59_000)
    turn('visible')
    turn('hidden')

    vi.advanceTimersByTime(59_000)

    expect(seen.value).toBe(true)
  })

  it('is not so where it was opened in the background', () => {
    visibility = 'hidden'

    expect(use().value).toBe(false)
  })

  it('is no longer asked about when nobody wants to know', () => {
    const seen = use()
    scope.stop()

    turn('hidden')
    vi.advanceTimersByTime(100_000)

    expect(seen.value).toBe(true)
  })
})
