import type {
  V1ClusterRole,
  V1Namespace,
  V1Node,
  V1PodDisruptionBudget,
  V1ResourceQuota,
  V1RoleBinding,
  V1ServiceAccount,
  V2HorizontalPodAutoscaler,
} from '@kubernetes/client-node'
import { clusterRole } from '../../resources/kinds/cluster-role.ts'
import { clusterRoleBinding } from '../../resources/kinds/cluster-role-binding.ts'
import { horizontalPodAutoscaler } from '../../resources/kinds/horizontal-pod-autoscaler.ts'
import { namespace as namespaceKind } from '../../resources/kinds/namespace.ts'
import { node } from '../../resources/kinds/node.ts'
import { podDisruptionBudget } from '../../resources/kinds/pod-disruption-budget.ts'
import { resourceQuota } from '../../resources/kinds/resource-quota.ts'
import { roleBinding } from '../../resources/kinds/role-binding.ts'
import { role } from '../../resources/kinds/role.ts'
import { serviceAccount } from '../../resources/kinds/service-account.ts'
import { autoscalerMask, findAutoscalerTrouble } from '../causes/autoscaler.ts'
import { disruptionBudgetMask, findBudgetTrouble } from '../causes/disruption-blocked.ts'
import { bindingMask, type BindingObject, findBindingTrouble } from '../causes/missing-role.ts'
import { findNamespaceTrouble, namespaceMask } from '../causes/namespace-terminating.ts'
import { findNodeTrouble, nodeMask } from '../causes/node-not-ready.ts'
import { findQuotaTrouble, quotaMask } from '../causes/quota-reached.ts'
import { findTerminating } from '../causes/terminating.ts'
import { findVolumeTrouble } from '../causes/volume-state.ts'
import { type Finding, toReference } from '../finding.ts'
import { readEvents } from '../read-events.ts'
import { type FactReader, type Source, source } from '../reader.ts'
import { volumeSource } from '../sources.ts'
import type { Explain, Subject } from './subject.ts'

const MAX_ACCOUNTS = 10
const nameMask = { metadata: { name: true } } as const

const autoscalerSource = source<V2HorizontalPodAutoscaler>()(
  horizontalPodAutoscaler,
  autoscalerMask,
)
const nodeSource = source<V1Node>()(node, nodeMask)
const roleSource = source<V1ClusterRole>()(role, nameMask)
const clusterRoleSource = source<V1ClusterRole>()(clusterRole, nameMask)
const accountSource = source<V1ServiceAccount>()(serviceAccount, nameMask)

interface AnyObject {
  readonly metadata?: Parameters<typeof findTerminating>[0]['metadata']
}

/** Kinds whose object says everything by itself. */
function toExplain<T extends AnyObject>(
  from: Source<T>,
  findTrouble: (object: T, now: number) => readonly Finding[],
): Explain {
  return async ({ reader, namespace, name, now }) => {
    const object = await reader.read(from, namespace, name)
    const reference = toReference(from.names.kind, name, namespace)
    return [
      ...findTrouble(object, now),
      ...findTerminating({ metadata: object.metadata, object: reference, now }),
    ]
  }
}

export const explainVolume = toExplain(volumeSource, findVolumeTrouble)
export const explainQuota = toExplain(
  source<V1ResourceQuota>()(resourceQuota, quotaMask),
  findQuotaTrouble,
)
export const explainBudget = toExplain(
  source<V1PodDisruptionBudget>()(podDisruptionBudget, disruptionBudgetMask),
  findBudgetTrouble,
)

const namespaceSource = source<V1Namespace>()(namespaceKind, namespaceMask)

export async function explainNamespace({
  reader,
  name,
  now,
}: Subject): Promise<readonly Finding[]> {
  return findNamespaceTrouble(await reader.read(namespaceSource, undefined, name), now)
}

export async function explainNode({ reader, name, now }: Subject): Promise<readonly Finding[]> {
  const [object, events] = await Promise.all([
    reader.read(nodeSource, undefined, name),
    readEvents(reader, { kind: 'Node', name }),
  ])
  return [
    ...findNodeTrouble({ node: object, events, now }),
    ...findTerminating({ metadata: object.metadata, object: toReference('Node', name), now }),
  ]
}

export async function explainAutoscaler(subject: Subject): Promise<readonly Finding[]> {
  const { reader, namespace, name, now } = subject
  const autoscaler = await reader.read(autoscalerSource, namespace, name)
  const events = await readEvents(reader, {
    kind: 'HorizontalPodAutoscaler',
    name,
    namespace,
    uid: autoscaler.metadata?.uid,
  })
  const object = toReference('HorizontalPodAutoscaler', name, namespace)
  return [
    ...findAutoscalerTrouble({ autoscaler, events }),
    ...findTerminating({ metadata: autoscaler.metadata, object, now }),
  ]
}

async function isRoleMissing(
  reader: FactReader,
  { roleRef }: BindingObject,
  namespace: string | undefined,
): Promise<boolean> {
  const from = roleRef?.kind === 'Role' ? roleSource : clusterRoleSource
  const { state } = await reader.find(from, namespace, roleRef?.name ?? '')
  return state === 'missing'
}

async function findMissingAccounts(
  reader: FactReader,
  { subjects = [] }: BindingObject,
  inNamespace: string | undefined,
) {
  const accounts = subjects.filter(({ kind }) => kind === 'ServiceAccount').slice(0, MAX_ACCOUNTS)
  const found = await Promise.all(
    accounts.map(async ({ name = '', namespace = inNamespace }) => {
      const { state } = await reader.find(accountSource, namespace, name)
      return state === 'missing' ? [toReference('ServiceAccount', name, namespace)] : []
    }),
  )
  return found.flat()
}

function toExplainBinding(from: Source<BindingObject>): Explain {
  return async ({ reader, namespace, name, now }) => {
    const binding = await reader.read(from, namespace, name)
    const [missing, missingAccounts] = await Promise.all([
      isRoleMissing(reader, binding, namespace),
      findMissingAccounts(reader, binding, namespace),
    ])
    const object = toReference(from.names.kind, name, namespace)
    return [
      ...findBindingTrouble({ object, binding, isRoleMissing: missing, missingAccounts }),
      ...findTerminating({ metadata: binding.metadata, object, now }),
    ]
  }
}

export const explainRoleBinding = toExplainBinding(
  source<V1RoleBinding>()(roleBinding, bindingMask),
)
export const explainClusterRoleBinding = toExplainBinding(
  source<V1RoleBinding>()(clusterRoleBinding, bindingMask),
)
