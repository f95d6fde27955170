import type { SocketLike } from './connection.ts'

/** Opens the WebSocket of the console that is at an address, such as `https://ops.example.com/periscope/`. */
export function openLiveSocket(baseUrl: string): SocketLike {
  const url = new URL('api/live', baseUrl)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  return new WebSocket(url)
}
