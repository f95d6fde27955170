import type { Schema } from '#sdk'
import { text } from '../../../kinds/cell.ts'
import type { TableColumn } from '../../../table/column.ts'
import { ageColumn } from '../../../table/object-columns.ts'

type Definition = Schema<'CustomResourceDefinition'>

/** A definition as a row: named by its kind, as people look for it. */
export interface DefinitionRow {
  readonly uid: string
  readonly name: string
  readonly createdAt: string
  readonly definition: Definition
}

export function toDefinitionRow(definition: Definition): DefinitionRow {
  const { name, kind, createdAt } = definition
  return { uid: name, name: kind, createdAt, definition }
}

export const DEFINITION_COLUMNS: readonly TableColumn<DefinitionRow>[] = [
  { id: 'name', label: 'Kind', value: ({ name }) => name, width: 200, grow: 1, priority: 0 },
  {
    id: 'group',
    label: 'Group',
    value: ({ definition }) => definition.group,
    width: 220,
    grow: 1,
    priority: 1,
  },
  {
    id: 'version',
    label: 'Version',
    value: ({ definition }) => definition.servedVersion,
    cell: ({ definition }) =>
      text(definition.versions.map(({ name }) => name).join(', '), {
        title: `Stored as ${definition.storageVersion === '' ? 'a version that is not served' : definition.storageVersion}`,
      }),
    width: 130,
    priority: 3,
    help: 'Served versions, the newest first',
  },
  {
    id: 'scope',
    label: 'Scope',
    value: ({ definition }) => definition.scope,
    width: 110,
    priority: 4,
  },
  {
    id: 'short',
    label: 'Short names',
    value: ({ definition }) => definition.shortNames?.join(', '),
    width: 120,
    priority: 6,
  },
  ageColumn(),
]
