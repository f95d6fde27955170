import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http2'

/** A request that the server sent to the API server, as it left the process. */
export interface Sent {
  readonly method: string
  /** Path and query. */
  readonly uri: string
  readonly contentType: string
}

export interface Traffic {
  readonly sent: readonly Sent[]
  /** Forgets what was sent so far. */
  clear(): void
  stop(): void
}

// The parts of undici's documented diagnostics messages that are read here.
interface Message {
  readonly request: {
    readonly origin?: unknown
    readonly method: string
    readonly path: string
    /** Names and values, one after the other. */
    readonly headers: readonly unknown[]
  }
  readonly response: { readonly headers: readonly Buffer[] }
}

const ANSWERED = 'undici:request:headers'

// Watches go over HTTP/2: https://nodejs.org/api/diagnostics_channel.html#event-http2clientstreamfinish
interface SharedMessage {
  readonly stream: { readonly sentHeaders: OutgoingHttpHeaders }
  readonly headers: IncomingHttpHeaders
}

const SHARED_ANSWERED = 'http2.client.stream.finish'

function headerOf(pairs: readonly unknown[], name: string): string {
  const index = pairs.findIndex((text, at) => at % 2 === 0 && String(text).toLowerCase() === name)
  return index < 0 ? '' : String(pairs[index + 1])
}

/** Listens to what this process asks of one address under the console's user agent. */
export function recordTraffic(origin: string): Traffic {
  const sent: Sent[] = []
  const take = (message: unknown) => {
    const { request, response } = message as Message
    if (String(request.origin) !== origin) return
    if (headerOf(request.headers, 'user-agent') !== 'periscope') return
    sent.push({
      method: request.method,
      uri: request.path,
      contentType: headerOf(response.headers, 'content-type'),
    })
  }
  const takeShared = (message: unknown) => {
    const { stream, headers } = message as SharedMessage
    const { sentHeaders } = stream
    const address = `${String(sentHeaders[':scheme'])}://${String(sentHeaders[':authority'])}`
    if (address !== origin || sentHeaders['user-agent'] !== 'periscope') return
    sent.push({
      method: String(sentHeaders[':method']),
      uri: String(sentHeaders[':path']),
      contentType: headers['content-type'] ?? '',
    })
  }
  subscribe(ANSWERED, take)
  subscribe(SHARED_ANSWERED, takeShared)
  return {
    sent,
    clear: () => void sent.splice(0),
    stop: () => {
      unsubscribe(ANSWERED, take)
      unsubscribe(SHARED_ANSWERED, takeShared)
    },
  }
}
