/** How a list is kept up to date. */
export interface LiveStatus {
  /** `live`: told of each change; `polling`: asked again every now and then; `paused`: nobody looks. */
  readonly state: 'live' | 'polling' | 'reconnecting' | 'paused'
  /** Why it is not live, in a sentence. */
  readonly reason?: string | undefined
}
