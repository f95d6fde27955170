/** What a heartbeat has to do with a WebSocket. */
export interface BeatingSocket {
  readonly readyState: number
  readonly OPEN: number
  /** Nothing is read from it for now. */
  readonly isPaused: boolean
  /** Calls back when the network has taken the ping. */
  ping(data: undefined, mask: undefined, sent: () => void): void
  on(event: 'message' | 'pong', listener: () => void): unknown
}

/** For a ping's answer. */
const PONG_WAIT_MS = 10_000

export interface Heartbeat {
  /** The client showed that it lives: it said something, or took some of what waited for it. */
  hear(): void
  stop(): void
}

/**
 * Pings a client and reports once when it no longer lives. Whoever still takes bytes lives, however slowly; and one that
 * is not read from for now cannot answer.
 */
export function startHeartbeat(ws: BeatingSocket, periodMs: number, onDead: () => void): Heartbeat {
  // Moments are counted, not timed: only their order matters.
  let moment = 0
  let heardAt = 0
  let pingedAt = 0
  let isPingUnsent = false
  let wait: NodeJS.Timeout | undefined
  const hear = () => {
    heardAt = ++moment
    clearTimeout(wait)
    wait = undefined
  }

  function awaitPong(): void {
    isPingUnsent = false
    // Later pings do not give more time to the one that is not answered.
    wait ??= setTimeout(() => {
      wait = undefined
      if (!ws.isPaused) onDead()
    }, PONG_WAIT_MS)
  }

  const beat = setInterval(() => {
    if (ws.readyState !== ws.OPEN) return
    if (isPingUnsent) {
      // The last ping still waits behind what was to be sent: some of that must have been taken since the last look.
      if (heardAt < pingedAt) onDead()
      pingedAt = ++moment
      return
    }
    isPingUnsent = true
    pingedAt = ++moment
    ws.ping(undefined, undefined, awaitPong)
  }, periodMs)

  ws.on('message', hear)
  ws.on('pong', hear)
  return {
    hear,
    stop() {
      clearInterval(beat)
      clearTimeout(wait)
    },
  }
}
