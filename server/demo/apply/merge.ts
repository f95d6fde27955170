import { isDeepStrictEqual } from 'node:util'
import { isRecord } from '../objects.ts'
import {
  isBelow,
  joinPath,
  memberSchema,
  toItem,
  toMembers,
  type FieldSet,
  type Member,
} from './field-set.ts'
import type { Schema } from './schema.ts'

/** The live value with what is applied laid over it. */
export function merge(schema: Schema, live: unknown, applied: unknown): unknown {
  if (live === undefined || live === null) return applied
  if ((schema.type === 'struct' || schema.type === 'map') && isRecord(live) && isRecord(applied)) {
    const merged: Record<string, unknown> = { ...live }
    for (const [name, value] of Object.entries(applied)) {
      merged[name] = merge(memberSchema(schema, name), live[name], value)
    }
    return merged
  }
  const isList = schema.type === 'keyed' || schema.type === 'set'
  if (isList && Array.isArray(live) && Array.isArray(applied))
    return mergeItems(schema, live, applied)
  return applied
}

// What was there keeps its place; what is new comes after it.
function mergeItems(
  schema: Schema,
  live: readonly unknown[],
  applied: readonly unknown[],
): unknown[] {
  const merged = new Map<string, unknown>()
  for (const item of live) merged.set(toItem(schema, item).element, item)
  for (const item of applied) {
    const { element, schema: inner } = toItem(schema, item)
    merged.set(element, merge(inner, merged.get(element), item))
  }
  return [...merged.values()]
}

/** The value without some fields, and without what is empty after that. */
export function removeFields(
  schema: Schema,
  value: unknown,
  removed: FieldSet,
  path = '',
): unknown {
  const members = toMembers(schema, value)
  const touches = (inner: string): boolean => [...removed].some((one) => isBelow(one, inner))
  if (members === undefined || members.length === 0) return value
  const kept: Member[] = []
  for (const member of members) {
    const inner = joinPath(path, member.element)
    if (removed.has(inner)) continue
    const left = touches(inner)
      ? removeFields(member.schema, member.value, removed, inner)
      : member.value
    if (left !== undefined) kept.push({ ...member, value: left })
  }
  if (kept.length === 0) return undefined
  if (Array.isArray(value)) return kept.map((member) => member.value)
  return Object.fromEntries(kept.map((member) => [member.element.slice(2), member.value]))
}

export interface Comparison {
  /** Added or with another value. */
  readonly changed: FieldSet
  readonly removed: FieldSet
}

export function compare(schema: Schema, before: unknown, after: unknown): Comparison {
  const changed = new Set<string>()
  const removed = new Set<string>()
  walk({ schema, before, after, path: '', changed, removed })
  return { changed, removed }
}

interface Compared {
  readonly schema: Schema
  readonly before: unknown
  readonly after: unknown
  readonly path: string
  readonly changed: Set<string>
  readonly removed: Set<string>
}

function walk(compared: Compared): void {
  const { schema, before, after, path, changed, removed } = compared
  const old = byElement(schema, before)
  const now = byElement(schema, after)
  if (old === undefined || now === undefined) {
    if (isDeepStrictEqual(before, after)) return
    ;(after === undefined ? removed : changed).add(path)
    return
  }
  for (const element of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(element), now.get(element)]
    const inner = joinPath(path, element)
    const member = is ?? was
    if (member === undefined) continue
    // A map or an item is owned itself by who brings it; a struct is only its fields.
    if (isOwnable(member) && was === undefined) changed.add(inner)
    if (isOwnable(member) && is === undefined) removed.add(inner)
    walk({ ...compared, schema: member.schema, before: was?.value, after: is?.value, path: inner })
  }
}

function isOwnable({ schema, isItem }: Member): boolean {
  return isItem || schema.type === 'map'
}

/** Nothing counts as an empty composite, so that what appears or goes is named field by field. */
function byElement(schema: Schema, value: unknown): ReadonlyMap<string, Member> | undefined {
  if (schema.type === 'leaf') return undefined
  if (value === undefined || value === null) return new Map()
  const members = toMembers(schema, value)
  return members && new Map(members.map((member) => [member.element, member]))
}
