import { type FleetCluster, type FleetStatus, STATUSES, STATUS_ORDER } from './cluster-state.ts'

/** Which clusters are shown; an empty list asks for all. */
export interface FleetFilter {
  readonly environments: readonly string[]
  readonly statuses: readonly string[]
  readonly text: string
}

/** A choice that a filter offers. */
export interface Facet<Value extends string = string> {
  readonly value: Value
  readonly count: number
}

/** From this many clusters on, rows compare better than cards. */
export const TABLE_FROM = 30

/** What clusters without an environment are listed under. */
const OTHER = 'other'

function toEnvironment({ environment }: FleetCluster): string {
  return environment ?? OTHER
}

/** What the text is looked for in: what people call a cluster, and what is wrong with it. */
function toHaystack(cluster: FleetCluster): string {
  const { name, region, backend, accountID, context, tags = {}, hotSignals } = cluster
  const tagTexts = Object.entries(tags).map(([key, value]) => `${key}=${value}`)
  const signals = hotSignals.map(({ kind }) => kind)
  return [
    name,
    toEnvironment(cluster),
    region,
    backend,
    accountID,
    context,
    ...tagTexts,
    ...signals,
  ]
    .join('\n')
    .toLowerCase()
}

export function isFiltering({ environments, statuses, text }: FleetFilter): boolean {
  return environments.length > 0 || statuses.length > 0 || text.trim() !== ''
}

/** The clusters that a filter asks for; every word of its text must occur. */
export function filterClusters(
  clusters: readonly FleetCluster[],
  { environments, statuses, text }: FleetFilter,
): readonly FleetCluster[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return clusters.filter((cluster) => {
    if (environments.length > 0 && !environments.includes(toEnvironment(cluster))) return false
    if (statuses.length > 0 && !statuses.includes(cluster.status)) return false
    const haystack = words.length > 0 ? toHaystack(cluster) : ''
    return words.every((word) => haystack.includes(word))
  })
}

/** Bad ones first, then the registry's order. */
export function sortClusters(clusters: readonly FleetCluster[]): readonly FleetCluster[] {
  const rank = ({ status }: FleetCluster) => STATUS_ORDER.indexOf(status)
  return clusters.toSorted((a, b) => rank(a) - rank(b))
}

/** The clusters in an order of names; those that it does not have come last. */
export function holdOrder(
  clusters: readonly FleetCluster[],
  names: readonly string[],
): readonly FleetCluster[] {
  const ranks = new Map(names.map((name, index) => [name, index]))
  const rank = ({ name }: FleetCluster) => ranks.get(name) ?? names.length
  return clusters.toSorted((a, b) => rank(a) - rank(b))
}

/** Statuses that occur, the worst first. */
export function toStatusFacets(clusters: readonly FleetCluster[]): readonly Facet<FleetStatus>[] {
  return STATUS_ORDER.map((value) => ({
    value,
    count: clusters.filter(({ status }) => status === value).length,
  })).filter(({ count }) => count > 0)
}

/** Environments that occur, the largest first. */
export function toEnvironmentFacets(clusters: readonly FleetCluster[]): readonly Facet[] {
  const groups = Map.groupBy(clusters, toEnvironment)
  return [...groups]
    .map(([value, members]) => ({ value, count: members.length }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
}

/** `5 clusters: 1 unreachable, 2 degraded, 2 healthy · 4 production, 1 staging`. */
export function toRollup(clusters: readonly FleetCluster[]): string {
  const statuses = toStatusFacets(clusters).map(
    ({ value, count }) => `${count} ${STATUSES[value].word.toLowerCase()}`,
  )
  const environments = toEnvironmentFacets(clusters).map(({ value, count }) => `${count} ${value}`)
  const noun = clusters.length === 1 ? 'cluster' : 'clusters'
  return `${clusters.length} ${noun}: ${statuses.join(', ')} · ${environments.join(', ')}`
}
