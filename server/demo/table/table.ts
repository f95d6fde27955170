import type { ResourceKind } from '../kinds/kind.ts'
import { metadataObject } from '../api/encode-object.ts'
import type { StoredObject } from '../store/collection.ts'
import { columnsFor } from './columns.ts'

export interface Table {
  readonly kind: 'Table'
  readonly apiVersion: 'meta.k8s.io/v1'
  readonly columnDefinitions: readonly unknown[]
  readonly rows: readonly unknown[]
}

/** Rows as `kubectl get` prints them. `includeObject` is None, Metadata or Object. */
export function toTableList(
  kind: ResourceKind,
  items: readonly StoredObject[],
  includeObject: string,
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
      cells: columns.map((column) => column.read(stored.object)),
      ...rowObject(kind, stored, includeObject),
    })),
  }
}

function rowObject(
  kind: ResourceKind,
  stored: StoredObject,
  includeObject: string,
): { object?: unknown } {
  if (includeObject === 'None') return {}
  if (includeObject !== 'Object') return { object: metadataObject(stored) }
  return { object: kind.convert === undefined ? stored.object : kind.convert(stored.object) }
}
