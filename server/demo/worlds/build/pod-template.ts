import type { JsonRecord } from '../../objects.ts'
import type { WorldContext } from './context.ts'

export type Trouble =
  | 'crash-loop'
  | 'image-pull'
  | 'pending'
  | 'oom-killed'
  | 'stuck-rollout'
  | 'not-ready'
  | 'gated'
  | 'terminating'
  | 'evicted'
  | 'missing-key'

/** One application, from which its workload, pods, service and endpoints are made. */
export interface App {
  readonly namespace: string
  readonly name: string
  readonly replicas: number
  readonly image: string
  readonly port?: number
  readonly ageMs: number
  readonly cpu?: string
  readonly memory?: string
  readonly sidecar?: boolean
  /** A sidecar as the API knows it: an init container that is restarted always. */
  readonly nativeSidecar?: boolean
  readonly serviceAccount?: string
  readonly priorityClass?: string
  readonly configMap?: string
  readonly secret?: string
  readonly trouble?: Trouble
  readonly component?: string
  readonly partOf?: string
  readonly hostNetwork?: boolean
  readonly command?: readonly string[]
  /** Variables of the main container beside those that all have. */
  readonly env?: readonly JsonRecord[]
}

export function labelsOf(app: App): Readonly<Record<string, string>> {
  return {
    'app.kubernetes.io/name': app.name,
    'app.kubernetes.io/instance': `${app.partOf ?? app.namespace}-${app.name}`,
    'app.kubernetes.io/part-of': app.partOf ?? app.namespace,
    'app.kubernetes.io/version': app.image.split(':')[1] ?? 'latest',
    ...(app.component === undefined ? {} : { 'app.kubernetes.io/component': app.component }),
  }
}

export function selectorOf(app: App): Readonly<Record<string, string>> {
  return { 'app.kubernetes.io/name': app.name }
}

export interface Template {
  readonly spec: JsonRecord
  readonly containers: readonly JsonRecord[]
  readonly initContainers: readonly JsonRecord[]
}

const TOKEN_VOLUME = 'kube-api-access'

const TOKEN_MOUNT = {
  name: TOKEN_VOLUME,
  readOnly: true,
  mountPath: '/var/run/secrets/kubernetes.io/serviceaccount',
}

const TOKEN_SOURCE = {
  name: TOKEN_VOLUME,
  projected: {
    sources: [
      { serviceAccountToken: { expirationSeconds: 3607, path: 'token' } },
      { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
      {
        downwardAPI: {
          items: [
            { path: 'namespace', fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' } },
          ],
        },
      },
    ],
    defaultMode: 420,
  },
}

const TERMINATION = {
  terminationMessagePath: '/dev/termination-log',
  terminationMessagePolicy: 'File',
  imagePullPolicy: 'IfNotPresent',
}

const RESTRICTED = {
  capabilities: { drop: ['ALL'] },
  runAsNonRoot: true,
  readOnlyRootFilesystem: true,
  allowPrivilegeEscalation: false,
}

const TOLERATIONS = [
  {
    key: 'node.kubernetes.io/not-ready',
    operator: 'Exists',
    effect: 'NoExecute',
    tolerationSeconds: 300,
  },
  {
    key: 'node.kubernetes.io/unreachable',
    operator: 'Exists',
    effect: 'NoExecute',
    tolerationSeconds: 300,
  },
]

export function toTemplate(context: WorldContext, app: App): Template {
  const initContainers = app.nativeSidecar === true ? [toNativeSidecar(context)] : []
  const containers = [
    toMainContainer(context, app),
    ...(app.sidecar === true ? [toMetricsContainer(context)] : []),
  ]
  const account = app.serviceAccount ?? 'default'
  const spec = {
    volumes: [
      TOKEN_SOURCE,
      { name: 'tmp', emptyDir: {} },
      ...(app.configMap === undefined
        ? []
        : [{ name: 'config', configMap: { name: app.configMap, defaultMode: 420 } }]),
    ],
    ...(initContainers.length === 0 ? {} : { initContainers }),
    containers,
    restartPolicy: 'Always',
    terminationGracePeriodSeconds: 30,
    dnsPolicy: 'ClusterFirst',
    serviceAccountName: account,
    serviceAccount: account,
    ...(app.hostNetwork === true ? { hostNetwork: true } : {}),
    securityContext: { fsGroup: 2000, seccompProfile: { type: 'RuntimeDefault' } },
    schedulerName: 'default-scheduler',
    tolerations: TOLERATIONS,
    ...(app.priorityClass === undefined ? {} : { priorityClassName: app.priorityClass }),
    priority: app.priorityClass === undefined ? 0 : 100_000,
    enableServiceLinks: true,
    preemptionPolicy: 'PreemptLowerPriority',
    topologySpreadConstraints: [
      {
        maxSkew: 1,
        topologyKey: 'topology.kubernetes.io/zone',
        whenUnsatisfiable: 'ScheduleAnyway',
        labelSelector: { matchLabels: selectorOf(app) },
      },
    ],
  }
  return { spec, containers, initContainers }
}

function toImage(context: WorldContext, image: string): string {
  return image.includes('/') ? image : `${context.registry}/${image}`
}

function toMainContainer(context: WorldContext, app: App): JsonRecord {
  const { port = 8080, cpu = '100m', memory = '256Mi' } = app
  const probe = { httpGet: { path: '/healthz', port: 'http', scheme: 'HTTP' } }
  const timing = { timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 }
  return {
    name: 'app',
    image: toImage(context, app.image),
    ...(app.command === undefined ? {} : { command: app.command }),
    ports: [{ name: 'http', containerPort: port, protocol: 'TCP' }],
    env: [
      {
        name: 'POD_NAME',
        valueFrom: { fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.name' } },
      },
      { name: 'LOG_LEVEL', value: 'info' },
      { name: 'OTEL_EXPORTER_OTLP_ENDPOINT', value: 'http://otel-collector.monitoring:4317' },
      ...(app.secret === undefined
        ? []
        : [
            {
              name: 'DATABASE_URL',
              valueFrom: { secretKeyRef: { name: app.secret, key: 'DATABASE_URL' } },
            },
          ]),
      ...(app.env ?? []),
    ],
    resources: { limits: { memory }, requests: { cpu, memory } },
    volumeMounts: [
      TOKEN_MOUNT,
      { name: 'tmp', mountPath: '/tmp' },
      ...(app.configMap === undefined ? [] : [{ name: 'config', mountPath: '/etc/app' }]),
    ],
    livenessProbe: { ...probe, initialDelaySeconds: 10, ...timing },
    readinessProbe: { ...probe, ...timing },
    ...TERMINATION,
    securityContext: RESTRICTED,
  }
}

function toMetricsContainer(context: WorldContext): JsonRecord {
  return {
    name: 'metrics-exporter',
    image: toImage(context, 'metrics-exporter:0.18.1'),
    args: ['--listen=:9102', '--target=http://127.0.0.1:8080/stats'],
    ports: [{ name: 'metrics', containerPort: 9102, protocol: 'TCP' }],
    resources: {
      limits: { memory: '64Mi' },
      requests: { cpu: '10m', memory: '32Mi' },
    },
    volumeMounts: [TOKEN_MOUNT],
    ...TERMINATION,
    securityContext: RESTRICTED,
  }
}

function toNativeSidecar(context: WorldContext): JsonRecord {
  return {
    name: 'log-forwarder',
    image: toImage(context, 'log-forwarder:2.4.0'),
    restartPolicy: 'Always',
    args: ['--source=/tmp/app.log'],
    resources: {
      limits: { memory: '64Mi' },
      requests: { cpu: '10m', memory: '32Mi' },
    },
    volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }, TOKEN_MOUNT],
    ...TERMINATION,
    securityContext: RESTRICTED,
  }
}
