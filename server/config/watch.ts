export interface WatchConfig {
  /** `PERISCOPE_WATCH_STREAMS` as it is: what may be watched. */
  readonly streams: string | undefined
  /** Watch streams that one person may have open at once; 0 for as many as they like. */
  readonly perUserLimit: number
}

const WATCHES_PER_USER = 60

/** A limit that is no number from 0 up counts as the default one. */
export function parseWatch(env: Readonly<Record<string, string | undefined>>): WatchConfig {
  const text = env['PERISCOPE_WATCH_PER_USER_LIMIT']?.trim() ?? ''
  const perUserLimit = /^\d{1,9}$/.test(text) ? Number(text) : WATCHES_PER_USER
  return { streams: env['PERISCOPE_WATCH_STREAMS'], perUserLimit }
}
