import type {
  V1LimitRange,
  V1Namespace,
  V1Node,
  V1PriorityClass,
  V1ResourceQuota,
  V1RuntimeClass,
} from '@kubernetes/client-node'
import { limitRange } from '../../resources/kinds/limit-range.ts'
import { namespace } from '../../resources/kinds/namespace.ts'
import { node } from '../../resources/kinds/node.ts'
import { priorityClass } from '../../resources/kinds/priority-class.ts'
import { resourceQuota } from '../../resources/kinds/resource-quota.ts'
import { runtimeClass } from '../../resources/kinds/runtime-class.ts'
import { toRef } from '../refs.ts'
import { type Ask, defineFacts, type Link, type Ref, type Subject } from '../rule.ts'
import { podFacts } from './workloads.ts'

export const nodeFacts = defineFacts<V1Node>()(node, { mask: {} })
export const namespaceFacts = defineFacts<V1Namespace>()(namespace, { mask: {} })
export const priorityClassFacts = defineFacts<V1PriorityClass>()(priorityClass, { mask: {} })
export const runtimeClassFacts = defineFacts<V1RuntimeClass>()(runtimeClass, { mask: {} })

/** What applies to a namespace as a whole belongs to it. */
function toNamespaceLink(ref: Ref): Link[] {
  const other = toRef(namespace, undefined, ref.namespace ?? '')
  return [{ type: 'owns', other, end: 'from' }]
}

export const resourceQuotaFacts = defineFacts<V1ResourceQuota>()(resourceQuota, {
  mask: {},
  links: (_, ref) => toNamespaceLink(ref),
})

export const limitRangeFacts = defineFacts<V1LimitRange>()(limitRange, {
  mask: {},
  links: (_, ref) => toNamespaceLink(ref),
})

/** Quotas and limit ranges of a namespace. */
export function findNamespaceLimits({ ref }: Subject): readonly Ask[] {
  return [resourceQuotaFacts, limitRangeFacts].map((facts) => ({
    searches: [
      { facts, namespace: ref.name, match: () => ({ link: { type: 'owns', end: 'to' } as const }) },
    ],
  }))
}

/** Pods on a node. */
export function findNodePods({ ref }: Subject): readonly Ask[] {
  return [
    {
      searches: [
        {
          facts: podFacts,
          query: { fieldSelector: `spec.nodeName=${ref.name}` },
          rowsOnly: true,
          match: () => ({ link: { type: 'runs-on', end: 'from' } }),
        },
      ],
    },
  ]
}
