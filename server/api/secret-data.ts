import { Readable } from 'node:stream'
import type { Audit, AuditIntent } from '../audit/event.ts'
import type { Handlers, OperationRequest } from '../http/contract.ts'
import { toAuditSource } from '../http/request-facts.ts'
import { secret } from '../resources/kinds/secret.ts'
import type { Resources } from '../resources/resources.ts'
import type { SecretData } from '../resources/secret-data.ts'

export interface SecretHandlerDeps {
  readonly secrets: SecretData
  readonly resources: Resources
  readonly audit: Audit
}

type Request = OperationRequest<'revealSecretValue'> | OperationRequest<'getSecretYaml'>

const REQUIRED = { need: 'required' } as const
const NO_STORE = { 'Cache-Control': 'no-store' }
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function toIntent(request: Request, extra: AuditIntent['extra']): AuditIntent {
  const { cluster, namespace, name } = request.params
  const { version, resource } = secret.names
  return {
    ...toAuditSource(request),
    verb: 'secret_reveal',
    cluster,
    resource: { version, resource, namespace, name },
    ...(extra && { extra }),
  }
}

/** Nothing for what is no text. */
function toText(bytes: Buffer): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

/** Kubernetes lets a key have letters, digits, `-`, `_` and `.`: nothing that would have to be quoted. */
function toFileName(key: string): string {
  return key.replace(/[^\w.-]/g, '_')
}

/** Values of Secrets: each time they are shown it is written down before. */
export function createSecretHandlers({ secrets, resources, audit }: SecretHandlerDeps) {
  return {
    revealSecretValue: async (request) => {
      const { params, identity, signal } = request
      const { key } = params
      const object = secrets.of({ cluster: params.cluster, identity, signal }, params)
      const bytes = await audit.around(toIntent(request, { key }), REQUIRED, async (add) => {
        const value = await object.value(key)
        add({ size: value.length })
        return value
      })
      const text = toText(bytes)
      if (text !== undefined) return { type: 'text/plain', body: text, headers: NO_STORE }
      return {
        type: 'application/octet-stream',
        parts: Readable.from([bytes]),
        headers: {
          ...NO_STORE,
          'Content-Disposition': `attachment; filename="${toFileName(key)}"`,
        },
      }
    },

    /** In place of the one that all kinds have. */
    getSecretYaml: async (request) => {
      const { params, query, identity, signal } = request
      const caller = { cluster: params.cluster, identity, signal }
      const managedFields = query.managedFields !== false
      if (query.values === 'withheld') {
        const body = await resources.manifest(secret, caller, params, managedFields)
        return { type: 'application/yaml', body, headers: NO_STORE }
      }
      const object = secrets.of(caller, params)
      const intent = toIntent(request, { via: 'yaml' })
      const body = await audit.around(intent, REQUIRED, async (add) => {
        const { text, keys } = await object.manifest(managedFields)
        add({ keys, key_count: keys.length })
        return text
      })
      return { type: 'application/yaml', body, headers: NO_STORE }
    },
  } satisfies Partial<Handlers>
}
