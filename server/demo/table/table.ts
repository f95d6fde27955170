import { metadataObject } from '../api/encode-object.ts'
import type { ResourceKind } from '../kinds/kind.ts'
import type { StoredObject } from '../store/collection.ts'
import { columnsFor } from './columns.ts'

interface Table {
  readonly kind: 'Table'
  readonly apiVersion: 'meta.k8s.io/v1'
  readonly columnDefinitions: readonly unknown[]
  readonly rows: readonly unknown[]
}

export interface TableOptions {
  /** How much of each object its row carries: None, Metadata or Object. */
  readonly includeObject: string
  /** Asked for each row: a watch outlives the moment it began. */
  readonly now: () => number
}

/** Rows as `kubectl get` prints them. */
export function toTableList(
  kind: ResourceKind,
  items: readonly StoredObject[],
  options: TableOptions,
): Table {
  const columns = columnsFor(kind)
  return {
    kind: 'Table',
    apiVersion: 'meta.k8s.io/v1',
    columnDefinitions: columns.map(({ name, type, format, description, priority }) => ({
      name,
      type,
      format: format ?? '',
      description: description ?? '',
      priority: priority ?? 0,
    })),
    rows: items.map((stored) => ({
      cells: columns.map((column) => column.read(stored.object, options.now())),
      ...rowObject(kind, stored, options.includeObject),
    })),
  }
}

function rowObject(
  kind: ResourceKind,
  stored: StoredObject,
  includeObject: string,
): { object: unknown } {
  if (includeObject === 'None') return { object: null }
  if (includeObject !== 'Object') return { object: metadataObject(stored) }
  return { object: kind.convert === undefined ? stored.object : kind.convert(stored.object) }
}
