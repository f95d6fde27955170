import { readonly, type ShallowRef, shallowRef } from 'vue'

/** A sentence that confirms the outcome of an action; failures stay where they happened. */
export interface Announcement {
  readonly id: number
  readonly text: string
}

const SHOWN_MS = 4000
/** More at a time nobody reads. */
const MOST = 3

const announcements = shallowRef<readonly Announcement[]>([])
let lastId = 0

/** Says that something is done: shown for a moment, and told to screen readers. */
export function announce(text: string): void {
  const id = (lastId += 1)
  const others = announcements.value.filter((each) => each.text !== text)
  announcements.value = [...others, { id, text }].slice(-MOST)
  setTimeout(() => {
    announcements.value = announcements.value.filter((each) => each.id !== id)
  }, SHOWN_MS)
}

/** What is said now, the newest last. */
export function useAnnouncements(): Readonly<ShallowRef<readonly Announcement[]>> {
  return readonly(announcements)
}
