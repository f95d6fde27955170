export const MIN_HEIGHT = 140
const MAX_SHARE = 0.75

/** A height that leaves room for the page and for what the dock shows; in pixels. */
export function clampHeight(height: number, available = Infinity): number {
  const max = Math.max(MIN_HEIGHT, available * MAX_SHARE)
  return Math.round(Math.min(Math.max(height, MIN_HEIGHT), max))
}
