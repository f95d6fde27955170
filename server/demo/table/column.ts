import { textAt, valueAt, type KubeObject } from '../objects.ts'
import { toHumanAge } from './human-age.ts'

export interface Column {
  readonly name: string
  readonly type: string
  readonly format?: string
  readonly description?: string
  /** Columns above 0 are shown in wide output only. */
  readonly priority?: number
  readonly read: (object: KubeObject, now: number) => unknown
}

type Reader = Column['read']

export function column(name: string, read: Reader): Column {
  return { name, type: 'string', read }
}

export function wide(name: string, read: Reader): Column {
  return { name, type: 'string', priority: 1, read }
}

export function integer(name: string, read: Reader): Column {
  return { name, type: 'integer', read }
}

export const NAME: Column = {
  name: 'Name',
  type: 'string',
  format: 'name',
  description:
    'Name must be unique within a namespace. Is required when creating resources, although some resources may allow a client to request the generation of an appropriate name automatically.',
  read: (object) => object.metadata.name,
}

export const AGE: Column = {
  name: 'Age',
  type: 'string',
  description:
    'CreationTimestamp is a timestamp representing the server time when this object was created.',
  read: (object, now) => ageOf(object.metadata.creationTimestamp, now),
}

export const CREATED: Column = {
  name: 'Created At',
  type: 'date',
  read: (object) => object.metadata.creationTimestamp,
}

export function ageOf(time: unknown, now: number): string {
  return typeof time === 'string' ? toHumanAge(now - Date.parse(time)) : '<unknown>'
}

export function text(...path: readonly (string | number)[]): Reader {
  return (object) => textAt(object, ...path)
}

/** Text, or `<none>` where there is nothing to show. */
export function orNone(...path: readonly (string | number)[]): Reader {
  return (object) => textAt(object, ...path) || '<none>'
}

export function count(...path: readonly (string | number)[]): Reader {
  return (object) => Number(valueAt(object, ...path) ?? 0)
}

export function joined(values: readonly string[]): string {
  return values.length === 0 ? '<none>' : values.join(',')
}

export function selectorText(object: KubeObject, ...path: readonly string[]): string {
  const selector = valueAt(object, ...path)
  if (typeof selector !== 'object' || selector === null) return '<none>'
  return joined(Object.entries(selector).map(([key, value]) => `${key}=${String(value)}`))
}
