import type { ResourceKind } from '../kinds/kind.ts'
import { listAt, numberAt, textAt } from '../objects.ts'
import { AGE, ageOf, CREATED, NAME, type Column } from './column.ts'
import { readJsonPath } from './json-path.ts'
import { PLATFORM_COLUMNS } from './platform-columns.ts'
import { POD_COLUMNS } from './pod-columns.ts'
import { WORKLOAD_COLUMNS } from './workload-columns.ts'

export function columnsFor(kind: ResourceKind): readonly Column[] {
  if (kind.custom !== undefined) return customColumns(kind.custom.version)
  if (kind.collection === '/pods') return POD_COLUMNS
  const known = WORKLOAD_COLUMNS[kind.collection] ?? PLATFORM_COLUMNS[kind.collection]
  return known ?? [NAME, CREATED]
}

function customColumns(version: unknown): readonly Column[] {
  const declared = listAt(version, 'additionalPrinterColumns')
  if (declared.length === 0) return [NAME, { ...AGE, type: 'date' }]
  return [NAME, ...declared.map(toColumn)]
}

function toColumn(declared: unknown): Column {
  const type = textAt(declared, 'type')
  const path = textAt(declared, 'jsonPath')
  return {
    name: textAt(declared, 'name'),
    type,
    format: textAt(declared, 'format'),
    description: textAt(declared, 'description'),
    priority: numberAt(declared, 'priority'),
    read: (object, now) => {
      const value = readJsonPath(object, path)
      if (type === 'date') return value === undefined ? '' : ageOf(value, now)
      return value ?? null
    },
  }
}
