const STREAMS_PER_USER = 20

/** `PERISCOPE_LOG_PER_USER_LIMIT`: what cannot be read is the default, as with watches. */
export function parseLogStreamLimit(env: Readonly<Record<string, string | undefined>>): number {
  const text = env['PERISCOPE_LOG_PER_USER_LIMIT']?.trim() ?? ''
  return /^\d{1,9}$/.test(text) ? Number(text) : STREAMS_PER_USER
}
