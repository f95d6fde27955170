import type { Clusters } from '../clusters/clusters.ts'
import { toResourcePath } from '../kube/path.ts'
import { AppError } from '../lib/errors.ts'
import { secret } from './kinds/secret.ts'
import { toManifest } from './manifest.ts'
import type { Caller } from './resources.ts'

export interface SecretName {
  readonly namespace: string
  readonly name: string
}

/** Base64 by key; the answer of an API server is what is not trusted to be that. */
function toData(object: unknown): ReadonlyMap<string, string> {
  const data = (object as { readonly data?: unknown }).data
  const entries = typeof data === 'object' && data !== null ? Object.entries(data) : []
  return new Map(
    entries.map(([key, value]) => [key, typeof value === 'string' ? value : ''] as const),
  )
}

/** The values of Secrets. Who calls this writes down that they were revealed. */
export function createSecretData({ clusters }: { readonly clusters: Clusters }) {
  return {
    /** One Secret, which is not read yet. Throws when there is no such cluster. */
    of(caller: Caller, target: SecretName) {
      const cluster = clusters.read(caller.cluster)

      async function read(): Promise<unknown> {
        const client = await cluster.client()
        const { identity, signal } = caller
        return client.readJson({ identity, path: toResourcePath(secret.names, target), signal })
      }

      return {
        /** The value's bytes. */
        async value(key: string): Promise<Buffer> {
          const value = toData(await read()).get(key)
          if (value === undefined) {
            throw new AppError(
              'not_found',
              `The secret ${target.namespace}/${target.name} has no key ${JSON.stringify(key)}.`,
            )
          }
          return Buffer.from(value, 'base64')
        },

        /** As the API server holds it, with the names of the values that it shows. */
        async manifest(managedFields: boolean) {
          const object = await read()
          const { version, kind } = secret.names
          const text = toManifest(object, {
            apiVersion: version,
            kind,
            managedFields,
            values: 'shown',
          })
          return { text, keys: [...toData(object).keys()].sort() }
        },
      }
    },
  }
}

export type SecretData = ReturnType<typeof createSecretData>
