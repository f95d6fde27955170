import type { V1Namespace } from '@kubernetes/client-node'
import type { Masked, MaskOf } from '../../kube/proto/mask.ts'
import { formatDuration } from '../../lib/duration.ts'
import { conditionMask } from '../../resources/kinds/parts/conditions.ts'
import { fact, type Finding, fromCondition, toFinding, toNext, toReference } from '../finding.ts'
import { code, join, toSentence } from '../text.ts'

const PATIENCE_MS = 60_000

export const namespaceMask = {
  metadata: { name: true, deletionTimestamp: true, finalizers: true },
  spec: { finalizers: true },
  status: { phase: true, conditions: conditionMask },
} as const satisfies MaskOf<V1Namespace>

export type NamespaceObject = Masked<V1Namespace, typeof namespaceMask>
type Condition = NonNullable<NonNullable<NamespaceObject['status']>['conditions']>[number]

function toSentenceOf({ type = '', message = '' }: Condition): string | undefined {
  switch (type) {
    case 'NamespaceFinalizersRemaining': {
      const held = [...message.matchAll(/([\w./-]+) in (\d+) resource instances?/g)].map(
        ([, finalizer = '', number = '']) => `${code(finalizer)} on ${number}`,
      )
      return held.length === 0
        ? toSentence(message)
        : `Objects in it are held by finalizers: ${join(held)}.`
    }
    case 'NamespaceContentRemaining': {
      const left = [...message.matchAll(/([\w.-]+)\. has (\d+) resource instances?/g)].map(
        ([, resource = '', number = '']) => `${number} ${code(resource)}`,
      )
      return left.length === 0 ? toSentence(message) : `Still in it: ${join(left)}.`
    }
    case 'NamespaceDeletionDiscoveryFailure':
      return `The API server cannot list everything in it, mostly because an aggregated API does not answer: ${toSentence(message)}`
    case 'NamespaceDeletionGroupVersionParsingFailure':
    case 'NamespaceDeletionContentFailure':
      return `Not everything in it can be deleted: ${toSentence(message)}`
    default:
      return undefined
  }
}

const ORDER = [
  'NamespaceDeletionDiscoveryFailure',
  'NamespaceDeletionGroupVersionParsingFailure',
  'NamespaceDeletionContentFailure',
  'NamespaceFinalizersRemaining',
  'NamespaceContentRemaining',
]

const byOrder = (a: Condition, b: Condition): number =>
  ORDER.indexOf(a.type ?? '') - ORDER.indexOf(b.type ?? '')

/** A namespace that is being deleted, and what keeps it. */
export function findNamespaceTrouble(namespace: NamespaceObject, now: number): Finding[] {
  const { metadata = {}, spec = {}, status = {} } = namespace
  const { name = '', deletionTimestamp } = metadata
  if (deletionTimestamp === undefined) return []
  const sinceMs = now - Date.parse(deletionTimestamp)
  const holding = (status.conditions ?? []).filter((one) => one.status === 'True').sort(byOrder)
  const why = holding.flatMap((condition) => toSentenceOf(condition) ?? [])
  const finalizers = [...(spec.finalizers ?? []), ...(metadata.finalizers ?? [])]
  const isStuck = sinceMs > PATIENCE_MS
  return [
    toFinding(
      'namespace-terminating',
      isStuck ? 'bad' : 'progress',
      [`The namespace has been terminating for ${formatDuration(sinceMs)}.`, ...why].join(' '),
      {
        evidence: [
          ...holding.map(fromCondition),
          fact('status', `metadata.deletionTimestamp: ${deletionTimestamp}`, deletionTimestamp),
          fact('spec', `finalizers: ${finalizers.join(', ')}`),
        ],
        next: toNext(
          'Find the controllers of those finalizers, or the API that does not answer; removing finalizers by hand leaves behind what they would clean up.',
          toReference('Namespace', name),
        ),
      },
    ),
  ]
}
