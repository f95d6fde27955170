import type { components } from '../../generated/types.ts'
import type { Clusters } from '../clusters/clusters.ts'
import { toResourcePath } from '../kube/path.ts'
import { AppError } from '../lib/errors.ts'
import { listObjectEvents } from '../resources/events.ts'
import { toManifest } from '../resources/manifest.ts'
import { toRowMetadata } from '../resources/metadata.ts'
import type { CustomCaller, CustomResourceName, ResourceLookup } from './resource-lookup.ts'

type Schemas = components['schemas']

/** The path segment that stands for "no namespace". */
const NO_NAMESPACE = '_'

/** Which object of a custom resource; `_` is the namespace of a cluster-scoped one. */
export interface CustomObjectName {
  readonly namespace: string
  readonly name: string
}

export interface CustomObjectsDeps {
  readonly clusters: Clusters
  readonly lookup: ResourceLookup
}

/** Single custom objects: detail, manifest, events. */
export function createCustomObjects({ clusters, lookup }: CustomObjectsDeps) {
  async function readTarget(name: CustomResourceName, caller: CustomCaller, namespace: string) {
    const cluster = clusters.read(caller.cluster)
    const resource = await lookup.read(cluster, name, caller)
    const isNamespaced = resource.scope === 'Namespaced'
    if (isNamespaced === (namespace === NO_NAMESPACE)) {
      const rule = isNamespaced
        ? 'is namespaced: name a namespace'
        : `is cluster-scoped: use "${NO_NAMESPACE}" as the namespace`
      throw new AppError('invalid_request', `${resource.kind} ${rule}.`)
    }
    return {
      client: await cluster.client(),
      resource,
      namespace: isNamespaced ? namespace : undefined,
    }
  }

  async function readObject(
    name: CustomResourceName,
    caller: CustomCaller,
    object: CustomObjectName,
  ) {
    const { client, resource, namespace } = await readTarget(name, caller, object.namespace)
    const { identity, signal } = caller
    const path = toResourcePath(
      { ...name, resource: name.plural },
      { namespace, name: object.name },
    )
    return {
      resource,
      object: (await client.readJson({ identity, signal, path })) as Record<string, unknown>,
    }
  }

  return {
    async detail(
      name: CustomResourceName,
      caller: CustomCaller,
      target: CustomObjectName,
    ): Promise<Schemas['CustomResourceDetail']> {
      const { resource, object } = await readObject(name, caller, target)
      const metadata = toRowMetadata(object['metadata'] as Parameters<typeof toRowMetadata>[0])
      return {
        name: metadata.name,
        ...(metadata.namespace !== undefined && { namespace: metadata.namespace }),
        kind: resource.kind,
        apiVersion: `${name.group}/${name.version}`,
        createdAt: metadata.createdAt,
        object,
      }
    },

    async manifest(
      name: CustomResourceName,
      caller: CustomCaller,
      target: CustomObjectName,
      managedFields: boolean,
    ): Promise<string> {
      const { resource, object } = await readObject(name, caller, target)
      return toManifest(object, {
        apiVersion: `${name.group}/${name.version}`,
        kind: resource.kind,
        managedFields,
      })
    },

    async events(name: CustomResourceName, caller: CustomCaller, target: CustomObjectName) {
      const { client, resource, namespace } = await readTarget(name, caller, target.namespace)
      const { identity, signal } = caller
      return listObjectEvents(
        { client, identity, signal },
        { kind: resource.kind, name: target.name, namespace },
      )
    },
  }
}

export type CustomObjects = ReturnType<typeof createCustomObjects>
