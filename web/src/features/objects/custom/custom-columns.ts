import type { Schema } from '#sdk'
import { toCustomView } from '../../../kinds/custom-view.ts'
import type { TableColumn } from '../../../table/column.ts'
import { ageColumn, nameColumn, namespaceColumn } from '../../../table/object-columns.ts'

export type CustomRow = Schema<'CustomResourceRow'>

/** The columns of a custom resource's table: every table's own around those that its definition asks for. */
export function buildCustomColumns(
  printerColumns: readonly Schema<'PrinterColumn'>[],
  namespaced: boolean,
): readonly TableColumn<CustomRow>[] {
  return [
    nameColumn(),
    ...(namespaced ? [namespaceColumn<CustomRow>()] : []),
    ...toCustomView(printerColumns).columns,
    ageColumn(),
  ]
}
