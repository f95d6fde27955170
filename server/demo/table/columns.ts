import type { KubeObject } from '../objects.ts'
import type { ResourceKind } from '../kinds/kind.ts'

export interface Column {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date'
  readonly format?: string
  readonly description?: string
  /** Columns above 0 are shown in wide output only. */
  readonly priority?: number
  readonly read: (object: KubeObject) => unknown
}

const NAME: Column = {
  name: 'Name',
  type: 'string',
  format: 'name',
  description: 'Name must be unique within a namespace.',
  read: (object) => object.metadata.name,
}

const CREATED: Column = {
  name: 'Created At',
  type: 'date',
  description: 'When the object was created.',
  read: (object) => object.metadata.creationTimestamp,
}

export function columnsFor(_kind: ResourceKind): readonly Column[] {
  return [NAME, CREATED]
}
