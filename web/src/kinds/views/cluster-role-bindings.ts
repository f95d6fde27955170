import { defineView } from '../kind-view.ts'
import { bindingColumns, grantSection } from './parts/role-ref.ts'
import { subjectsSection } from './parts/subjects.ts'

export const view = defineView<'clusterrolebindings'>({
  path: 'clusterrolebindings',
  columns: bindingColumns,
  sections: (detail) => [
    grantSection(detail.roleRef),
    subjectsSection(detail.subjects, detail.subjectCount),
  ],
})
