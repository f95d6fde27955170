import type { CustomObjects } from '../custom-resources/custom-objects.ts'
import type { CustomResources } from '../custom-resources/custom-resources.ts'
import { type Handlers, json, type OperationId, type OperationRequest } from '../http/contract.ts'

type Request = Pick<OperationRequest<OperationId>, 'identity' | 'signal'> & {
  readonly params: { readonly cluster: string }
}

function toCaller({ params, identity, signal }: Request) {
  return { cluster: params.cluster, identity, signal }
}

/** Custom resources and their definitions. */
export function createCustomResourceHandlers(
  customResources: CustomResources,
  objects: CustomObjects,
) {
  return {
    listCustomResourceDefinitions: async (request) =>
      json(await customResources.definitions(toCaller(request))),

    listCustomResources: (request) => {
      const { group, version, plural } = request.params
      const parts = customResources.list(
        { group, version, plural },
        toCaller(request),
        request.query,
      )
      return { type: 'application/json', parts }
    },

    getCustomResource: async (request) => {
      const { group, version, plural, namespace, name } = request.params
      return json(
        await objects.detail({ group, version, plural }, toCaller(request), {
          namespace,
          name,
        }),
      )
    },

    getCustomResourceYaml: async (request) => {
      const { group, version, plural, namespace, name } = request.params
      const target = { namespace, name }
      const managedFields = request.query.managedFields !== false
      const body = await objects.manifest(
        { group, version, plural },
        toCaller(request),
        target,
        managedFields,
      )
      return { type: 'application/yaml', body }
    },

    listCustomResourceEvents: async (request) => {
      const { group, version, plural, namespace, name } = request.params
      return json(
        await objects.events({ group, version, plural }, toCaller(request), {
          namespace,
          name,
        }),
      )
    },
  } satisfies Partial<Handlers>
}
