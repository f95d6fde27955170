import type { Schema } from '#sdk'
import { text, type Cell } from '../cell.ts'
import { defineView } from '../kind-view.ts'
import { quantityCell } from './parts/quantities.ts'

type Item = Schema<'LimitRangeItem'>

/** One row for each resource of one type, as `kubectl describe` has it. */
function toRows(item: Item): readonly (readonly Cell[])[] {
  const { type, default: limits, defaultRequest, max, min, maxLimitRequestRatio: ratios } = item
  const tables = [min, max, defaultRequest, limits, ratios]
  const names = [...new Set(tables.flatMap((table) => Object.keys(table ?? {})))].sort()
  return names.map((name) => [
    text(type),
    text(name, { mono: true }),
    quantityCell(name, min?.[name]),
    quantityCell(name, max?.[name]),
    quantityCell(name, defaultRequest?.[name]),
    quantityCell(name, limits?.[name]),
    text(ratios?.[name] && `${ratios[name]} ×`),
  ])
}

export const view = defineView<'limitranges'>({
  path: 'limitranges',
  columns: [
    {
      id: 'limits',
      label: 'Limits',
      value: (row) => row.limitCount,
      align: 'end',
      width: 72,
      priority: 2,
      help: 'For how many types of object it sets limits: containers, pods, volume claims',
    },
  ],
  sections: (detail) => [
    {
      type: 'table',
      title: `Limits (${detail.limitCount})`,
      columns: [
        { label: 'Of' },
        { label: 'Resource' },
        { label: 'Min', align: 'end' },
        { label: 'Max', align: 'end' },
        { label: 'Default request', align: 'end' },
        { label: 'Default limit', align: 'end' },
        { label: 'Limit per request', align: 'end' },
      ],
      rows: detail.limits.flatMap(toRows),
      note: 'Defaults are for containers that set none. Limit per request: how many times its request a limit may be.',
    },
  ],
})
