import type { Schema } from '#sdk'

/** A list that can be watched. */
export interface LiveTarget {
  readonly cluster: string
  /** The kind's path, such as `pods`; `events`. */
  readonly kind: string
  /** All when absent. */
  readonly namespace?: string | undefined
}

export type ClientFrame = Schema<'LiveClientFrame'>
export type ServerFrame = Schema<'LiveServerFrame'>
export type LiveChange = Schema<'LiveChange'>
export type LiveEnded = Schema<'LiveEnded'>

/** What of the server's frames is about one subscription. */
export type LiveFrame = Extract<ServerFrame, { id: number }>

/**
 * How a connection is: `away` when it is lost and comes back by itself, `blocked` when it could not be opened again and
 * again, `signed-out` when the session is over.
 */
export type LinkState = 'open' | 'away' | 'blocked' | 'signed-out'

/** What one who subscribed is told. */
export type LiveMessage = LiveFrame | { readonly type: 'link'; readonly state: LinkState }

export interface LiveSubscription {
  /** Says that so many frames with rows are done with. */
  credit(frames: number): void
  close(): void
}

/** Where live lists come from: a connection, or a worker that has one. */
export interface LiveConnection {
  /** `resume` is the resourceVersion of the list that the subscriber has; without one a snapshot comes first. */
  subscribe(
    target: LiveTarget,
    resume: string | undefined,
    listener: (message: LiveMessage) => void,
  ): LiveSubscription
  /** Finds out how things are: tries again where it waits to, asks for a sign of life where it is open. */
  check(): void
}

/**
 * The position after a message, for whoever has to subscribe again. A snapshot counts when it is whole; until then, and
 * after the cluster has forgotten what was, there is none.
 */
export function toPosition(before: string | undefined, message: LiveMessage): string | undefined {
  switch (message.type) {
    case 'snapshot':
      return message.more ? undefined : message.resourceVersion
    case 'change':
    case 'position':
      return message.rv
    case 'relist':
      return undefined
    case 'ended':
    case 'link':
      return before
  }
}

/** Whether a frame is one of those that the server counts. */
export function isCounted({ type }: LiveMessage): boolean {
  return type === 'snapshot' || type === 'change'
}
