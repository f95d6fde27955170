import {
  type ClientFrame,
  type LinkState,
  type LiveConnection,
  type LiveMessage,
  type LiveTarget,
  type ServerFrame,
  toPosition,
} from './protocol.ts'

/** What of a WebSocket is used. */
export type SocketLike = Pick<WebSocket, 'onopen' | 'onmessage' | 'onclose' | 'send' | 'close'>

export interface LiveConnectionDeps {
  readonly openSocket: () => SocketLike
  /** From 0 to 1. */
  readonly random?: () => number
}

/** Waits before another try grow from one to the other. */
const FIRST_RETRY_MS = 500
const MOST_RETRY_MS = 30_000
/** Tries in a row that never opened, until the connection counts as blocked. */
const BLOCKED_AFTER = 3
/** How often the other side must show that it lives. */
const PING_MS = 20_000
/** How long it may take to do so where there is reason to doubt it. */
const DOUBT_MS = 3000
/** How long a connection that nobody needs is kept: the next page needs it. */
const IDLE_MS = 10_000

interface Subscribed {
  readonly id: number
  readonly target: LiveTarget
  readonly listener: (message: LiveMessage) => void
  position: string | undefined
}

/** How long to wait before a try: half of it for sure, the rest by chance, so that not everybody comes at once. */
export function toRetryMs(failures: number, random: number): number {
  const ms = Math.min(MOST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.max(0, failures - 1))
  return (ms * (1 + random)) / 2
}

/** The state machine of one connection: open while somebody listens, opened again when it is lost. */
class Connection implements LiveConnection {
  readonly #openSocket: () => SocketLike
  readonly #random: () => number
  readonly #subscribed = new Map<number, Subscribed>()
  #socket: SocketLike | undefined
  #state: LinkState | 'new' = 'new'
  #lastId = 0
  /** Tries in a row that failed. */
  #failures = 0
  #isHeard = true
  #retryTimer: ReturnType<typeof setTimeout> | undefined
  #idleTimer: ReturnType<typeof setTimeout> | undefined
  #pingTimer: ReturnType<typeof setInterval> | undefined
  #doubtTimer: ReturnType<typeof setTimeout> | undefined

  constructor({ openSocket, random = Math.random }: LiveConnectionDeps) {
    this.#openSocket = openSocket
    this.#random = random
  }

  subscribe(
    target: LiveTarget,
    resume: string | undefined,
    listener: (message: LiveMessage) => void,
  ) {
    const id = ++this.#lastId
    const subscribed = { id, target, listener, position: resume }
    this.#subscribed.set(id, subscribed)
    clearTimeout(this.#idleTimer)
    if (this.#state === 'open') this.#sendSubscribe(subscribed)
    else if (this.#state !== 'new') listener({ type: 'link', state: this.#state })
    this.#ensureSocket()
    return {
      credit: (frames: number) => {
        if (this.#subscribed.has(id)) this.#send({ type: 'credit', id, frames })
      },
      close: () => {
        if (this.#subscribed.delete(id)) this.#send({ type: 'unsubscribe', id })
        if (this.#subscribed.size === 0) this.#closeWhenIdle()
      },
    }
  }

  check(): void {
    if (this.#state === 'open') {
      this.#ping()
      // The next round begins now: this ping has its own time for an answer.
      this.#keepPinging()
      clearTimeout(this.#doubtTimer)
      this.#doubtTimer = setTimeout(() => this.#giveUpIfSilent(), DOUBT_MS)
    } else if (!this.#socket) {
      clearTimeout(this.#retryTimer)
      this.#retryTimer = undefined
      this.#ensureSocket()
    }
  }

  #ensureSocket(): void {
    if (this.#socket || this.#retryTimer !== undefined || this.#subscribed.size === 0) return
    let socket: SocketLike
    try {
      socket = this.#openSocket()
    } catch {
      // A policy of the browser or of the page: it is as if it could not be reached.
      this.#onLost(undefined)
      return
    }
    this.#socket = socket
    socket.onopen = () => this.#onOpen(socket)
    socket.onmessage = ({ data }: MessageEvent<unknown>) => this.#onMessage(socket, data)
    socket.onclose = () => this.#onLost(socket)
  }

  #onOpen(socket: SocketLike): void {
    if (socket !== this.#socket) return
    this.#failures = 0
    this.#isHeard = true
    this.#keepPinging()
    this.#tell('open')
    for (const subscribed of this.#subscribed.values()) this.#sendSubscribe(subscribed)
  }

  #onMessage(socket: SocketLike, data: unknown): void {
    if (socket !== this.#socket || typeof data !== 'string') return
    this.#isHeard = true
    // The server's own frames, by its contract.
    const frame = JSON.parse(data) as ServerFrame
    if (frame.type === 'auth_expired') this.#tell('signed-out')
    if (!('id' in frame)) return
    const subscribed = this.#subscribed.get(frame.id)
    if (!subscribed) return
    subscribed.position = toPosition(subscribed.position, frame)
    if (frame.type === 'ended') this.#subscribed.delete(frame.id)
    subscribed.listener(frame)
  }

  #onLost(socket: SocketLike | undefined): void {
    if (socket !== this.#socket) return
    this.#socket = undefined
    clearInterval(this.#pingTimer)
    clearTimeout(this.#doubtTimer)
    this.#failures += 1
    if (this.#subscribed.size === 0) {
      this.#state = 'new'
      return
    }
    if (this.#state !== 'signed-out')
      this.#tell(this.#failures >= BLOCKED_AFTER ? 'blocked' : 'away')
    const ms = toRetryMs(this.#failures, this.#random())
    this.#retryTimer = setTimeout(() => {
      this.#retryTimer = undefined
      this.#ensureSocket()
    }, ms)
  }

  #keepPinging(): void {
    clearInterval(this.#pingTimer)
    this.#pingTimer = setInterval(() => {
      if (!this.#giveUpIfSilent()) this.#ping()
    }, PING_MS)
  }

  #ping(): void {
    this.#isHeard = false
    this.#send({ type: 'ping' })
  }

  /** It may take minutes until a browser sees that a network is gone. */
  #giveUpIfSilent(): boolean {
    const socket = this.#socket
    if (this.#isHeard || !socket) return false
    socket.close()
    this.#onLost(socket)
    return true
  }

  #closeWhenIdle(): void {
    clearTimeout(this.#idleTimer)
    this.#idleTimer = setTimeout(() => {
      if (this.#subscribed.size > 0) return
      clearTimeout(this.#retryTimer)
      this.#retryTimer = undefined
      clearInterval(this.#pingTimer)
      clearTimeout(this.#doubtTimer)
      const socket = this.#socket
      this.#socket = undefined
      this.#state = 'new'
      this.#failures = 0
      socket?.close()
    }, IDLE_MS)
  }

  #tell(state: LinkState): void {
    if (state === this.#state) return
    this.#state = state
    for (const { listener } of [...this.#subscribed.values()]) listener({ type: 'link', state })
  }

  #sendSubscribe({ id, target, position }: Subscribed): void {
    const { cluster, kind, namespace } = target
    this.#send({
      type: 'subscribe',
      id,
      cluster,
      kind,
      ...(namespace !== undefined && { namespace }),
      ...(position !== undefined && { resume: position }),
    })
  }

  #send(frame: ClientFrame): void {
    if (this.#state === 'open') this.#socket?.send(JSON.stringify(frame))
  }
}

/** A connection for any number of live lists. */
export function createLiveConnection(deps: LiveConnectionDeps): LiveConnection {
  return new Connection(deps)
}
