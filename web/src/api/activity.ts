import type { Middleware } from 'openapi-fetch'

// A session ends when its person has not been there for a while. A page that asks by itself must not keep it.

/** What people do to a page; `pointermove` is left out, as a table shaken by a passing mouse is nobody. */
const GESTURES = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const

/** Requests this long after a gesture are the person's, milliseconds. */
const THEIRS_MS = 60_000

/** Somebody who only looks at what comes by itself is told of to the server this often, milliseconds. */
const TELL_MS = 300_000

export interface Activity {
  /** Marks requests that the page makes while nobody is there. */
  readonly middleware: Middleware
  /** The person did something. */
  note(): void
}

/** Knows when the person was there last. `tell` makes some request in their name. */
export function createActivity(now: () => number, tell: () => void): Activity {
  let touchedAt = now()
  let toldAt = touchedAt
  return {
    middleware: {
      onRequest({ request }) {
        if (now() - touchedAt > THEIRS_MS) request.headers.set('X-Periscope-Background', '1')
        else toldAt = now()
      },
    },
    note() {
      touchedAt = now()
      if (touchedAt - toldAt <= TELL_MS) return
      toldAt = touchedAt
      tell()
    },
  }
}

export function watchActivity({ note }: Activity): void {
  for (const gesture of GESTURES) addEventListener(gesture, note, { capture: true, passive: true })
}
