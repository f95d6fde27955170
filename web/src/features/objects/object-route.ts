/** The object that the URL names beside its list: `[namespace, name]`, or `[name]` of a cluster-scoped kind. */
export function readObjectName(
  segments: string | readonly string[] | undefined,
  namespaced: boolean,
): { readonly namespace?: string; readonly name: string } | undefined {
  const [first, second] = typeof segments === 'string' ? [segments] : (segments ?? [])
  if (first === undefined || first === '') return undefined
  if (!namespaced) return { name: first }
  return second === undefined ? undefined : { namespace: first, name: second }
}

/** Why a list has no rows, as far as that is known: the cluster answered, and there are none. */
export function emptyText(noun: string, cluster: string, namespaces: readonly string[]): string {
  if (namespaces.length === 0) return `There are no ${noun} in ${cluster}`
  return `There are no ${noun} in ${namespaces.map((name) => `“${name}”`).join(', ')}`
}
