// Server-side apply: https://kubernetes.io/docs/reference/using-api/server-side-apply.
import { isDeepStrictEqual } from 'node:util'
import { applyConflict } from '../api/status.ts'
import { apiVersionOf, type ResourceKind } from '../kinds/kind.ts'
import { without, type KubeObject } from '../objects.ts'
import { isBelow, printPath, toFieldSet, type FieldSet } from './field-set.ts'
import {
  isSame,
  readManagers,
  takeFrom,
  toManagedFields,
  toOwnable,
  withFields,
  type Manager,
  type ManagerName,
} from './managers.ts'
import { compare, merge, removeFields } from './merge.ts'
import { schemaOf, type Schema } from './schema.ts'

export interface FieldWrite {
  readonly kind: ResourceKind
  readonly subresource: string
  readonly manager: string
  readonly now: number
}

interface Applied extends FieldWrite {
  readonly live: KubeObject | undefined
  readonly config: KubeObject
  readonly force: boolean
}

function toName(write: FieldWrite, operation: Manager['operation']): ManagerName {
  const { kind, subresource, manager } = write
  return { name: manager, operation, apiVersion: apiVersionOf(kind), subresource }
}

// A plain write does not change the status of a kind that has the subresource, so it does not own it either.
function ignoredPaths({ kind, subresource }: FieldWrite): readonly string[] {
  if (!kind.subresources.includes('status')) return []
  return subresource === 'status' ? ['f:spec', 'f:metadata'] : ['f:status']
}

/** The object after an apply; throws the conflicts with other managers unless they are forced. */
export function applyConfig(applied: Applied): KubeObject {
  const { kind, live, config, force, now } = applied
  const schema = schemaOf(kind)
  const me = toName(applied, 'Apply')
  const before = live ?? { ...config, metadata: { name: config.metadata.name } }
  const managers = live === undefined ? [] : readManagersBefore(live, schema, applied)
  const wanted = toOwnable(toFieldSet(schema, config), ignoredPaths(applied))
  const base = live === undefined ? undefined : toBare(live)
  // Merging records gives a record again.
  const merged = merge(schema, base, toBare(config)) as KubeObject
  const { changed } = compare(schema, base, merged)
  const conflicts = toConflicts(managers, me, changed)
  if (conflicts.length > 0 && !force) throw applyConflict(conflicts)
  const kept = takeFrom(managers, me, changed)
  const pruned = prune(schema, merged, { managers: kept, me, wanted })
  const { removed } = compare(schema, merged, pruned)
  const owners = withFields(takeFrom(kept, me, removed), me, wanted, now)
  return withManagers(pruned, before, owners)
}

function toBare(object: KubeObject): KubeObject {
  return { ...object, metadata: without(object.metadata, 'managedFields') }
}

function withManagers(
  object: KubeObject,
  live: KubeObject,
  managers: readonly Manager[],
): KubeObject {
  const managedFields = toManagedFields(managers)
  const metadata = { ...object.metadata, ...(managedFields.length > 0 && { managedFields }) }
  const next = { ...object, metadata }
  return isDeepStrictEqual(next, live) ? live : next
}

/** An object that nobody applied before belongs to one manager of that name. */
function readManagersBefore(
  live: KubeObject,
  schema: Schema,
  write: FieldWrite,
): readonly Manager[] {
  const managers = readManagers(live)
  if (managers.length > 0) return managers
  const name = toName({ ...write, manager: 'before-first-apply', subresource: '' }, 'Update')
  const fields = toOwnable(toFieldSet(schema, live), ignoredPaths(write))
  return withFields([], name, fields, write.now)
}

interface Pruned {
  readonly managers: readonly Manager[]
  readonly me: ManagerName
  readonly wanted: FieldSet
}

/** Without what this manager applied before, does not apply any more, and nobody else owns. */
function prune(schema: Schema, object: KubeObject, { managers, me, wanted }: Pruned): KubeObject {
  const last = managers.find((manager) => isSame(manager, me))?.fields ?? new Set<string>()
  const kept = [
    ...wanted,
    ...managers.filter((manager) => !isSame(manager, me)).flatMap(({ fields }) => [...fields]),
  ]
  // An item stays for as long as anybody owns something of it.
  const removed = new Set(
    [...last].filter((path) => !kept.some((one) => one === path || isBelow(one, path))),
  )
  return removed.size === 0 ? object : (removeFields(schema, object, removed) as KubeObject)
}

function toConflicts(
  managers: readonly Manager[],
  me: ManagerName,
  changed: FieldSet,
): readonly { readonly manager: Manager; readonly field: string }[] {
  return managers
    .filter((manager) => !isSame(manager, me))
    .flatMap((manager) =>
      [...manager.fields.intersection(changed)]
        .sort()
        .map((path) => ({ manager, field: printPath(path) })),
    )
}

/** The object after a write that is no apply: who wrote owns what changed. */
export function trackUpdate(
  write: FieldWrite,
  live: KubeObject | undefined,
  next: KubeObject,
): KubeObject {
  const schema = schemaOf(write.kind)
  const me = toName(write, 'Update')
  const managers = live === undefined ? [] : readManagers(live)
  const base = live === undefined ? undefined : toBare(live)
  const { changed, removed } = compare(schema, base, toBare(next))
  const ignored = ignoredPaths(write)
  const taken = toOwnable(changed, ignored)
  const mine = managers.find((manager) => isSame(manager, me))?.fields ?? new Set<string>()
  const others = takeFrom(managers, me, taken.union(removed))
  const owned = mine.difference(removed).union(taken)
  return withManagers(toBare(next), live ?? next, withFields(others, me, owned, write.now))
}
