import { type KindEntry, kinds } from '#sdk'

const BY_KIND = Map.groupBy(Object.values(kinds), ({ kind }) => kind)

/** The group of an `apiVersion`: `apps` of `apps/v1`, none of `v1`. */
export function toGroup(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''
}

/** What we know of Kubernetes' kind, of that group when one is named; undefined when the console has no page for it. */
export function findKind(kind: string, group?: string): KindEntry | undefined {
  return BY_KIND.get(kind)?.find((entry) => group === undefined || entry.group === group)
}
