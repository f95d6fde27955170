import type { KindSchemas } from '#sdk'
import { chips, list, mono, text, yesNo, type Cell } from '../cell.ts'
import { defineView, facts } from '../kind-view.ts'

type Row = KindSchemas['storageclasses']['row']

const BINDING: Readonly<Record<string, string>> = {
  Immediate: 'Volumes are made as soon as they are claimed',
  WaitForFirstConsumer: 'Volumes are made when a pod needs them, where that pod runs',
}

function bindingCell({ volumeBindingMode: mode }: Row): Cell {
  return text(mode, { title: BINDING[mode ?? ''] })
}

export const view = defineView<'storageclasses'>({
  path: 'storageclasses',
  columns: [
    {
      id: 'provisioner',
      label: 'Provisioner',
      value: (row) => row.provisioner,
      cell: (row) => mono(row.provisioner),
      width: 180,
      grow: 2,
      priority: 1,
      help: 'The driver that makes its volumes',
    },
    {
      id: 'default',
      label: 'Default',
      value: (row) => row.isDefault,
      cell: (row) => yesNo(row.isDefault),
      width: 76,
      priority: 2,
      help: 'Whether claims without a class get this one',
    },
    {
      id: 'reclaim',
      label: 'Reclaim',
      value: (row) => row.reclaimPolicy,
      width: 80,
      priority: 3,
      help: 'What happens to a volume when its claim is deleted: Retain keeps it, Delete removes it with its data',
    },
    {
      id: 'binding',
      label: 'Binding',
      value: (row) => row.volumeBindingMode,
      cell: bindingCell,
      width: 160,
      priority: 5,
      help: 'When volumes are made: at once, or when the first pod needs them',
    },
    {
      id: 'expansion',
      label: 'Expandable',
      value: (row) => row.allowVolumeExpansion,
      cell: (row) => yesNo(row.allowVolumeExpansion),
      width: 96,
      priority: 4,
      help: 'Whether claims may be made larger',
    },
  ],
  sections: (detail) => [
    {
      type: 'facts',
      title: 'Class',
      facts: facts({
        Provisioner: mono(detail.provisioner, true),
        'Default class': yesNo(detail.isDefault),
        'Reclaim policy': text(detail.reclaimPolicy),
        'Volume binding': bindingCell(detail),
        Expandable: yesNo(detail.allowVolumeExpansion),
        'Mount options': chips(detail.mountOptions),
        'Allowed topologies': list((detail.allowedTopologies ?? []).map((term) => mono(term))),
      }),
    },
    {
      type: 'table',
      title: 'Parameters',
      columns: [{ label: 'Name' }, { label: 'Value' }],
      rows: Object.entries(detail.parameters ?? {})
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => [mono(name), mono(value)]),
    },
  ],
})
