import { isRecord, type JsonRecord, type KubeObject, type OwnerReference } from '../../objects.ts'

/** `fieldsV1` of an object: the paths that its manager set. */
function toFields(value: unknown): JsonRecord {
  if (!isRecord(value)) return {}
  const fields: Record<string, unknown> = {}
  for (const [name, member] of Object.entries(value)) fields[`f:${name}`] = toMemberFields(member)
  return fields
}

function toMemberFields(member: unknown): JsonRecord {
  if (isRecord(member)) return { '.': {}, ...toFields(member) }
  if (!Array.isArray(member)) return {}
  const entries: Record<string, unknown> = { '.': {} }
  for (const item of member) {
    if (!isRecord(item)) return {}
    entries[listKey(item)] = { '.': {}, ...toFields(item) }
  }
  return entries
}

const KEY_FIELDS = ['uid', 'containerPort', 'port', 'mountPath', 'name', 'type', 'ip'] as const

function listKey(item: JsonRecord): string {
  const field = KEY_FIELDS.find((name) => item[name] !== undefined)
  return field === undefined
    ? `v:${JSON.stringify(item)}`
    : `k:${JSON.stringify({ [field]: item[field] })}`
}

interface ManagedFields {
  readonly manager: string
  readonly operation: 'Apply' | 'Update'
  readonly apiVersion: string
  readonly time: string
  readonly fields: unknown
  readonly subresource?: string
}

export function managedEntry(entry: ManagedFields): JsonRecord {
  return {
    manager: entry.manager,
    operation: entry.operation,
    apiVersion: entry.apiVersion,
    time: entry.time,
    fieldsType: 'FieldsV1',
    fieldsV1: toFields(entry.fields),
    ...(entry.subresource === undefined ? {} : { subresource: entry.subresource }),
  }
}

/** Adds the managedFields of the tool that created the object and of the controller that reports on it. */
export function withManagers(object: KubeObject, manager = 'helm', controller = ''): KubeObject {
  const { apiVersion, kind, metadata, status, ...rest } = object
  if (kind === '') return object
  const { labels, annotations, creationTimestamp = '' } = metadata
  const base = { apiVersion, time: creationTimestamp }
  const set = {
    metadata: { ...(labels && { labels }), ...(annotations && { annotations }) },
    ...rest,
  }
  const created = managedEntry({ ...base, manager, operation: 'Update', fields: set })
  const reported =
    status === undefined || controller === ''
      ? []
      : [
          managedEntry({
            ...base,
            manager: controller,
            operation: 'Update',
            fields: { status },
            subresource: 'status',
          }),
        ]
  return { ...object, metadata: { ...metadata, managedFields: [created, ...reported] } }
}

export function ownedBy(owner: KubeObject): OwnerReference {
  return {
    apiVersion: owner.apiVersion,
    kind: owner.kind,
    name: owner.metadata.name,
    uid: owner.metadata.uid ?? '',
    controller: true,
    blockOwnerDeletion: true,
  }
}
