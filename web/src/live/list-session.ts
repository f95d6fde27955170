import type { LiveStatus } from '../lib/live-status.ts'
import {
  isCounted,
  type LinkState,
  type LiveChange,
  type LiveConnection,
  type LiveEnded,
  type LiveMessage,
  type LiveTarget,
} from './protocol.ts'

/** Changes are gathered for so long and shown together. */
const WINDOW_MS = 50

/** What the page does with what is told. */
export interface ListSink {
  /** The list as it is, in place of what was shown. */
  replace(rows: readonly unknown[], resourceVersion: string): void
  change(changes: readonly LiveChange[], resourceVersion: string): void
  say(status: LiveStatus): void
  /** Nothing more will be told. */
  end(frame: LiveEnded): void
}

export interface ListSession {
  close(): void
}

const LINKS: Readonly<Record<Exclude<LinkState, 'open'>, LiveStatus>> = {
  away: { state: 'reconnecting', reason: 'The connection to Periscope was lost.' },
  blocked: {
    state: 'polling',
    reason:
      'The connection for live updates cannot be opened. A proxy on the way may not let WebSockets through.',
  },
  'signed-out': { state: 'polling', reason: 'Your session is over.' },
}

/** Follows one list: gathers what is told and hands it on, so many frames at a time as the page can take. */
class Session implements ListSession {
  readonly #sink: ListSink
  readonly #subscription: ReturnType<LiveConnection['subscribe']>
  #parts: unknown[] = []
  #changes: LiveChange[] = []
  /** Frames that were taken in and not acknowledged. */
  #taken = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #isClosed = false

  constructor(
    connection: LiveConnection,
    target: LiveTarget,
    resume: string | undefined,
    sink: ListSink,
  ) {
    this.#sink = sink
    this.#subscription = connection.subscribe(target, resume, (message) => this.#take(message))
  }

  close(): void {
    if (this.#isClosed) return
    this.#flush()
    this.#isClosed = true
    this.#subscription.close()
  }

  #take(message: LiveMessage): void {
    if (this.#isClosed) return
    if (isCounted(message)) this.#taken += 1
    switch (message.type) {
      case 'link':
        this.#parts = []
        if (message.state !== 'open') this.#sink.say(LINKS[message.state])
        return
      case 'relist':
        this.#parts = []
        return
      case 'position':
        this.#sink.say({ state: 'live' })
        return
      case 'snapshot':
        this.#takePart(message)
        return
      case 'change':
        this.#sink.say({ state: 'live' })
        this.#changes.push(message)
        this.#timer ??= setTimeout(() => this.#flush(), WINDOW_MS)
        return
      case 'ended':
        this.#flush()
        this.#isClosed = true
        this.#sink.end(message)
    }
  }

  #takePart({ items, more, resourceVersion }: Extract<LiveMessage, { type: 'snapshot' }>): void {
    this.#parts.push(...items)
    if (!more) {
      // What was told before is in the list.
      this.#changes = []
      this.#sink.replace(this.#parts, resourceVersion)
      this.#parts = []
      this.#sink.say({ state: 'live' })
    }
    this.#acknowledge()
  }

  #flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const changes = this.#changes
    const last = changes.at(-1)
    if (!last) return
    this.#changes = []
    this.#sink.change(changes, last.rv)
    this.#acknowledge()
  }

  #acknowledge(): void {
    if (this.#taken > 0) this.#subscription.credit(this.#taken)
    this.#taken = 0
  }
}

/** Opens a list where its last reading ended. */
export function openListSession(
  connection: LiveConnection,
  target: LiveTarget,
  resume: string | undefined,
  sink: ListSink,
): ListSession {
  return new Session(connection, target, resume, sink)
}
