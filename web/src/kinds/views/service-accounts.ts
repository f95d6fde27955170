import { text } from '../cell.ts'
import { defineView, facts } from '../kind-view.ts'
import { linksCell } from './parts/references.ts'

export const view = defineView<'serviceaccounts'>({
  path: 'serviceaccounts',
  columns: [
    {
      id: 'secrets',
      label: 'Secrets',
      value: (row) => row.secrets,
      align: 'end',
      width: 76,
      priority: 2,
      help: 'How many secrets it names; tokens of today are made for each pod and not counted',
    },
  ],
  sections: ({ namespace, secretNames, imagePullSecrets, ...detail }) => {
    const toSecret = (name: string) => ({ path: 'secrets' as const, namespace, name })
    return [
      {
        type: 'facts',
        title: 'Account',
        facts: facts({
          'Name in bindings': text(`system:serviceaccount:${namespace}:${detail.name}`, {
            mono: true,
            copy: true,
          }),
          'Token in its pods':
            detail.automountServiceAccountToken === false
              ? text('no, unless a pod asks for it')
              : text('yes, unless a pod says no'),
          Secrets: linksCell(secretNames?.map(toSecret)),
          'Image pull secrets': linksCell(imagePullSecrets?.map(toSecret)),
        }),
      },
    ]
  },
})
