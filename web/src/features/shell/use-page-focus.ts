import { nextTick, onScopeDispose } from 'vue'
import { START_LOCATION, useRouter } from 'vue-router'
import { toPlace } from '../../composables/place.ts'

/** After going to another page, the focus is in it: unless it is still where it was, such as on a link of the sidebar. */
export function usePageFocus(): void {
  const router = useRouter()
  const forget = router.afterEach(async (to, from) => {
    // The first page is entered from its beginning, where the way past the navigation is.
    if (from === START_LOCATION) return
    const [there, here] = [toPlace(to), toPlace(from)]
    if (there.cluster === here.cluster && there.page === here.page) return
    await nextTick()
    const { activeElement } = document
    if (activeElement !== null && activeElement !== document.body) return
    document.getElementById('main')?.focus({ preventScroll: true })
  })
  onScopeDispose(forget)
}
