import { kinds, type KindPath } from '#sdk'

/** Our plural of a kind, when the console shows it. */
export function toPath(
  kind: string,
  apiVersion: string,
): { readonly path: KindPath; readonly namespaced: boolean } | undefined {
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''
  const found = Object.values(kinds).find(
    (candidate) => candidate.kind === kind && candidate.group === group,
  )
  return found && { path: found.path, namespaced: found.namespaced }
}
