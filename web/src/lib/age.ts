const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const YEAR = 365 * DAY

/**
 * A duration as kubectl writes ages: two units where one would be vague (`3m20s`, `4h12m`, `2d3h`), one otherwise.
 * The thresholds are those of `k8s.io/apimachinery/pkg/util/duration.HumanDuration`.
 */
export function formatDuration(ms: number): string {
  if (ms < 0) return '0s'
  const both = (big: number, bigUnit: string, small: number, smallUnit: string) => {
    const whole = Math.floor(ms / big)
    const rest = Math.floor((ms % big) / small)
    return rest === 0 ? `${whole}${bigUnit}` : `${whole}${bigUnit}${rest}${smallUnit}`
  }
  if (ms < 2 * MINUTE) return `${Math.floor(ms / SECOND)}s`
  if (ms < 10 * MINUTE) return both(MINUTE, 'm', SECOND, 's')
  if (ms < 3 * HOUR) return `${Math.floor(ms / MINUTE)}m`
  if (ms < 8 * HOUR) return both(HOUR, 'h', MINUTE, 'm')
  if (ms < 2 * DAY) return `${Math.floor(ms / HOUR)}h`
  if (ms < 8 * DAY) return both(DAY, 'd', HOUR, 'h')
  if (ms < 2 * YEAR) return `${Math.floor(ms / DAY)}d`
  if (ms < 8 * YEAR) return both(YEAR, 'y', DAY, 'd')
  return `${Math.floor(ms / YEAR)}y`
}

/** How long ago a moment is: `3m20s`; `in 61d` when it is to come, a dash when it is none. */
export function formatAge(at: string | number, now: number): string {
  const ms = now - new Date(at).getTime()
  if (Number.isNaN(ms)) return '–'
  // Clocks differ a little: what happened just now is not in the future.
  return ms < -MINUTE ? `in ${formatDuration(-ms)}` : formatDuration(ms)
}

/** A moment in RFC 3339; undefined when it is none. */
export function toIso(at: string | number): string | undefined {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}

/** A moment for people: `2026-11-22 03:14:07 UTC`, or in the browser's zone with its offset. */
export function formatMoment(at: string | number, zone: 'utc' | 'local'): string {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return String(at)
  if (zone === 'utc') return `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`
  const pad = (value: number) => String(value).padStart(2, '0')
  const offset = -date.getTimezoneOffset()
  const sign = offset < 0 ? '-' : '+'
  const size = Math.abs(offset)
  return (
    `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())} ` +
    `${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())} ` +
    `${sign}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
  )
}
