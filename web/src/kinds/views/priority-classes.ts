import { text, yesNo } from '../cell.ts'
import { defineView, facts } from '../kind-view.ts'
import { countColumn } from './parts/count-column.ts'

const PREEMPTION: Readonly<Record<string, string>> = {
  Never: 'Never: its pods wait for room',
  PreemptLowerPriority: 'PreemptLowerPriority: its pods may push out pods of lower priority',
}

export const view = defineView<'priorityclasses'>({
  path: 'priorityclasses',
  columns: [
    countColumn({
      id: 'value',
      label: 'Value',
      value: (row) => row.value,
      priority: 2,
      help: 'Pods of a higher value are scheduled first',
    }),
    {
      id: 'default',
      label: 'Global default',
      value: (row) => row.globalDefault,
      cell: (row) => yesNo(row.globalDefault),
      width: 104,
      priority: 3,
      help: 'Whether pods without a class get this one',
    },
    {
      id: 'preemption',
      label: 'Preemption',
      value: (row) => row.preemptionPolicy,
      width: 160,
      grow: 1,
      priority: 4,
      help: 'Whether its pods may push out pods of lower priority',
    },
  ],
  sections: (detail) => [
    {
      type: 'facts',
      title: 'PriorityClass',
      facts: facts({
        Description: text(detail.description),
        Value: text(detail.value),
        'Global default': yesNo(detail.globalDefault),
        Preemption: text(PREEMPTION[detail.preemptionPolicy] ?? detail.preemptionPolicy),
      }),
    },
  ],
})
