import { kinds } from '#sdk'
import type { QueryClient } from '@tanstack/vue-query'
import type { RouteLocationNormalized } from 'vue-router'
import { objectListQuery } from '../../api/objects.ts'
import { parseNamespaces } from '../../composables/namespaces.ts'
import { loadView } from '../../kinds/views.ts'
import { isKindPath } from '../../routes.ts'
import { readViewState } from '../../table/view-state.ts'

/**
 * Asks for a page's list and for how its kind is shown while the page's own code is still on its way. The page asks for the
 * same, and says what went wrong.
 */
export function preloadObjects(to: RouteLocationNormalized, client: QueryClient): void {
  const { cluster, kind } = to.params
  if (typeof cluster !== 'string' || typeof kind !== 'string' || !isKindPath(kind)) return
  void loadView(kind).catch(() => undefined)
  const list = objectListQuery(client, {
    cluster,
    path: kind,
    namespaces: kinds[kind].namespaced ? parseNamespaces(to.query['ns']) : [],
    labelSelector: readViewState(to.query).labelSelector,
  })
  void client.query(list).catch(() => undefined)
}
