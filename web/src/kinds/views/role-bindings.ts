import { defineView } from '../kind-view.ts'
import { bindingColumns, grantSection } from './parts/role-ref.ts'
import { subjectsSection } from './parts/subjects.ts'

export const view = defineView<'rolebindings'>({
  path: 'rolebindings',
  columns: bindingColumns,
  sections: (detail) => [
    grantSection(detail.roleRef, detail.namespace),
    subjectsSection(detail.subjects, detail.subjectCount),
  ],
})
