/** How long connections may wait for those that are served before them in one turn of the event loop. */
const SLICE_MS = 10

/** When the turn began that is running; there is one event loop, and so one of these. */
let startedAt: number | undefined

function begin(): number {
  startedAt = performance.now()
  // What waits has asked after this: in the next turn it finds a new slice.
  setImmediate(() => {
    startedAt = undefined
  })
  return startedAt
}

function isOver(): boolean {
  return performance.now() - (startedAt ?? begin()) >= SLICE_MS
}

async function waitForTurn(): Promise<void> {
  do {
    const { promise, resolve } = Promise.withResolvers<undefined>()
    setImmediate(resolve, undefined)
    await promise
  } while (isOver())
}

/**
 * Asked before each piece of work of which many may be due at once: a write, a request, a chunk that was read. Gives
 * nothing while this turn of the event loop has time left, else what resolves in a later one. Who waits goes on in the
 * order in which they came, each after what the one before has done.
 */
export function takeTurn(): Promise<void> | undefined {
  return isOver() ? waitForTurn() : undefined
}
