import { kinds } from '#sdk'
import type { RouteLocationRaw } from 'vue-router'
import type { AuditRow } from '../../api/audit.ts'
import { toCustomObject, toObject } from '../../routes.ts'

/** All rows that are known after the newest were read once more; `limit` is how many those can be at most. */
export function mergeHead(
  known: readonly AuditRow[],
  head: readonly AuditRow[],
  limit: number,
): readonly AuditRow[] {
  const oldest = head.at(-1)
  const newest = known[0]
  // All that there is, or too much new to know what lies between.
  if (!oldest || !newest || head.length < limit || oldest.id > newest.id) return head
  const before = new Map(known.map((row) => [row.id, row]))
  return [
    ...head.map((row) => before.get(row.id) ?? row),
    ...known.filter(({ id }) => id < oldest.id),
  ]
}

/** The rows with an older page. Rows that came meanwhile make pages overlap. */
export function appendPage(
  known: readonly AuditRow[],
  page: readonly AuditRow[],
): readonly AuditRow[] {
  const last = known.at(-1)
  return last ? [...known, ...page.filter(({ id }) => id < last.id)] : page
}

/** Where the object of a row is shown; undefined for what has no page. */
export function toResourcePlace({ cluster, resource }: AuditRow): RouteLocationRaw | undefined {
  const { group = '', version, resource: plural, namespace, name } = resource
  if (!cluster || !plural || !name) return undefined
  const kind = Object.values(kinds).find((each) => each.resource === plural && each.group === group)
  const place = { cluster, name, ...(namespace && { namespace }) }
  if (kind) return toObject({ ...place, path: kind.path })
  return group !== '' && version ? toCustomObject({ ...place, group, version, plural }) : undefined
}
