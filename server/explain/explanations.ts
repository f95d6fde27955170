import type { components } from '../../generated/types.ts'
import type { Clusters } from '../clusters/clusters.ts'
import type { Kind } from '../resources/kind.ts'
import type { Caller, ObjectName } from '../resources/resources.ts'

type Schemas = components['schemas']

export interface ExplanationsDeps {
  readonly clusters: Clusters
  readonly now: () => number
}

/** Why objects are in their state. */
export function createExplanations({ clusters }: ExplanationsDeps) {
  return {
    async explain(
      _kind: Kind,
      caller: Caller,
      _object: ObjectName,
    ): Promise<Schemas['Explanation']> {
      clusters.read(caller.cluster)
      return { findings: [] }
    },

    async attention(caller: Caller, _namespace?: string): Promise<Schemas['AttentionList']> {
      clusters.read(caller.cluster)
      return { items: [], total: 0 }
    },
  }
}

export type Explanations = ReturnType<typeof createExplanations>
