import { formatSelector } from '../../lib/labels.ts'
import type { Ask, Facts, Rule, Search, Subject } from '../rule.ts'
import { isSelected } from '../selector.ts'
import { endpointSliceFacts, SERVICE_NAME_LABEL } from './network.ts'
import { jobFacts, podFacts, replicaSetFacts } from './workloads.ts'

const REVISION_ANNOTATION = 'deployment.kubernetes.io/revision'

/** The pods that it selects. */
export function findSelectedPods(subject: Subject): readonly Ask[] {
  const selector = subject.facts.selector(subject)
  if (!selector) return []
  return [
    {
      searches: [
        {
          facts: podFacts,
          namespace: subject.ref.namespace,
          query: { labelSelector: formatSelector(selector) },
          rowsOnly: true,
          match: () => ({ link: { type: 'selects', end: 'to' } }),
        },
      ],
    },
  ]
}

/** Those of a kind that select its pods, or it if it is one. */
export function selectedBy(facts: Facts): Rule {
  return (subject) => {
    const labels = subject.facts.podLabels(subject)
    if (!labels) return []
    const search: Search = {
      facts,
      namespace: subject.ref.namespace,
      match: (candidate) => {
        const selector = facts.selector(candidate)
        if (!selector || !isSelected(selector, labels)) return undefined
        return { link: { type: 'selects', end: 'from' } }
      },
    }
    return [{ searches: [search] }]
  }
}

/** What the controllers of each kind make. */
const CONTROLLED: Readonly<Record<string, Facts>> = {
  Deployment: replicaSetFacts,
  ReplicaSet: podFacts,
  StatefulSet: podFacts,
  DaemonSet: podFacts,
  Job: podFacts,
  CronJob: jobFacts,
}

/** What a controller controls; of a deployment's replica sets the current one and those that still have pods. */
export function findControlled(subject: Subject): readonly Ask[] {
  const facts = CONTROLLED[subject.ref.kind]
  if (!facts) return []
  const labelSelector = formatSelector(subject.facts.selector(subject))
  const search: Search = {
    facts,
    namespace: subject.ref.namespace,
    ...(labelSelector !== '' && { query: { labelSelector } }),
    ...(facts === podFacts && { rowsOnly: true }),
    match: (candidate) =>
      isControlledBy(candidate, subject) && isInUse(candidate, subject)
        ? { link: { type: 'owns', end: 'to' } }
        : undefined,
  }
  return [{ searches: [search] }]
}

function isControlledBy({ object }: Subject, { object: owner }: Subject): boolean {
  const uid = owner.metadata?.uid
  const owners = object.metadata?.ownerReferences ?? []
  return uid !== undefined && owners.some((it) => it.controller && it.uid === uid)
}

/** As far as a replica set and its deployment were read. */
interface RevisedObject {
  readonly metadata?: { readonly annotations?: Readonly<Record<string, string>> | undefined }
  readonly spec?: { readonly replicas?: number | undefined }
  readonly status?: { readonly replicas?: number | undefined }
}

function isInUse({ ref, object }: Subject, { object: owner }: Subject): boolean {
  if (ref.kind !== 'ReplicaSet') return true
  const { spec = {}, status = {} } = object as RevisedObject
  if ((spec.replicas ?? 0) > 0 || (status.replicas ?? 0) > 0) return true
  const revision = toRevision(owner)
  return revision !== undefined && toRevision(object) === revision
}

function toRevision(object: object): string | undefined {
  return (object as RevisedObject).metadata?.annotations?.[REVISION_ANNOTATION]
}

/** The slices that hold a service's endpoints. */
export function findEndpointSlices({ ref }: Subject): readonly Ask[] {
  return [
    {
      searches: [
        {
          facts: endpointSliceFacts,
          namespace: ref.namespace,
          query: { labelSelector: `${SERVICE_NAME_LABEL}=${ref.name}` },
          match: () => ({ link: { type: 'owns', end: 'to' } }),
        },
      ],
    },
  ]
}
