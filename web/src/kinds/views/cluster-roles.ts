import { chips, list } from '../cell.ts'
import { defineView, facts } from '../kind-view.ts'
import { ruleCountColumn, rulesSections } from './parts/rules.ts'

export const view = defineView<'clusterroles'>({
  path: 'clusterroles',
  columns: [ruleCountColumn],
  sections: (detail) => [
    {
      type: 'facts',
      title: 'Aggregation',
      facts: facts({
        'Collects roles with': list(
          (detail.aggregationLabels ?? []).map((labels) => chips(labels.split(', '))),
        ),
      }),
    },
    ...rulesSections(detail.rules),
  ],
})
