import type { V1ServiceAccount } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import { defineKind } from '../kind.ts'
import { omitEmpty } from './parts/omit-empty.ts'

type Schemas = components['schemas']

export const serviceAccount = defineKind<
  V1ServiceAccount,
  Schemas['ServiceAccountRow'],
  Schemas['ServiceAccountDetail']
>()({
  kind: 'ServiceAccount',
  kinds: 'ServiceAccounts',
  path: 'serviceaccounts',
  group: '',
  version: 'v1',
  resource: 'serviceaccounts',
  namespaced: true,
  message: 'core.v1.ServiceAccount',
  rowMask: { secrets: { name: true } },
  row: ({ secrets = [] }) => ({ secrets: secrets.length }),
  detailMask: { imagePullSecrets: true, automountServiceAccountToken: true },
  detail: ({ secrets, imagePullSecrets, automountServiceAccountToken }) =>
    omitEmpty<Omit<Schemas['ServiceAccountDetail'], 'secrets'>>({
      secretNames: secrets?.map(({ name = '' }) => name),
      imagePullSecrets: imagePullSecrets?.map(({ name = '' }) => name),
      automountServiceAccountToken,
    }),
})
