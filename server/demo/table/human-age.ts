const SECOND_MS = 1000
const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const YEAR = 365 * DAY

interface Step {
  readonly below: number
  readonly unit: number
  readonly suffix: string
  readonly rest?: readonly [unit: number, suffix: string]
}

// Two units while the smaller one still says something.
const STEPS: readonly Step[] = [
  { below: 2 * MINUTE, unit: 1, suffix: 's' },
  { below: 10 * MINUTE, unit: MINUTE, suffix: 'm', rest: [1, 's'] },
  { below: 3 * HOUR, unit: MINUTE, suffix: 'm' },
  { below: 8 * HOUR, unit: HOUR, suffix: 'h', rest: [MINUTE, 'm'] },
  { below: 2 * DAY, unit: HOUR, suffix: 'h' },
  { below: 8 * DAY, unit: DAY, suffix: 'd', rest: [HOUR, 'h'] },
  { below: 2 * YEAR, unit: DAY, suffix: 'd' },
  { below: 8 * YEAR, unit: YEAR, suffix: 'y', rest: [DAY, 'd'] },
]

/** `5m30s`, `3h`, `2d4h`: the form of every age that kubectl shows. */
export function toHumanAge(ms: number): string {
  const seconds = Math.floor(ms / SECOND_MS)
  if (seconds < -1) return '<invalid>'
  if (seconds < 0) return '0s'
  const step = STEPS.find(({ below }) => seconds < below)
  if (step === undefined) return `${Math.floor(seconds / YEAR)}y`
  const whole = `${Math.floor(seconds / step.unit)}${step.suffix}`
  if (step.rest === undefined) return whole
  const [unit, suffix] = step.rest
  const rest = Math.floor((seconds % step.unit) / unit)
  return rest === 0 ? whole : `${whole}${rest}${suffix}`
}
