/** So long before the end of a session it is said. */
const WARN_MS = 5 * 60_000
/** After the end by our clock the server is asked this often: its clock counts. */
const DOUBT_MS = 30_000
/** The longest wait that a browser's timer can hold is little more. */
const MOST_MS = 24 * 3_600_000

/** Whether a session ends within minutes; one without an end (0) never does. Times in epoch milliseconds. */
export function isEndingSoon(expiresAt: number, now: number): boolean {
  return expiresAt > 0 && expiresAt - now <= WARN_MS && expiresAt > now
}

/** When to look at the clock again; undefined when a session has no end. */
export function nextCheckMs(expiresAt: number, now: number): number | undefined {
  if (expiresAt <= 0) return undefined
  const left = expiresAt - now
  if (left <= 0) return DOUBT_MS
  return Math.min(left > WARN_MS ? left - WARN_MS : left, MOST_MS)
}
