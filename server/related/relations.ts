import type { components } from '../../generated/types.ts'
import type { Clusters } from '../clusters/clusters.ts'
import { AppError } from '../lib/errors.ts'
import type { Kind } from '../resources/kind.ts'
import type { Caller, ObjectName } from '../resources/resources.ts'
import { findFacts } from './facts.ts'
import { gather } from './gather.ts'
import { toPlan } from './plans.ts'
import { toRef } from './refs.ts'
import { readSubject, type View } from './sources.ts'

export interface RelationsDeps {
  readonly clusters: Clusters
  readonly now: () => number
}

/** What objects are related to. */
export function createRelations({ clusters, now }: RelationsDeps) {
  async function openView({ cluster, identity, signal }: Caller): Promise<View> {
    const { spec, client } = clusters.read(cluster)
    return {
      client: await client(),
      identity,
      signal,
      now: now(),
      ...(spec.namespaces && { knownNamespaces: spec.namespaces }),
    }
  }

  return {
    /** The object and what it is related to, as far as the person may read it. Fails only when the object itself cannot be read. */
    async list(
      kind: Kind,
      caller: Caller,
      { namespace, name }: ObjectName,
    ): Promise<components['schemas']['RelatedObjects']> {
      const facts = findFacts(kind.names)
      if (!facts)
        throw new AppError(
          'not_found',
          `Nothing is known of what ${kind.names.path} are related to.`,
        )
      const view = await openView(caller)
      const root = await readSubject(view, facts, toRef(kind, namespace, name))
      const graph = await gather(view, root, toPlan(kind.names.path))
      return graph.toRelatedObjects()
    },
  }
}

export type Relations = ReturnType<typeof createRelations>
