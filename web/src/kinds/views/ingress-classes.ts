import { link, text, yesNo, type Cell } from '../cell.ts'
import { defineView, facts } from '../kind-view.ts'
import { referenceCell } from './parts/references.ts'

/** `[<group>/]<Kind>/<name>` as a reference. */
function parametersCell(parameters: string, namespace: string | undefined): Cell {
  const parts = parameters.split('/')
  const name = parts.pop()
  const kind = parts.pop()
  if (name === undefined || kind === undefined) return text(parameters)
  const apiGroup = parts.join('/')
  return referenceCell({ kind, name, ...(apiGroup !== '' && { apiGroup }) }, namespace)
}

export const view = defineView<'ingressclasses'>({
  path: 'ingressclasses',
  columns: [
    {
      id: 'controller',
      label: 'Controller',
      value: (row) => row.controller,
      cell: (row) => text(row.controller, { mono: true }),
      width: 200,
      grow: 2,
      priority: 1,
      help: 'The controller that serves ingresses of this class',
    },
    {
      id: 'default',
      label: 'Default',
      value: (row) => row.isDefault,
      cell: (row) => yesNo(row.isDefault),
      width: 76,
      priority: 2,
      help: 'Whether ingresses without a class get this one',
    },
  ],
  sections: (detail) => [
    {
      type: 'facts',
      title: 'Class',
      facts: facts({
        Controller: text(detail.controller, { mono: true, copy: true }),
        'Default class': yesNo(detail.isDefault),
        Parameters: parametersCell(detail.parameters, detail.parametersNamespace),
        'Parameters in namespace': link('namespaces', detail.parametersNamespace),
      }),
    },
  ],
})
