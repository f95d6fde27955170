import { once } from 'node:events'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { connect as connectTcp, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { TransportOptions } from './http-connection.ts'

const CONNECT_TIMEOUT_MS = 10_000

interface RawSocketOptions extends TransportOptions {
  /** What to offer to speak over TLS, the best first. */
  readonly protocols?: readonly string[]
}

function toPort({ port, protocol }: URL): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port)
}

function toHost({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1')
}

/** Asks a proxy for a way through. */
async function openTunnel(target: URL, proxy: URL, signal: AbortSignal): Promise<Socket> {
  const authority = `${target.hostname}:${toPort(target)}`
  const { username, password } = proxy
  const account = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`)
  const sent = (proxy.protocol === 'https:' ? requestHttps : requestHttp)({
    host: toHost(proxy),
    port: toPort(proxy),
    method: 'CONNECT',
    path: authority,
    headers: {
      host: authority,
      ...(username !== '' && { 'proxy-authorization': `Basic ${account.toString('base64')}` }),
    },
    agent: false,
    signal,
  })
  sent.end()
  const [answer, socket] = (await once(sent, 'connect', { signal })) as [IncomingMessage, Socket]
  if (answer.statusCode === 200) return socket
  socket.destroy()
  throw new Error(`the proxy answered the CONNECT with HTTP status ${answer.statusCode ?? 0}`)
}

function open(server: URL, tunnel: Socket | undefined, transport: RawSocketOptions) {
  const { proxyUrl: _, servername, protocols, ...tls } = transport
  const host = toHost(server)
  if (server.protocol === 'http:') {
    return { socket: tunnel ?? connectTcp(toPort(server), host), ready: 'connect' }
  }
  const name = servername ?? (isIP(host) === 0 ? host : undefined)
  const socket = connectTls({
    ...tls,
    ...(protocols && { ALPNProtocols: [...protocols] }),
    host,
    port: toPort(server),
    ...(name !== undefined && { servername: name }),
    ...(tunnel && { socket: tunnel }),
  })
  return { socket, ready: 'secureConnect' }
}

/** A connection to an API server that is nobody else's, as its pool would make it. */
export async function openRawSocket(
  server: URL,
  transport: RawSocketOptions,
  signal: AbortSignal,
): Promise<Socket> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(CONNECT_TIMEOUT_MS)])
  const { proxyUrl } = transport
  const tunnel =
    proxyUrl === undefined ? undefined : await openTunnel(server, new URL(proxyUrl), limit)
  const { socket, ready } = open(server, tunnel, transport)
  try {
    if (socket.connecting || ready === 'secureConnect') await once(socket, ready, { signal: limit })
    return socket
  } catch (error) {
    socket.destroy()
    // Being aborted by the time limit is a failure of the way, not of who asked.
    throw limit.aborted && !signal.aborted ? limit.reason : error
  }
}
