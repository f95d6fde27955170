import { kinds, type Schema } from '#sdk'
import type { RouteLocationRaw } from 'vue-router'
import { findKind } from '../../kinds/find-kind.ts'
import { isKindPath, toObject } from '../../routes.ts'

/** What is needed to find an object's page; events know no path, only the kind. */
export type PlaceReference = Pick<Schema<'ObjectReference'>, 'kind' | 'namespace' | 'name'> & {
  readonly path?: string
}

/** Where an object is shown; undefined when the console has no such kind. */
export function toPlace(
  cluster: string,
  { path, kind, namespace, name }: PlaceReference,
): RouteLocationRaw | undefined {
  const found = path ?? findKind(kind)?.path
  if (!isKindPath(found)) return undefined
  // Events about objects without a namespace are kept in one all the same.
  return toObject({
    cluster,
    path: found,
    name,
    ...(kinds[found].namespaced && { namespace }),
  })
}
