import { kinds, type KindPath, type Schema } from '#sdk'
import type { RouteLocationRaw } from 'vue-router'
import { isKindPath, toObject } from '../../routes.ts'

const PATHS = new Map<string, KindPath>(Object.values(kinds).map(({ kind, path }) => [kind, path]))

/** What is needed to find an object's page; events know no path, only the kind. */
export type PlaceReference = Pick<Schema<'ObjectReference'>, 'kind' | 'namespace' | 'name'> & {
  readonly path?: string
}

/** Where an object is shown; undefined when the console has no such kind. */
export function toPlace(
  cluster: string,
  { path, kind, namespace, name }: PlaceReference,
): RouteLocationRaw | undefined {
  const found = path ?? PATHS.get(kind)
  if (!isKindPath(found)) return undefined
  // Events about objects without a namespace are kept in one all the same.
  return toObject({
    cluster,
    path: found,
    name,
    ...(kinds[found].namespaced && { namespace }),
  })
}
