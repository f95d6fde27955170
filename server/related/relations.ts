import type { components } from '../../generated/types.ts'
import type { Clusters } from '../clusters/clusters.ts'
import type { Kind } from '../resources/kind.ts'
import type { Caller, ObjectName } from '../resources/resources.ts'

export interface RelationsDeps {
  readonly clusters: Clusters
  readonly now: () => number
}

/** What objects are related to. */
export function createRelations({ clusters }: RelationsDeps) {
  return {
    async list(
      kind: Kind,
      caller: Caller,
      { namespace, name }: ObjectName,
    ): Promise<components['schemas']['RelatedObjects']> {
      clusters.read(caller.cluster)
      const root = { id: 'root', kind: kind.names.kind, path: kind.names.path, name }
      return {
        root: root.id,
        objects: [{ ...root, ...(namespace !== undefined && { namespace }) }],
        relations: [],
      }
    },
  }
}

export type Relations = ReturnType<typeof createRelations>
