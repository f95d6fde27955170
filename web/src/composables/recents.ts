import { readonly, shallowRef, type ShallowRef, watch } from 'vue'
import { useRoute } from 'vue-router'
import { readStored, store } from '../lib/storage.ts'
import { type Place, toPlace } from './place.ts'

/** A page that was visited. */
export interface Recent extends Place {
  /** Its address below the base path. */
  readonly address: string
}

/** One more than is offered: the page that is open is not. */
const KEPT = 9

const recents = shallowRef<readonly Recent[]>(readStored('recents', []))

function isSamePlace(a: Place, b: Place): boolean {
  return (
    a.cluster === b.cluster &&
    a.page === b.page &&
    a.object === b.object &&
    a.namespace === b.namespace
  )
}

/** The visits with one more, the last first; a page once, with the filters it had last. */
export function addVisit(before: readonly Recent[], visit: Recent): readonly Recent[] {
  return [visit, ...before.filter((each) => !isSamePlace(each, visit))].slice(0, KEPT)
}

/** The pages that were visited last; the first is the one that is open. */
export function useRecents(): Readonly<ShallowRef<readonly Recent[]>> {
  return readonly(recents)
}

/** Remembers the pages that are visited. */
export function useRecording(): void {
  const route = useRoute()
  watch(
    () => route.fullPath,
    (address) => {
      const place = toPlace(route)
      if (place.cluster === '' || place.page === '') return
      recents.value = addVisit(recents.value, { ...place, address })
      store('recents', recents.value)
    },
    { immediate: true },
  )
}
