/** The sending side of a WebSocket. */
export interface SendingSocket {
  readonly readyState: number
  /** Bytes that were given to it and not taken by the network. */
  readonly bufferedAmount: number
  send(data: string | Uint8Array, options: { binary: boolean }, done: () => void): void
  once(event: 'close', listener: () => void): unknown
}

/** How much may be on its way: then whoever sends waits. */
const MAX_UNSENT_BYTES = 256 * 1024
/** `WebSocket.OPEN` */
const OPEN = 1
const NOW = Promise.resolve(undefined)

/**
 * Sends messages; the promise resolves when there is room for more, at the latest when the socket is closed. `onTaken` is
 * called when the other side has taken some of what waited for it.
 */
export function createBoundedSender(socket: SendingSocket, onTaken?: () => void) {
  let room: PromiseWithResolvers<undefined> | undefined
  const release = () => {
    room?.resolve(undefined)
    room = undefined
  }
  socket.once('close', release)
  return (message: string | Uint8Array): Promise<undefined> => {
    if (socket.readyState !== OPEN) return NOW
    socket.send(message, { binary: typeof message !== 'string' }, () => {
      // There is more than the network takes by itself: the other side has made room.
      if (socket.bufferedAmount > 0) onTaken?.()
      if (socket.bufferedAmount <= MAX_UNSENT_BYTES / 2) release()
    })
    if (socket.bufferedAmount <= MAX_UNSENT_BYTES) return NOW
    room ??= Promise.withResolvers<undefined>()
    return room.promise
  }
}
