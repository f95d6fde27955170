// Sets of fields, as `managedFields` keeps them: a path is its elements, each in the notation of FieldsV1
// (`f:name`, `k:{"name":"app"}`, `v:"x"`).
import { isRecord, type JsonRecord } from '../objects.ts'
import type { Schema } from './schema.ts'

export type FieldSet = ReadonlySet<string>

const SEPARATOR = '\u0000'
// The API server's own default of a member that is part of a key: two ports may differ by it alone.
const KEY_DEFAULTS: JsonRecord = { protocol: 'TCP' }

export function joinPath(path: string, element: string): string {
  return path === '' ? element : path + SEPARATOR + element
}

/** What an item of a keyed list is called. */
function itemElement(keys: readonly string[], item: unknown): string {
  const members = isRecord(item) ? item : {}
  const named = [...keys]
    .sort()
    .map((key) => [key, members[key] ?? KEY_DEFAULTS[key]] as const)
    .filter(([, value]) => value !== undefined)
  return `k:${JSON.stringify(Object.fromEntries(named))}`
}

/** The fields that a value sets. */
export function toFieldSet(schema: Schema, value: unknown): FieldSet {
  const found = new Set<string>()
  collect({ schema, value, path: '', found })
  return found
}

interface Collected {
  readonly schema: Schema
  readonly value: unknown
  readonly path: string
  readonly found: Set<string>
}

function collect({ schema, value, path, found }: Collected): void {
  const members = toMembers(schema, value)
  if (members === undefined || members.length === 0) {
    if (path !== '') found.add(path)
    return
  }
  for (const member of members) {
    const inner = joinPath(path, member.element)
    if (member.isItem) found.add(inner)
    collect({ schema: member.schema, value: member.value, path: inner, found })
  }
}

export interface Member {
  readonly element: string
  readonly value: unknown
  readonly schema: Schema
  readonly isItem: boolean
}

const LEAF: Schema = { type: 'leaf' }

/** The parts of a value that are owned apart; undefined for one that is owned as a whole. */
export function toMembers(schema: Schema, value: unknown): readonly Member[] | undefined {
  switch (schema.type) {
    case 'leaf':
      return undefined
    case 'struct':
    case 'map': {
      if (!isRecord(value)) return undefined
      return Object.entries(value).map(([name, member]) => ({
        element: `f:${name}`,
        value: member,
        schema: memberSchema(schema, name),
        isItem: false,
      }))
    }
    case 'keyed':
    case 'set': {
      if (!Array.isArray(value)) return undefined
      return value.map((item: unknown) => toItem(schema, item))
    }
  }
}

export function memberSchema(schema: Schema, name: string): Schema {
  if (schema.type === 'map') return schema.value
  return schema.type === 'struct' ? (schema.field(name) ?? LEAF) : LEAF
}

export function toItem(schema: Schema, item: unknown): Member {
  if (schema.type === 'keyed') {
    const element = itemElement(schema.keys, item)
    return { element, value: item, schema: schema.item, isItem: true }
  }
  return { element: `v:${JSON.stringify(item)}`, value: item, schema: LEAF, isItem: true }
}

export function isBelow(path: string, parent: string): boolean {
  return path.startsWith(parent + SEPARATOR)
}

type Tree = { [element: string]: Tree }

/** FieldsV1: `.` marks a field that is in the set beside others below it. */
export function toFieldsV1(set: FieldSet): JsonRecord {
  const root: Tree = {}
  for (const path of [...set].sort()) {
    let node = root
    for (const element of path.split(SEPARATOR)) node = node[element] ??= {}
    node['.'] = {}
  }
  return withoutLonelyDots(root)
}

function withoutLonelyDots(tree: Tree): Tree {
  const names = Object.keys(tree)
  if (names.length === 1 && names[0] === '.') return {}
  return Object.fromEntries(
    Object.entries(tree).map(([name, child]) => [name, withoutLonelyDots(child)]),
  )
}

export function fromFieldsV1(fields: unknown): FieldSet {
  const found = new Set<string>()
  const walk = (node: JsonRecord, path: string): void => {
    const names = Object.keys(node)
    if (path !== '' && (names.length === 0 || names.includes('.'))) found.add(path)
    for (const name of names) {
      const child = node[name]
      if (name !== '.' && isRecord(child)) walk(child, joinPath(path, name))
    }
  }
  if (isRecord(fields)) walk(fields, '')
  return found
}

/** `.spec.containers[name="app"].image`, as messages name a field. */
export function printPath(path: string): string {
  return path.split(SEPARATOR).map(printElement).join('')
}

function printElement(element: string): string {
  const text = element.slice(2)
  if (element.startsWith('f:')) return `.${text}`
  if (element.startsWith('v:')) return `[=${text}]`
  const key: unknown = JSON.parse(text)
  const named = Object.entries(isRecord(key) ? key : {})
  return `[${named.map(([name, value]) => `${name}=${JSON.stringify(value)}`).join(',')}]`
}
