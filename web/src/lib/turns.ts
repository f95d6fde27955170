/** How long a piece of work may go on before the browser has a turn. */
const TURN_MS = 8

/** Lets the browser draw and answer keys between the parts of long work: undefined as long as it need not have a turn. */
export function createTurns(now: () => number = () => performance.now()) {
  let since = now()
  return (): Promise<void> | undefined => {
    if (now() - since < TURN_MS) return undefined
    return new Promise((resolve) => {
      setTimeout(() => {
        since = now()
        resolve()
      })
    })
  }
}
