import type { KindPath } from '#sdk'
import { type MaybeRefOrGetter, type ShallowRef, shallowRef, toValue, watch } from 'vue'
import type { Detail } from '../../../api/objects.ts'
import type { Section } from '../../../kinds/kind-view.ts'
import { loadView } from '../../../kinds/views.ts'
import type { Status } from '../../../lib/status.ts'
import type { ObjectRow } from '../../../table/object-columns.ts'

/** A kind's view as the drawer uses it, which shows any kind. */
export interface DetailView {
  readonly status?: (object: ObjectRow) => Status
  readonly sections: (detail: Detail) => readonly Section[]
}

/** How a kind is shown; undefined while that is loaded. */
export function useDetailView(
  path: MaybeRefOrGetter<KindPath>,
): ShallowRef<DetailView | undefined> {
  const view = shallowRef<DetailView>()
  watch(
    () => toValue(path),
    async (wanted) => {
      view.value = undefined
      const loaded = await loadView(wanted)
      // A view's functions take the objects of its own kind, which the drawer gives them.
      if (wanted === toValue(path)) view.value = loaded as unknown as DetailView
    },
    { immediate: true },
  )
  return view
}
