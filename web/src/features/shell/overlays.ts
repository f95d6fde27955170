import { type Ref, shallowRef } from 'vue'

/** What covers the page; at most one. */
export type Overlay = 'palette' | 'keys'

const overlay = shallowRef<Overlay>()

/** What covers the page, for those who open and close it. */
export function useOverlay(): Ref<Overlay | undefined> {
  return overlay
}
