/** What a subscription is about. */
export interface LiveTarget {
  readonly cluster: string
  readonly kind: string
  readonly namespace?: string | undefined
  /** Where to go on; a snapshot comes first when absent. */
  readonly resume?: string | undefined
}

/** One object has changed. */
export interface LiveChange {
  readonly type: 'change'
  readonly event: 'added' | 'modified' | 'deleted'
  /** The position after this change. */
  readonly rv: string
  /** Tells objects apart, also those that have the same name one after the other. */
  readonly uid: string
  /** The row as JSON: written once for everybody who watches. */
  readonly row: string
}

/** What happens to a list. */
export type LiveEvent =
  | {
      readonly type: 'snapshot'
      readonly resourceVersion: string
      /** The rows as JSON, separated by commas: written once for everybody who watches. */
      readonly items: string
    }
  | LiveChange
  /** Nothing but the position has changed; the first event of a source that goes on from a position. */
  | { readonly type: 'position'; readonly rv: string }
  /** A snapshot follows, for the cluster has forgotten the position. */
  | { readonly type: 'relist' }

/** Opens a list and what happens to it. It fails when it cannot go on; the signal ends it. */
export type OpenLiveSource = (target: LiveTarget, signal: AbortSignal) => AsyncIterable<LiveEvent>
