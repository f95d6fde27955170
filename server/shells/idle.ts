import type { ExecSettings } from '../clusters/exec-settings.ts'

const CHECK_MS = 5000

export interface IdleClockOptions {
  readonly settings: Pick<ExecSettings, 'idleMs' | 'idleWarnMs'>
  readonly now: () => number
  readonly warn: (secondsRemaining: number) => void
  readonly expire: () => void
}

/** Ends what nobody uses: one warning in each quiet period, then the end. */
export function startIdleClock({ settings, now, warn, expire }: IdleClockOptions) {
  const { idleMs, idleWarnMs } = settings
  let activeAt = now()
  let isWarned = false
  const check = () => {
    const leftMs = idleMs - (now() - activeAt)
    if (leftMs <= 0) {
      expire()
    } else if (leftMs <= idleWarnMs && !isWarned) {
      isWarned = true
      warn(Math.ceil(leftMs / 1000))
    }
  }
  // Short limits are looked at more often.
  const timer = setInterval(check, Math.min(CHECK_MS, idleMs / 4, idleWarnMs / 2))
  return {
    touch() {
      activeAt = now()
      isWarned = false
    },
    stop: () => clearInterval(timer),
  }
}
