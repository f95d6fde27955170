const SECOND_MS = 1000

/** The two largest units of a duration: `3d4h`, `2h0m`, `5m12s`, `9s`; negative ones are `0s`. */
export function formatDuration(durationMs: number): string {
  const total = Math.max(0, Math.floor(durationMs / SECOND_MS))
  const seconds = total % 60
  const minutes = Math.floor(total / 60) % 60
  const hours = Math.floor(total / 3600) % 24
  const days = Math.floor(total / 86_400)
  if (days > 0) return hours > 0 ? `${days}d${hours}h` : `${days}d`
  if (hours > 0) return `${hours}h${minutes}m`
  return minutes > 0 ? `${minutes}m${seconds}s` : `${seconds}s`
}
