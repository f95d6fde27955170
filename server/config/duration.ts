import { ConfigError } from './problem.ts'

const UNITS_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }
const DURATION = /^(\d+(?:\.\d+)?(ms|s|m|h))+$/

/** A Go duration such as `30s` or `1h30m`, in milliseconds; nothing and zero mean the fallback. */
export function parseDurationMs(
  key: string,
  value: string | number | undefined,
  fallbackMs: number,
): number {
  if (value === undefined || value === 0 || value === '' || value === '0') return fallbackMs
  if (typeof value !== 'string' || !DURATION.test(value)) {
    throw new ConfigError(`${key}: "${value}" is not a duration such as 30s or 5m`)
  }
  const parts = value.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)
  const durationMs = [...parts].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (UNITS_MS[unit ?? ''] ?? 0),
    0,
  )
  return durationMs === 0 ? fallbackMs : durationMs
}
