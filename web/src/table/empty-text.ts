/** Why a list has no rows, as far as that is known: the cluster answered, and there are none. */
export function toEmptyText(noun: string, cluster: string, namespaces: readonly string[]): string {
  if (namespaces.length === 0) return `There are no ${noun} in ${cluster}`
  return `There are no ${noun} in ${namespaces.map((name) => `“${name}”`).join(', ')}`
}
