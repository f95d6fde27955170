import { readonly, type ShallowRef, shallowRef } from 'vue'

/** Whether somebody is signed in, as far as this page knows. */
export interface SessionState {
  /** Whether anything was answered to a signed-in person since the page was loaded: then there is something to keep. */
  readonly wasSignedIn: boolean
  readonly isOver: boolean
}

/** `answered`: a call succeeded that needs a session; `refused`: the server knows no session of ours. */
export type SessionEvent = 'answered' | 'refused'

export const NOBODY_YET: SessionState = { wasSignedIn: false, isOver: false }

export function toSessionState(before: SessionState, event: SessionEvent): SessionState {
  if (event === 'refused') return before.isOver ? before : { ...before, isOver: true }
  return before.wasSignedIn && !before.isOver ? before : { wasSignedIn: true, isOver: false }
}

const state = shallowRef<SessionState>(NOBODY_YET)
const doubts = shallowRef(0)

export function noteSession(event: SessionEvent): void {
  state.value = toSessionState(state.value, event)
}

/** A new page, for tests. */
export function forgetSession(): void {
  state.value = NOBODY_YET
}

/** Something that lives as long as the session says that it is over: whoever watches the session asks the server. */
export function doubtSession(): void {
  doubts.value += 1
}

export function useSessionState(): Readonly<ShallowRef<SessionState>> {
  return readonly(state)
}

/** Grows with every doubt. */
export function useSessionDoubts(): Readonly<ShallowRef<number>> {
  return readonly(doubts)
}
