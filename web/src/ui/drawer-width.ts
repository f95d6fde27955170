export const MIN_WIDTH = 400
const MAX_SHARE = 0.7

/** A width that leaves room for the list and for what the drawer shows; in pixels. */
export function clampWidth(width: number, available: number): number {
  const max = Math.max(MIN_WIDTH, available * MAX_SHARE)
  return Math.round(Math.min(Math.max(width, MIN_WIDTH), max))
}
