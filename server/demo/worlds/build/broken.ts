// What is broken beside the pods of applications: names that lead nowhere, quotas, autoscalers, a namespace that stays.
import type { KubeObject } from '../../objects.ts'
import { workerApp } from './apps.ts'
import { serviceAccount } from './cluster.ts'
import { autoscalerObject, configMap, disruptionBudget, secret } from './config.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS, type WorldContext } from './context.ts'
import { classicEvent } from './events.ts'
import { withManagers } from './meta.ts'
import { ingressObject, serviceObjects } from './network.ts'
import type { App } from './pod-template.ts'

function meta(
  context: WorldContext,
  namespace: string,
  name: string,
  ageMs: number,
): KubeObject['metadata'] {
  return { name, namespace, uid: context.prng.uid(), creationTimestamp: context.ago(ageMs) }
}

/** The key is misspelt: the container starts without the variable that it needs, and ends. */
function checkoutSecret(context: WorldContext): KubeObject {
  return secret(context, {
    namespace: 'shop',
    name: 'checkout-database',
    data: { DATABASE_URI: 'postgres://checkout:hunter2@orders-db.payments:5432/checkout' },
  })
}

function loyaltyObjects(context: WorldContext): readonly KubeObject[] {
  const loyalty: App = {
    namespace: 'shop',
    name: 'loyalty',
    replicas: 2,
    image: 'loyalty:1.2.0',
    ageMs: 45 * MINUTE_MS,
    trouble: 'missing-key',
    env: [
      {
        name: 'TIER_RULES',
        valueFrom: { configMapKeyRef: { name: 'loyalty-config', key: 'tier-rules.json' } },
      },
    ],
  }
  return [
    ...workerApp(context, loyalty),
    configMap(context, 'shop', 'loyalty-config', { 'rules.json': '{}' }),
  ]
}

/** A Service whose selector matches no pod, one that is missing, and an ingress to both. */
function deadEnds(context: WorldContext): readonly KubeObject[] {
  const cards: App = {
    namespace: 'shop',
    name: 'gift-cards',
    replicas: 0,
    image: 'gift-cards:0.9.0',
    ageMs: 20 * DAY_MS,
  }
  return [
    ...serviceObjects(context, cards, []),
    ingressObject(context, {
      namespace: 'shop',
      name: 'shop-campaigns',
      host: 'campaigns.example.com',
      paths: { '/gift-cards': 'gift-cards', '/spring': 'spring-campaign' },
      tlsSecret: 'campaigns-tls',
    }),
  ]
}

/** A Deployment that may have no second pod: the quota of its namespace is used up. */
function quotaObjects(context: WorldContext): readonly KubeObject[] {
  const app: App = {
    namespace: 'default',
    name: 'risk-report',
    replicas: 1,
    image: 'risk-report:3.3.0',
    ageMs: 5 * DAY_MS,
  }
  const time = context.ago(2 * HOUR_MS)
  const failure = {
    type: 'ReplicaFailure',
    status: 'True',
    lastUpdateTime: time,
    lastTransitionTime: time,
    reason: 'FailedCreate',
    message:
      'pods "risk-report-6f7d9c5b88-" is forbidden: exceeded quota: few-pods, requested: pods=1, used: pods=1, limited: pods=1',
  }
  const scaled = workerApp(context, app).map((object) => {
    if (object.kind !== 'Deployment') return object
    const status = object['status'] as { conditions: readonly object[] }
    return {
      ...object,
      spec: { ...(object['spec'] as object), replicas: 2 },
      status: { ...status, unavailableReplicas: 1, conditions: [...status.conditions, failure] },
    }
  })
  return [
    ...scaled,
    {
      apiVersion: 'v1',
      kind: 'ResourceQuota',
      metadata: meta(context, 'default', 'few-pods', 30 * DAY_MS),
      spec: { hard: { pods: '1' } },
      status: { hard: { pods: '1' }, used: { pods: '1' } },
    },
  ]
}

/** An autoscaler whose metric nobody serves, and a budget that never lets a pod go. */
function policies(context: WorldContext): readonly KubeObject[] {
  const autoscaler = autoscalerObject(context, {
    namespace: 'shop',
    name: 'catalog',
    min: 3,
    max: 10,
    current: 5,
    cpuPercent: 0,
  })
  const status = autoscaler['status'] as { conditions: readonly { type: string }[] }
  const message =
    'the HPA was unable to compute the replica count: unable to get metric http_requests_per_second: unable to fetch metrics from custom metrics API: the server could not find the metric http_requests_per_second for pods'
  const conditions = status.conditions.map((condition) =>
    condition.type === 'ScalingActive'
      ? { ...condition, status: 'False', reason: 'FailedGetPodsMetric', message }
      : condition,
  )
  const failing = {
    ...autoscaler,
    spec: {
      ...(autoscaler['spec'] as object),
      metrics: [
        {
          type: 'Pods',
          pods: {
            metric: { name: 'http_requests_per_second' },
            target: { type: 'AverageValue', averageValue: '100' },
          },
        },
      ],
    },
    status: { ...status, currentMetrics: [], conditions },
  }
  const budget = disruptionBudget(context, 'payments', 'orders-db', 3)
  const counts = budget['status'] as object
  return [
    failing,
    classicEvent(context, failing, {
      type: 'Warning',
      reason: 'FailedGetPodsMetric',
      message: message.replace('the HPA was unable to compute the replica count: ', ''),
      component: 'horizontal-pod-autoscaler',
      count: 530,
      firstMs: 3 * HOUR_MS,
      lastMs: MINUTE_MS / 4,
    }),
    {
      ...budget,
      spec: { ...(budget['spec'] as object), minAvailable: 3 },
      status: {
        ...counts,
        disruptionsAllowed: 0,
        desiredHealthy: 3,
        conditions: [
          {
            type: 'DisruptionAllowed',
            status: 'False',
            observedGeneration: 1,
            lastTransitionTime: context.ago(20 * DAY_MS),
            reason: 'InsufficientPods',
            message: '',
          },
        ],
      },
    },
  ]
}

/** A preview that was deleted and stays: what is in it has a finalizer whose controller is gone. */
function terminatingNamespace(context: WorldContext): readonly KubeObject[] {
  const name = 'preview-1432'
  const deleted = context.ago(6 * HOUR_MS)
  const held = configMap(context, name, 'preview-state', { branch: 'feature/wishlist' })
  const condition = (type: string, reason: string, message: string) => ({
    type,
    status: 'True',
    lastTransitionTime: deleted,
    reason,
    message,
  })
  return [
    {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name,
        uid: context.prng.uid(),
        creationTimestamp: context.ago(9 * DAY_MS),
        deletionTimestamp: deleted,
        labels: { 'kubernetes.io/metadata.name': name },
      },
      spec: { finalizers: ['kubernetes'] },
      status: {
        phase: 'Terminating',
        conditions: [
          condition(
            'NamespaceContentRemaining',
            'SomeResourcesRemain',
            'Some resources are remaining: configmaps. has 1 resource instances',
          ),
          condition(
            'NamespaceFinalizersRemaining',
            'SomeFinalizersRemain',
            'Some content in the namespace has finalizers remaining: preview.example.com/cleanup in 1 resource instances',
          ),
        ],
      },
    },
    serviceAccount(context, name, 'default'),
    {
      ...held,
      metadata: {
        ...held.metadata,
        deletionTimestamp: deleted,
        deletionGracePeriodSeconds: 0,
        finalizers: ['preview.example.com/cleanup'],
      },
    },
  ]
}

/** A binding to a role that somebody removed, and a volume that outlived its claim. */
function leftovers(context: WorldContext): readonly KubeObject[] {
  const binding: KubeObject = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: meta(context, 'shop', 'interns', 300 * DAY_MS),
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'intern-view' },
    subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'interns' }],
  }
  const uid = context.prng.uid()
  const volume: KubeObject = {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: {
      name: `pvc-${uid}`,
      uid: context.prng.uid(),
      creationTimestamp: context.ago(120 * DAY_MS),
      annotations: { 'pv.kubernetes.io/provisioned-by': 'ebs.csi.aws.com' },
      finalizers: ['kubernetes.io/pv-protection'],
    },
    spec: {
      capacity: { storage: '20Gi' },
      accessModes: ['ReadWriteOnce'],
      persistentVolumeReclaimPolicy: 'Retain',
      storageClassName: 'gp2',
      volumeMode: 'Filesystem',
      claimRef: {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        namespace: 'shop',
        name: 'uploads-old',
        uid,
      },
      csi: { driver: 'ebs.csi.aws.com', volumeHandle: `vol-0${context.prng.hex(16)}` },
    },
    status: { phase: 'Released', lastPhaseTransitionTime: context.ago(40 * DAY_MS) },
  }
  return [withManagers(binding, 'kubectl-create'), volume]
}

export function brokenObjects(context: WorldContext): readonly KubeObject[] {
  return [
    checkoutSecret(context),
    ...loyaltyObjects(context),
    ...deadEnds(context),
    ...quotaObjects(context),
    ...policies(context),
    ...terminatingNamespace(context),
    ...leftovers(context),
  ]
}
