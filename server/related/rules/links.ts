import { horizontalPodAutoscalerFacts } from './autoscaling.ts'
import { toForeignRef, toId } from '../refs.ts'
import type { Ask, Facts, Rule, Search, Subject } from '../rule.ts'

/** Its owners, as its metadata names them; only a controller is one without a note. */
export function findOwners({ ref, object }: Subject): readonly Ask[] {
  return (object.metadata?.ownerReferences ?? []).map((owner) => {
    const { apiVersion = '', kind = '', name = '', controller = false } = owner
    return {
      link: {
        type: 'owns',
        ...(!controller && { via: 'ownerReference' }),
        other: toForeignRef({ apiVersion, kind, name }, ref.namespace),
        end: 'from',
      },
    }
  })
}

/** What it names. */
export function findLinks(subject: Subject): readonly Ask[] {
  return subject.facts.links(subject).map((link) => ({ link }))
}

/** Those of a kind that name it, with the fields by which they do. */
export function toLinkedSearch(
  facts: Facts,
  { ref }: Subject,
  namespace: string | undefined,
): Search {
  const id = toId(ref)
  return {
    facts,
    namespace,
    match: (candidate) => {
      const links = facts.links(candidate).filter(({ other }) => toId(other) === id)
      const [first] = links
      if (!first) return undefined
      const { type, end } = first
      return { link: { type, via: joinVia(links), end: end === 'to' ? 'from' : 'to' } }
    },
  }
}

const MAX_FIELDS = 4

/** Several fields as one text: `env A, env B and 3 more`. */
export function joinVia(
  links: readonly { readonly via?: string | undefined }[],
): string | undefined {
  const fields = [...new Set(links.flatMap(({ via }) => via ?? []))]
  if (fields.length === 0) return undefined
  const shown = fields.slice(0, MAX_FIELDS).join(', ')
  const more = fields.length - MAX_FIELDS
  return more > 0 ? `${shown} and ${more} more` : shown
}

/** Those of its namespace that name it. */
export function linkedFrom(facts: Facts): Rule {
  return (subject) => [{ searches: [toLinkedSearch(facts, subject, subject.ref.namespace)] }]
}

/** Those that name it, wherever they are. */
export function linkedFromAnywhere(facts: Facts): Rule {
  return (subject) => [{ searches: [toLinkedSearch(facts, subject, undefined)] }]
}

const SCALED: ReadonlySet<string> = new Set(['Deployment', 'StatefulSet', 'ReplicaSet'])

/** The autoscalers of a workload. A controlled one is scaled by its owner. */
export function findAutoscalers(subject: Subject): readonly Ask[] {
  const isControlled = subject.object.metadata?.ownerReferences?.some((it) => it.controller)
  if (!SCALED.has(subject.ref.kind) || isControlled) return []
  return linkedFrom(horizontalPodAutoscalerFacts)(subject)
}
