import { createPrng } from './prng.ts'
import type { JsonRecord, KubeObject } from '../../objects.ts'
import { DAY_MS, type WorldContext } from './context.ts'
import { withManagers } from './meta.ts'

export function configMap(
  context: WorldContext,
  namespace: string,
  name: string,
  data: Readonly<Record<string, string>>,
): KubeObject {
  return withManagers({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name,
      namespace,
      uid: context.prng.uid(),
      creationTimestamp: context.ago(90 * DAY_MS),
      labels: { 'app.kubernetes.io/part-of': namespace },
    },
    data,
  })
}

const base64 = (text: string): string => Buffer.from(text).toString('base64')

interface SecretOptions {
  readonly namespace: string
  readonly name: string
  readonly type?: string
  readonly data: Readonly<Record<string, string>>
  /** Adds the annotation of `kubectl apply`, which repeats the values. */
  readonly applied?: boolean
  readonly annotations?: Readonly<Record<string, string>>
}

export function secret(context: WorldContext, options: SecretOptions): KubeObject {
  const { namespace, name, type = 'Opaque' } = options
  const data = Object.fromEntries(
    Object.entries(options.data).map(([key, value]) => [key, base64(value)]),
  )
  const applied = {
    'kubectl.kubernetes.io/last-applied-configuration': JSON.stringify({
      apiVersion: 'v1',
      data,
      kind: 'Secret',
      metadata: { annotations: {}, name, namespace },
      type,
    }),
  }
  const annotations = { ...options.annotations, ...(options.applied === true ? applied : {}) }
  const object: KubeObject = {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name,
      namespace,
      uid: context.prng.uid(),
      creationTimestamp: context.ago(80 * DAY_MS),
      annotations,
    },
    type,
    data,
  }
  return withManagers(object, options.applied === true ? 'kubectl-client-side-apply' : 'helm')
}

export function tlsSecret(context: WorldContext, namespace: string, name: string): KubeObject {
  const body = createPrng(name.length).hex(600)
  return secret(context, {
    namespace,
    name,
    type: 'kubernetes.io/tls',
    annotations: { 'cert-manager.io/certificate-name': name },
    data: {
      'tls.crt': `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----\n`,
      'tls.key': `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n`,
    },
  })
}

export function tokenSecret(context: WorldContext, namespace: string, account: string): KubeObject {
  return secret(context, {
    namespace,
    name: `${account}-token`,
    type: 'kubernetes.io/service-account-token',
    annotations: { 'kubernetes.io/service-account.name': account },
    data: { token: `demo-token-of-${account}`, namespace, 'ca.crt': 'demo' },
  })
}

/** Limits of one namespace: quota and the defaults of its containers. */
export function limitObjects(
  context: WorldContext,
  namespace: string,
  used: JsonRecord,
): readonly KubeObject[] {
  const meta = (name: string): KubeObject['metadata'] => ({
    name,
    namespace,
    uid: context.prng.uid(),
    creationTimestamp: context.ago(160 * DAY_MS),
  })
  const hard = {
    'limits.memory': '128Gi',
    pods: '120',
    'requests.cpu': '40',
    'requests.memory': '96Gi',
  }
  return [
    {
      apiVersion: 'v1',
      kind: 'ResourceQuota',
      metadata: meta('compute'),
      spec: { hard },
      status: { hard, used },
    },
    {
      apiVersion: 'v1',
      kind: 'LimitRange',
      metadata: meta('defaults'),
      spec: {
        limits: [
          {
            type: 'Container',
            default: { memory: '256Mi' },
            defaultRequest: { cpu: '50m', memory: '128Mi' },
            max: { memory: '8Gi' },
          },
        ],
      },
    },
  ]
}

interface Scaled {
  readonly namespace: string
  readonly name: string
  readonly min: number
  readonly max: number
  readonly current: number
  readonly cpuPercent: number
}

export function autoscalerObject(context: WorldContext, scaled: Scaled): KubeObject {
  const time = context.ago(30 * 60_000)
  const { namespace, name, current, cpuPercent } = scaled
  const object: KubeObject = {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: {
      name,
      namespace,
      uid: context.prng.uid(),
      creationTimestamp: context.ago(70 * DAY_MS),
    },
    spec: {
      scaleTargetRef: { kind: 'Deployment', name, apiVersion: 'apps/v1' },
      minReplicas: scaled.min,
      maxReplicas: scaled.max,
      metrics: [
        {
          type: 'Resource',
          resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 70 } },
        },
      ],
    },
    status: {
      lastScaleTime: time,
      currentReplicas: current,
      desiredReplicas: current,
      currentMetrics: [
        {
          type: 'Resource',
          resource: {
            name: 'cpu',
            current: { averageUtilization: cpuPercent, averageValue: `${cpuPercent}m` },
          },
        },
      ],
      conditions: [
        {
          type: 'AbleToScale',
          status: 'True',
          lastTransitionTime: time,
          reason: 'ReadyForNewScale',
          message: 'recommended size matches current size',
        },
        {
          type: 'ScalingActive',
          status: 'True',
          lastTransitionTime: time,
          reason: 'ValidMetricFound',
          message:
            'the HPA was able to successfully calculate a replica count from cpu resource utilization (percentage of request)',
        },
      ],
    },
  }
  return withManagers(object, 'helm', 'kube-controller-manager')
}

export function disruptionBudget(
  context: WorldContext,
  namespace: string,
  name: string,
  replicas: number,
): KubeObject {
  const time = context.ago(20 * DAY_MS)
  return {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: {
      name,
      namespace,
      uid: context.prng.uid(),
      generation: 1,
      creationTimestamp: context.ago(70 * DAY_MS),
    },
    spec: {
      minAvailable: '50%',
      selector: { matchLabels: { 'app.kubernetes.io/name': name } },
    },
    status: {
      observedGeneration: 1,
      disruptionsAllowed: Math.floor(replicas / 2),
      currentHealthy: replicas,
      desiredHealthy: Math.ceil(replicas / 2),
      expectedPods: replicas,
      conditions: [
        {
          type: 'DisruptionAllowed',
          status: 'True',
          observedGeneration: 1,
          lastTransitionTime: time,
          reason: 'SufficientPods',
          message: '',
        },
      ],
    },
  }
}
