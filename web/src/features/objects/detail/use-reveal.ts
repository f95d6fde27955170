import { onScopeDispose, readonly, type ShallowRef, shallowRef } from 'vue'
import { toProblem } from '../../../api/problem.ts'
import { revealSecretValue, type SecretKey } from '../../../api/secrets.ts'
import type { Problem } from '../../../lib/problem.ts'
import { toReadable } from '../../../lib/secret-value.ts'

/** A value is on the screen for so long: whoever needs more of it copies it, or asks again. */
const SHOWN_MS = 30_000

export type RevealState =
  | { readonly type: 'hidden' }
  | { readonly type: 'asking' }
  | {
      readonly type: 'shown'
      readonly bytes: Uint8Array<ArrayBuffer>
      /** Absent when nobody can read it. */
      readonly text: string | undefined
      /** When it is hidden again, epoch milliseconds. */
      readonly until: number
    }
  | { readonly type: 'failed'; readonly problem: Problem }

const HIDDEN: RevealState = { type: 'hidden' }

/** One value of a Secret: asked for, shown for a while, and forgotten as soon as nobody looks. */
export function useReveal(target: () => SecretKey): {
  state: Readonly<ShallowRef<RevealState>>
  reveal: () => Promise<void>
  hide: () => void
} {
  const state = shallowRef<RevealState>(HIDDEN)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined

  function hide(): void {
    clearTimeout(timer)
    asking?.abort()
    asking = undefined
    if (state.value.type === 'shown') state.value.bytes.fill(0)
    state.value = HIDDEN
  }

  async function reveal(): Promise<void> {
    hide()
    const mine = new AbortController()
    asking = mine
    state.value = { type: 'asking' }
    try {
      const bytes = await revealSecretValue(target(), mine.signal)
      if (mine.signal.aborted) return
      const until = Date.now() + SHOWN_MS
      state.value = { type: 'shown', bytes, text: toReadable(bytes), until }
      timer = setTimeout(hide, SHOWN_MS)
    } catch (error) {
      if (!mine.signal.aborted) state.value = { type: 'failed', problem: toProblem(error) }
    }
  }

  function onVisibility(): void {
    if (document.visibilityState === 'hidden') hide()
  }

  document.addEventListener('visibilitychange', onVisibility)
  window.addEventListener('pagehide', hide)
  onScopeDispose(() => {
    document.removeEventListener('visibilitychange', onVisibility)
    window.removeEventListener('pagehide', hide)
    hide()
  })
  return { state: readonly(state), reveal, hide }
}
