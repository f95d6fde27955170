// `metadata.managedFields`: who set which fields.
import { isRecord, textAt, toTime, type JsonRecord, type KubeObject } from '../objects.ts'
import { fromFieldsV1, isBelow, joinPath, toFieldsV1, type FieldSet } from './field-set.ts'

export interface Manager {
  readonly name: string
  readonly operation: 'Apply' | 'Update'
  readonly apiVersion: string
  readonly subresource: string
  readonly time: string
  readonly fields: FieldSet
}

export type ManagerName = Pick<Manager, 'name' | 'operation' | 'apiVersion' | 'subresource'>

export function readManagers(object: KubeObject): readonly Manager[] {
  return (object.metadata.managedFields ?? []).filter(isRecord).map((entry) => ({
    name: textAt(entry, 'manager'),
    operation: entry['operation'] === 'Apply' ? 'Apply' : 'Update',
    apiVersion: textAt(entry, 'apiVersion'),
    subresource: textAt(entry, 'subresource'),
    time: textAt(entry, 'time'),
    fields: fromFieldsV1(entry['fieldsV1']),
  }))
}

export function isSame(one: ManagerName, other: ManagerName): boolean {
  return (
    one.name === other.name &&
    one.operation === other.operation &&
    // An applier stays itself when it applies another version.
    (one.operation === 'Apply' || one.apiVersion === other.apiVersion) &&
    one.subresource === other.subresource
  )
}

/** The same managers with one's fields replaced; who has none left is gone. */
export function withFields(
  managers: readonly Manager[],
  name: ManagerName,
  fields: FieldSet,
  now: number,
): readonly Manager[] {
  const known = managers.find((manager) => isSame(manager, name))
  if (known !== undefined && isEqual(known.fields, fields)) return managers
  const others = managers.filter((manager) => manager !== known)
  return fields.size === 0 ? others : [...others, { ...name, time: toTime(now), fields }]
}

function isEqual(one: FieldSet, other: FieldSet): boolean {
  return one.size === other.size && one.isSubsetOf(other)
}

/** Takes fields from every manager but one. */
export function takeFrom(
  managers: readonly Manager[],
  keeper: ManagerName,
  taken: FieldSet,
): readonly Manager[] {
  return managers
    .map((manager) => {
      const isKept = isSame(manager, keeper) || manager.fields.isDisjointFrom(taken)
      return isKept ? manager : { ...manager, fields: manager.fields.difference(taken) }
    })
    .filter(({ fields }) => fields.size > 0)
}

// Apply before Update, then by time and name.
function inOrder(one: Manager, other: Manager): number {
  const keyOf = ({ operation, time, name }: Manager): string => `${operation} ${time} ${name}`
  return keyOf(one) < keyOf(other) ? -1 : 1
}

export function toManagedFields(managers: readonly Manager[]): readonly JsonRecord[] {
  return managers.toSorted(inOrder).map(({ name, operation, apiVersion, time, ...rest }) => ({
    manager: name,
    operation,
    apiVersion,
    time,
    fieldsType: 'FieldsV1',
    fieldsV1: toFieldsV1(rest.fields),
    ...(rest.subresource === '' ? {} : { subresource: rest.subresource }),
  }))
}

const METADATA = 'f:metadata'
const UNOWNED = [
  'f:apiVersion',
  'f:kind',
  ...[
    ...['name', 'namespace', 'uid', 'resourceVersion', 'generation', 'creationTimestamp'],
    ...['deletionTimestamp', 'deletionGracePeriodSeconds', 'managedFields', 'selfLink'],
  ].map((name) => joinPath(METADATA, `f:${name}`)),
]

/** What can be owned: not an object's identity, and its status only through the subresource. */
export function toOwnable(fields: FieldSet, ignored: readonly string[]): FieldSet {
  const unowned = [...UNOWNED, ...ignored]
  return new Set(
    [...fields].filter(
      (path) => path !== METADATA && !unowned.some((one) => path === one || isBelow(path, one)),
    ),
  )
}
