import { defineView } from '../kind-view.ts'
import { ruleCountColumn, rulesSections } from './parts/rules.ts'

export const view = defineView<'roles'>({
  path: 'roles',
  columns: [ruleCountColumn],
  sections: (detail) => rulesSections(detail.rules),
})
