import { parseCookie } from 'cookie'
import type { Request } from 'express'
import { isIP } from 'node:net'
import type { AuditSource } from '../audit/event.ts'
import type { Caller, Credentials } from '../auth/caller.ts'

/** What is known of a request, whoever asks. */
export interface RequestFacts {
  readonly requestId: string
  /** The client's address, as far as trusted proxies say it. */
  readonly ip: string | undefined
  /** The client's own words, cut to 256 characters. */
  readonly userAgent: string | undefined
  /** Whether it came over TLS, to us or to a trusted proxy. */
  readonly isSecure: boolean
  /** Whether a page of another site had it sent (`Sec-Fetch-Site`). */
  readonly isCrossSite: boolean
  /** Whether a person looks at the answer: it lists `text/html`. */
  readonly wantsHtml: boolean
  readonly cookies: Readonly<Record<string, string>>
}

const MAX_USER_AGENT = 256

function toCookies(header: string | undefined): Record<string, string> {
  const cookies: Record<string, string> = {}
  for (const [name, value] of Object.entries(parseCookie(header ?? ''))) {
    if (value !== undefined) cookies[name] = value
  }
  return cookies
}

/**
 * An address as one writes it: without the port that some proxies add, and IPv4 as IPv4 also where the listener takes both.
 * Nothing for what a client wrote into a header and is no address.
 */
export function toAddress(text: string | undefined): string | undefined {
  const plain = text?.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1')
  const address = plain?.replace(/^::ffff:(?=\d+\.)/i, '') ?? ''
  return isIP(address) === 0 ? undefined : address
}

/** Whether `Accept` lists HTML, whatever its parameters. */
export function wantsHtml(req: Request): boolean {
  const ranges = (req.get('accept') ?? '').split(',')
  return ranges.some((range) => range.split(';')[0]?.trim().toLowerCase() === 'text/html')
}

/** Express has decided by the trusted proxies what `ip` and `secure` are. */
export function toRequestFacts(req: Request, requestId: string): RequestFacts {
  return {
    requestId,
    ip: toAddress(req.ip) ?? toAddress(req.socket.remoteAddress),
    userAgent: req.get('user-agent')?.slice(0, MAX_USER_AGENT),
    isSecure: req.secure,
    isCrossSite: req.get('sec-fetch-site') === 'cross-site',
    wantsHtml: wantsHtml(req),
    cookies: toCookies(req.headers.cookie),
  }
}

/** Streams and sockets are opened again by themselves after each break, and a browser cannot mark them. */
function isBackground(req: Request): boolean {
  return (
    req.get('x-periscope-background') === '1' ||
    req.headers.upgrade !== undefined ||
    req.get('accept') === 'text/event-stream'
  )
}

export function toCredentials(req: Request): Credentials {
  return {
    cookies: toCookies(req.headers.cookie),
    authorization: req.get('authorization'),
    isBackground: isBackground(req),
  }
}

/** From where a request was sent, as every row of the audit trail has it. */
export function toAuditClient(
  { ip, userAgent }: RequestFacts,
  caller?: Caller,
): NonNullable<AuditSource['client']> {
  return {
    ...(ip !== undefined && { ip }),
    ...(userAgent !== undefined && { userAgent }),
    ...(caller?.session && { session: caller.session.id }),
    ...(caller?.token && { token: caller.token.id }),
  }
}

/** What every row of a request that somebody is known by has. */
export function toAuditSource({
  caller,
  facts,
}: {
  readonly caller: Caller
  readonly facts: RequestFacts
}): AuditSource {
  const { subject, email, groups } = caller.person
  return {
    actor: { subject, email, groups },
    requestId: facts.requestId,
    client: toAuditClient(facts, caller),
  }
}
