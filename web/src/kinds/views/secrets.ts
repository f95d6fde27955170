import type { KindSchemas } from '#sdk'
import { link, text, type Cell } from '../cell.ts'
import { defineView, facts } from '../kind-view.ts'

type Detail = KindSchemas['secrets']['detail']

const TYPES: Readonly<Record<string, string>> = {
  Opaque: 'Anything, by names of its own',
  'bootstrap.kubernetes.io/token': 'A token with which nodes join the cluster',
  'helm.sh/release.v1': 'A revision of a Helm release',
  'kubernetes.io/basic-auth': 'A user name and a password',
  'kubernetes.io/dockercfg': 'Credentials of an image registry, in the old format',
  'kubernetes.io/dockerconfigjson': 'Credentials of an image registry',
  'kubernetes.io/service-account-token': 'A token of a service account that does not expire',
  'kubernetes.io/ssh-auth': 'An SSH key',
  'kubernetes.io/tls': 'A certificate and its key',
}

function typeCell(type: string): Cell {
  return text(type, { title: TYPES[type] })
}

/** The account of a token: Kubernetes keeps it in an annotation. */
function serviceAccountCell({ type, annotations, namespace }: Detail): Cell | undefined {
  return type === 'kubernetes.io/service-account-token'
    ? link('serviceaccounts', annotations?.['kubernetes.io/service-account.name'], namespace)
    : undefined
}

export const view = defineView<'secrets'>({
  path: 'secrets',
  columns: [
    {
      id: 'type',
      label: 'Type',
      value: (row) => row.type,
      cell: (row) => typeCell(row.type),
      width: 180,
      grow: 1,
      priority: 1,
      help: 'What it is for; tells which keys it must have',
    },
    {
      id: 'keys',
      label: 'Keys',
      value: (row) => row.keyCount,
      align: 'end',
      width: 64,
      priority: 2,
      help: 'How many entries it has',
    },
  ],
  sections: (detail) => [
    {
      type: 'facts',
      title: 'Secret',
      facts: facts({
        Type: typeCell(detail.type),
        'Service account': serviceAccountCell(detail),
        Immutable: detail.immutable ? text('yes: its data cannot be changed') : undefined,
      }),
    },
    {
      type: 'secret',
      title: `Keys (${detail.keyCount})`,
      namespace: detail.namespace,
      name: detail.name,
      keys: detail.keys,
    },
  ],
})
