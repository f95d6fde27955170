import { deployment } from '../../resources/kinds/deployment.ts'
import { toForeignRef, toId, toRef } from '../refs.ts'
import type { Ask, Facts, Match, Ref, Rule, Search, Subject } from '../rule.ts'
import { toLinkedSearch } from './links.ts'
import {
  cronJobFacts,
  daemonSetFacts,
  deploymentFacts,
  jobFacts,
  podFacts,
  statefulSetFacts,
} from './workloads.ts'

const HASH_LABEL = 'pod-template-hash'

const WORKLOADS = [deploymentFacts, statefulSetFacts, daemonSetFacts, cronJobFacts, jobFacts]

function toController({ ref, object }: Subject): Ref | undefined {
  const owner = object.metadata?.ownerReferences?.find((it) => it.controller)
  if (!owner) return undefined
  const { apiVersion = '', kind = '', name = '' } = owner
  return toForeignRef({ apiVersion, kind, name }, ref.namespace)
}

/** The deployment of a replica set, by the hash that ends its name: what its pods tell without reading it. */
function toDeploymentId({ kind, namespace, name }: Ref, { object }: Subject): string[] {
  const hash = object.metadata?.labels?.[HASH_LABEL]
  if (kind !== 'ReplicaSet' || hash === undefined || !name.endsWith(`-${hash}`)) return []
  return [toId(toRef(deployment, namespace, name.slice(0, -hash.length - 1)))]
}

/** A controlled user says nothing that its controller says too; a pod's controller stands for it. */
function toUserMatch(match: Match, user: Subject): Match {
  const controller = toController(user)
  if (!controller) return match
  const coveredBy = [toId(controller), ...toDeploymentId(controller, user)]
  return { ...match, coveredBy, ...(user.facts === podFacts && { instead: controller }) }
}

function toUserSearch(facts: Facts, subject: Subject): Search {
  const search = toLinkedSearch(facts, subject, subject.ref.namespace)
  const isAccount = subject.ref.kind === 'ServiceAccount' && facts === podFacts
  return {
    ...search,
    // The one user that pods can be selected by.
    ...(isAccount && { query: { fieldSelector: `spec.serviceAccountName=${subject.ref.name}` } }),
    match: (candidate) => {
      const match = search.match(candidate)
      return match && toUserMatch(match, candidate)
    },
  }
}

/** The workloads of the namespace that use it, then what uses it without one: bare pods, and pods of other controllers. */
export function findUsers(subject: Subject): readonly Ask[] {
  return [{ searches: [...WORKLOADS, podFacts].map((facts) => toUserSearch(facts, subject)) }]
}

/** The workloads of all namespaces whose template names it. */
export const findWorkloadsAnywhere: Rule = (subject) =>
  [deploymentFacts, statefulSetFacts, daemonSetFacts, cronJobFacts].map((facts) => ({
    searches: [toLinkedSearch(facts, subject, undefined)],
  }))
