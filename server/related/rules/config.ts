import type { V1ConfigMap, V1Secret, V1ServiceAccount } from '@kubernetes/client-node'
import { configMap } from '../../resources/kinds/config-map.ts'
import { secret } from '../../resources/kinds/secret.ts'
import { serviceAccount } from '../../resources/kinds/service-account.ts'
import { toRef } from '../refs.ts'
import { defineFacts, type Link } from '../rule.ts'

const ACCOUNT_ANNOTATION = 'kubernetes.io/service-account.name'

export const configMapFacts = defineFacts<V1ConfigMap>()(configMap, {
  mask: {},
  metadataOnly: true,
})

export const secretFacts = defineFacts<V1Secret>()(secret, {
  mask: { metadata: { annotations: true } },
  metadataOnly: true,
  links: ({ metadata }, { namespace }) => {
    const name = metadata?.annotations?.[ACCOUNT_ANNOTATION]
    if (!name) return []
    const other = toRef(serviceAccount, namespace, name)
    return [{ type: 'uses', via: 'token', other, end: 'from' }]
  },
})

export const serviceAccountFacts = defineFacts<V1ServiceAccount>()(serviceAccount, {
  mask: { secrets: { name: true }, imagePullSecrets: { name: true } },
  links: ({ secrets = [], imagePullSecrets = [] }, { namespace }) => {
    const toLink =
      (via: string) =>
      ({ name }: { readonly name?: string | undefined }): Link[] =>
        name ? [{ type: 'uses', via, other: toRef(secret, namespace, name), end: 'to' }] : []
    return [
      ...imagePullSecrets.flatMap(toLink('imagePullSecret')),
      ...secrets.flatMap(toLink('secrets')),
    ]
  },
})
