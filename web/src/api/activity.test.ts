import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Activity, createActivity } from './activity.ts'

const MINUTE = 60_000

let now: number
let tell: ReturnType<typeof vi.fn<() => void>>
let activity: Activity

/** Whether a request that is made now is the page's own. */
function isMarked(): boolean {
  const request = new Request('http://localhost/api/fleet')
  void activity.middleware.onRequest?.({ request } as never)
  return request.headers.get('x-periscope-background') === '1'
}

beforeEach(() => {
  now = 0
  tell = vi.fn<() => void>()
  activity = createActivity(() => now, tell)
})

describe('requests of a page', () => {
  it('are the person’s for a minute after they did something', () => {
    expect(isMarked()).toBe(false)
    now = 2 * MINUTE
    expect(isMarked()).toBe(true)

    activity.note()

    expect(isMarked()).toBe(false)
    now += MINUTE + 1
    expect(isMarked()).toBe(true)
  })

  it('are made when somebody is there who needs none', () => {
    now = 4 * MINUTE
    activity.note()
    expect(tell).not.toHaveBeenCalled()

    now = 6 * MINUTE
    activity.note()
    activity.note()

    expect(tell).toHaveBeenCalledTimes(1)
  })

  it('that were the person’s need no other to say so', () => {
    now = 4 * MINUTE
    activity.note()
    isMarked()

    now = 6 * MINUTE
    activity.note()

    expect(tell).not.toHaveBeenCalled()
  })
})
