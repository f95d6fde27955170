import { AppError } from '../lib/errors.ts'

function toPattern(glob: string): RegExp {
  const escaped = glob.replace(/[.+^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${escaped.replaceAll('*', '[^/]*').replaceAll('?', '[^/]')}$`, 'i')
}

/** Patterns of hosts, or of `scheme://host` when they say so. */
export function isAllowedOrigin(origin: URL, patterns: readonly string[]): boolean {
  return patterns.some((glob) =>
    toPattern(glob).test(glob.includes('://') ? `${origin.protocol}//${origin.host}` : origin.host),
  )
}

export interface OriginHeaders {
  readonly origin?: string | undefined
  readonly host?: string | undefined
}

/**
 * Refuses a page of another site: a browser sends a person's cookies with its WebSockets too. Who sends no Origin is no
 * browser.
 */
export function checkOrigin(
  { origin, host = '' }: OriginHeaders,
  patterns: readonly string[],
): void {
  if (origin === undefined) return
  const from = URL.parse(origin)
  const isOwn = from !== null && from.host !== '' && from.host === host.toLowerCase()
  if (isOwn || (from !== null && isAllowedOrigin(from, patterns))) return
  throw new AppError('denied', 'Pages of another site may not open this connection.')
}
