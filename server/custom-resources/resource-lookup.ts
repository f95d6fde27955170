import type { components } from '../../generated/types.ts'
import type { Cluster } from '../clusters/clusters.ts'
import { type KubeIdentity, toIdentityKey } from '../kube/identity.ts'
import { toGroupVersionPath } from '../kube/path.ts'
import { createCache } from '../lib/cache.ts'
import { AppError } from '../lib/errors.ts'
import { definitionResource, toDefinition } from './definitions.ts'

type Schemas = components['schemas']

/** A definition changes rarely, and a page of custom resources asks for it several times. */
const DEFINITION_TTL_MS = 10_000

export interface CustomResourceName {
  readonly group: string
  readonly version: string
  readonly plural: string
}

export interface CustomCaller {
  readonly cluster: string
  readonly identity: KubeIdentity
  readonly signal: AbortSignal
}

/** What must be known of a custom resource to read objects of it. */
export interface Resource {
  readonly kind: string
  readonly scope: 'Namespaced' | 'Cluster'
  readonly columns: readonly Schemas['PrinterColumn'][]
}

interface ApiResourceList {
  readonly resources?: readonly {
    readonly name: string
    readonly kind: string
    readonly namespaced: boolean
  }[]
}

async function readDefinition(
  { client }: Cluster,
  name: CustomResourceName,
  caller: CustomCaller,
): Promise<Resource> {
  const { identity, signal } = caller
  const object = await (
    await client()
  ).readObject({
    ...definitionResource,
    identity,
    signal,
    name: `${name.plural}.${name.group}`,
  })
  const definition = toDefinition(object as never)
  const version = definition?.versions.find((served) => served.name === name.version)
  if (!definition || !version) throw notServed(name)
  return { kind: definition.kind, scope: definition.scope, columns: version.printerColumns ?? [] }
}

/** Who may not read definitions still learns from discovery what there is, without its columns. */
async function discover(
  { client }: Cluster,
  name: CustomResourceName,
  caller: CustomCaller,
): Promise<Resource> {
  const { identity, signal } = caller
  const path = toGroupVersionPath(name.group, name.version)
  const list = (await (await client()).readJson({ identity, signal, path })) as ApiResourceList
  const found = list.resources?.find((resource) => resource.name === name.plural)
  if (!found) throw notServed(name)
  return { kind: found.kind, scope: found.namespaced ? 'Namespaced' : 'Cluster', columns: [] }
}
function notServed({ group, version, plural }: CustomResourceName): AppError {
  return new AppError('not_found', `The cluster does not serve ${plural} in ${group}/${version}.`)
}

/** Finds out what a custom resource is: from its definition, else from discovery. */
export function createResourceLookup({ now }: { readonly now: () => number }) {
  const resources = createCache<Resource>({ ttlMs: DEFINITION_TTL_MS, maxEntries: 2000, now })

  function read(
    cluster: Cluster,
    name: CustomResourceName,
    caller: CustomCaller,
  ): Promise<Resource> {
    const key = JSON.stringify([caller.cluster, toIdentityKey(caller.identity), name])
    return resources.read(key, caller.signal, async (signal) => {
      try {
        return await readDefinition(cluster, name, { ...caller, signal })
      } catch (error) {
        if (!(error instanceof AppError) || error.status !== 403) throw error
        return discover(cluster, name, { ...caller, signal })
      }
    })
  }

  return { read }
}

export type ResourceLookup = ReturnType<typeof createResourceLookup>
