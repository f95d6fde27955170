import type { KindSchemas } from '#sdk'
import { mono, text } from '../cell.ts'
import { defineView, facts, type Section } from '../kind-view.ts'
import { formatBytes } from '../../lib/quantity.ts'
import { bytesCell, toByteLength } from './parts/sizes.ts'

type Detail = KindSchemas['configmaps']['detail']

function toBinarySection({ binaryDataKeys = [], binaryDataSizes = {} }: Detail): Section {
  return {
    type: 'table',
    title: 'Binary data',
    columns: [{ label: 'Key' }, { label: 'Size', align: 'end' }],
    rows: binaryDataKeys.map((key) => [mono(key, true), bytesCell(binaryDataSizes[key])]),
  }
}

function toTextSection({ data = {} }: Detail): Section {
  const entries = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    type: 'texts',
    title: 'Data',
    texts: entries.map(([label, value]) => ({
      label,
      text: value,
      note: value === '' ? 'empty' : formatBytes(toByteLength(value)),
    })),
  }
}

export const view = defineView<'configmaps'>({
  path: 'configmaps',
  columns: [
    {
      id: 'keys',
      label: 'Keys',
      value: (row) => row.keyCount,
      align: 'end',
      width: 64,
      priority: 2,
      help: 'How many entries it has, text and binary',
    },
  ],
  sections: (detail) => [
    {
      type: 'facts',
      title: 'Config map',
      facts: facts({
        Keys: text(detail.keyCount),
        Immutable: detail.immutable ? text('yes: its data cannot be changed') : undefined,
      }),
    },
    toTextSection(detail),
    toBinarySection(detail),
  ],
})
