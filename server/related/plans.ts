import type { Rule, Step } from './rule.ts'
import { clusterRoleBindingFacts, roleBindingFacts } from './rules/access.ts'
import { findNamespaceLimits, findNodePods } from './rules/cluster.ts'
import { serviceAccountFacts } from './rules/config.ts'
import { findAutoscalers, findLinks, findOwners } from './rules/links.ts'
import { linkedFrom, linkedFromAnywhere } from './rules/links.ts'
import {
  ingressFacts,
  networkPolicyFacts,
  podDisruptionBudgetFacts,
  serviceFacts,
} from './rules/network.ts'
import {
  findControlled,
  findEndpointSlices,
  findSelectedPods,
  selectedBy,
} from './rules/selection.ts'
import { findOfStorageClass, findTemplateClaims } from './rules/storage.ts'
import { findUsers, findWorkloadsAnywhere } from './rules/users.ts'

// Which rules are followed from an object of each kind, and how far: its neighbours, and the chains that people think in.

const autoscalers: Step = { rule: findAutoscalers }
/** Owners to the top, and what scales them. */
const owners: Step = { rule: findOwners, then: () => [owners, autoscalers] }
/** Owners to the top alone: of many objects at once. */
const ancestors: Step = { rule: findOwners, then: () => [ancestors] }
/** What it controls, down to pods. */
const controlled: Step = { rule: findControlled, then: () => [controlled] }
const links: Step = { rule: findLinks }
const pods: Step = { rule: findSelectedPods }
const podsAndOwners: Step = { rule: findSelectedPods, then: () => [owners] }
const ingresses: Step = { rule: linkedFrom(ingressFacts) }
const services: Step = { rule: selectedBy(serviceFacts), then: () => [ingresses] }
const budgets: Step = { rule: selectedBy(podDisruptionBudgetFacts) }
const policies: Step = { rule: selectedBy(networkPolicyFacts) }
const users: Step = { rule: findUsers, then: () => [ancestors] }

/** A rule for some kinds. */
function only(kinds: readonly string[], rule: Rule): Rule {
  return (subject) => (kinds.includes(subject.ref.kind) ? rule(subject) : [])
}

/** Claim → volume → class, wherever the claim comes from. */
const storage: Step = {
  rule: only(['PersistentVolumeClaim', 'PersistentVolume'], findLinks),
  then: () => [storage],
}
const uses: Step = { rule: findLinks, then: () => [storage] }
const template = [uses, services, budgets, policies]
const workload = [owners, controlled, autoscalers, ...template]
const selector = [owners, { rule: findSelectedPods, then: () => [ancestors] }]

/** Who is bound to a role. */
const bindings: Step = { rule: linkedFrom(roleBindingFacts), then: () => [links] }
const clusterBindings: Step = {
  rule: linkedFromAnywhere(clusterRoleBindingFacts),
  then: () => [links],
}
const anyBindings: Step = { rule: linkedFromAnywhere(roleBindingFacts), then: () => [links] }

/** By our path of the kind. */
const PLANS: Readonly<Record<string, readonly Step[]>> = {
  nodes: [owners, { rule: findNodePods }],
  namespaces: [owners, { rule: findNamespaceLimits }],
  pods: [owners, ...template],
  deployments: workload,
  statefulsets: [...workload, { rule: findTemplateClaims }],
  daemonsets: workload,
  replicasets: workload,
  jobs: workload,
  cronjobs: [owners, controlled, ...template],
  services: [owners, ingresses, podsAndOwners, { rule: findEndpointSlices }],
  ingresses: [owners, { rule: findLinks, then: () => [pods] }],
  endpointslices: [owners, { rule: findLinks, then: () => [ingresses, pods] }],
  networkpolicies: selector,
  poddisruptionbudgets: selector,
  configmaps: [owners, users],
  secrets: [owners, links, users, ingresses, { rule: linkedFrom(serviceAccountFacts) }],
  serviceaccounts: [owners, links, users, bindings, clusterBindings],
  pvcs: [owners, storage, users],
  pvs: [owners, { rule: findLinks, then: () => [users] }],
  storageclasses: [owners, { rule: findOfStorageClass }],
  horizontalpodautoscalers: [owners, { rule: findLinks, then: () => [controlled] }],
  roles: [owners, bindings],
  clusterroles: [owners, clusterBindings, anyBindings],
  rolebindings: [owners, links],
  clusterrolebindings: [owners, links],
  resourcequotas: [owners, links],
  limitranges: [owners, links],
  ingressclasses: [owners, { rule: linkedFromAnywhere(ingressFacts) }],
  priorityclasses: [owners, { rule: findWorkloadsAnywhere }],
  runtimeclasses: [owners, { rule: findWorkloadsAnywhere }],
}

/** What to follow from an object of a kind, by the kind's path. */
export function toPlan(path: string): readonly Step[] {
  return PLANS[path] ?? [owners]
}
