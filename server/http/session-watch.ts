import type { Logger } from 'pino'
import type { SessionCaller, Sessions } from '../auth/sessions.ts'

/** How long somebody who has signed out may go on seeing what is open. */
const CHECK_MS = 60_000

/** The sign-in behind one live channel. */
export interface SessionWatch {
  /** Aborts when the sign-in is over. */
  readonly ended: AbortSignal
  /** The channel is over: nothing is asked any more. */
  stop(): void
}

/** Watches the sign-in of who opens a live channel: a watch, a log, a shell. */
export type WatchSession = (caller: SessionCaller) => SessionWatch

export interface WatchSessionDeps {
  readonly sessions: Sessions
  readonly logger: Logger
  /** How often to ask; every minute when absent. */
  readonly checkMs?: number | undefined
}

/** Asks for each open channel, every now and then, whether its person is still signed in. */
export function createWatchSession(deps: WatchSessionDeps): WatchSession {
  const { sessions, logger, checkMs = CHECK_MS } = deps
  return (caller) => {
    const over = new AbortController()
    let isAsking = false
    const stop = () => clearInterval(timer)
    const ask = async () => {
      // An answer that takes longer than the time between two questions is waited for.
      if (isAsking) return
      isAsking = true
      try {
        if (await sessions.isValid(caller)) return
        stop()
        over.abort()
      } catch (error) {
        // A store that does not answer is no reason to sign everybody out: it is asked again.
        logger.warn({ err: error }, 'a session could not be checked')
      } finally {
        isAsking = false
      }
    }
    const timer = setInterval(() => void ask(), checkMs)
    return { ended: over.signal, stop }
  }
}
