import {
  type LiveConnection,
  type LiveMessage,
  type LiveSubscription,
  type LiveTarget,
  toPosition,
} from './protocol.ts'

// One connection for all tabs: each tab speaks to the worker that has it through a port.

/** What a tab says. */
type ToWorker =
  | {
      readonly type: 'subscribe'
      readonly id: number
      readonly target: LiveTarget
      readonly resume: string | undefined
    }
  | { readonly type: 'close'; readonly id: number }
  | { readonly type: 'credit'; readonly id: number; readonly frames: number }
  | { readonly type: 'here' }
  | { readonly type: 'bye' }
  | { readonly type: 'check' }

/** What the worker says: what a subscription is told, or that it took the tab for gone. */
type ToTab =
  | { readonly type: 'message'; readonly id: number; readonly message: LiveMessage }
  | { readonly type: 'forgotten' }
  | { readonly type: 'hello' }

/** What of a MessagePort is used. */
export type PortLike = Pick<MessagePort, 'onmessage' | 'postMessage'>

/** How often a tab says that it is there. Browsers let hidden tabs do so once a minute. */
const HERE_MS = 20_000
/** A tab that said nothing for so long is gone, or frozen: a closed tab need not say so. */
export const GONE_MS = 180_000

export interface ServedPort {
  /** Lets go of a tab that is gone. */
  check(now: number): void
}

/** The worker's side of a tab's port. */
export function servePort(
  port: PortLike,
  connection: LiveConnection,
  now: () => number,
): ServedPort {
  const subscriptions = new Map<number, LiveSubscription>()
  let heardAt = now()
  const tell = (message: ToTab) => port.postMessage(message)

  function closeAll(): boolean {
    const had = subscriptions.size > 0
    for (const subscription of subscriptions.values()) subscription.close()
    subscriptions.clear()
    return had
  }

  function handle(message: ToWorker): void {
    switch (message.type) {
      case 'subscribe': {
        const { id, target, resume } = message
        const listener = (said: LiveMessage) => tell({ type: 'message', id, message: said })
        subscriptions.set(id, connection.subscribe(target, resume, listener))
        return
      }
      case 'close':
        subscriptions.get(message.id)?.close()
        subscriptions.delete(message.id)
        return
      case 'credit':
        subscriptions.get(message.id)?.credit(message.frames)
        return
      case 'check':
        connection.check()
        return
      case 'bye':
        closeAll()
        return
      case 'here':
    }
  }

  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    heardAt = now()
    // The other side is this file, of the same build.
    handle(data as ToWorker)
  }
  tell({ type: 'hello' })
  return {
    check(at) {
      if (at - heardAt > GONE_MS && closeAll()) tell({ type: 'forgotten' })
    },
  }
}

interface Subscribed {
  readonly target: LiveTarget
  readonly listener: (message: LiveMessage) => void
  position: string | undefined
  /** Of the connection that stands in for the worker. */
  replacement?: LiveSubscription
}

export interface PortConnection extends LiveConnection {
  /** Whether the worker has answered: one whose script is not to be had never does. */
  readonly isAnswered: boolean
  /** Goes on over another connection, for good. */
  replace(connection: LiveConnection): void
  /** The tab leaves, maybe to be shown again. */
  leave(): void
  /** The tab is shown again. */
  comeBack(): void
}

/** The tab's side: a connection whose other end is in the worker. */
export function createPortConnection(port: PortLike): PortConnection {
  const subscribed = new Map<number, Subscribed>()
  let lastId = 0
  let isAnswered = false
  let replacement: LiveConnection | undefined
  const tell = (message: ToWorker) => port.postMessage(message)

  function begin(id: number, { target, position }: Subscribed): void {
    tell({ type: 'subscribe', id, target, resume: position })
  }

  function beginAll(): void {
    if (!replacement) for (const [id, each] of subscribed) begin(id, each)
  }

  function take(id: number, message: LiveMessage): void {
    const each = subscribed.get(id)
    if (!each) return
    each.position = toPosition(each.position, message)
    if (message.type === 'ended') subscribed.delete(id)
    each.listener(message)
  }

  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    // The other side is this file, of the same build.
    const said = data as ToTab
    if (replacement) return
    isAnswered = true
    if (said.type === 'message') take(said.id, said.message)
    else if (said.type === 'forgotten') beginAll()
  }
  setInterval(() => tell({ type: 'here' }), HERE_MS)

  return {
    get isAnswered() {
      return isAnswered
    },
    subscribe(target, resume, listener) {
      const id = ++lastId
      const each: Subscribed = { target, listener, position: resume }
      subscribed.set(id, each)
      if (replacement)
        each.replacement = replacement.subscribe(target, resume, (said) => take(id, said))
      else begin(id, each)
      return {
        credit(frames) {
          if (each.replacement) each.replacement.credit(frames)
          else tell({ type: 'credit', id, frames })
        },
        close() {
          subscribed.delete(id)
          if (each.replacement) each.replacement.close()
          else tell({ type: 'close', id })
        },
      }
    },
    check() {
      if (replacement) replacement.check()
      else tell({ type: 'check' })
    },
    replace(connection) {
      replacement = connection
      for (const [id, each] of subscribed) {
        each.replacement = connection.subscribe(each.target, each.position, (said) =>
          take(id, said),
        )
      }
    },
    leave: () => tell({ type: 'bye' }),
    comeBack: beginAll,
  }
}
