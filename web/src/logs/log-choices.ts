/** Which lines a log begins with, as it stands in what this browser remembers. */
export type LogRange = (typeof LOG_RANGES)[number]['value']

/** The newest lines of each container, or those of the last while. */
export const LOG_RANGES = [
  { value: '100', label: 'Last 100 lines', tailLines: 100 },
  { value: '1000', label: 'Last 1,000 lines', tailLines: 1000 },
  { value: '10000', label: 'Last 10,000 lines', tailLines: 10_000 },
  { value: 'all', label: 'All lines' },
  { value: '5m', label: 'Last 5 minutes', sinceSeconds: 300 },
  { value: '15m', label: 'Last 15 minutes', sinceSeconds: 900 },
  { value: '1h', label: 'Last hour', sinceSeconds: 3600 },
  { value: '6h', label: 'Last 6 hours', sinceSeconds: 21_600 },
  { value: '24h', label: 'Last 24 hours', sinceSeconds: 86_400 },
] as const

export const DEFAULT_RANGE: LogRange = '1000'

/** The range of a name; the usual one of an unknown name. */
export function toRange(value: string): { tailLines?: number; sinceSeconds?: number } {
  const range =
    LOG_RANGES.find((each) => each.value === value) ??
    LOG_RANGES.find((each) => each.value === DEFAULT_RANGE)
  return {
    ...(range && 'tailLines' in range && { tailLines: range.tailLines }),
    ...(range && 'sinceSeconds' in range && { sinceSeconds: range.sinceSeconds }),
  }
}
