import type { Schema } from '#sdk'
import type { Full } from './unshown.testing.ts'

type Containers = Schema<'ContainerSpec'>

function toProbe(target: string, base: number): Schema<'ContainerProbe'> {
  return {
    type: 'httpGet',
    target,
    initialDelaySeconds: base + 1,
    timeoutSeconds: base + 2,
    periodSeconds: base + 3,
    successThreshold: base + 4,
    failureThreshold: base + 5,
  }
}

/** A container that has everything, its values marked with its name. */
function toFullContainer(name: string): Full<Containers> {
  return {
    name,
    image: `registry/${name}:1`,
    imagePullPolicy: 'IfNotPresent',
    command: [`/bin/${name}`],
    args: [`--of=${name}`],
    ports: [
      { name: 'web', containerPort: 8080, hostPort: 30_080, hostIP: '10.9.9.9', protocol: 'TCP' },
    ],
    requests: { cpu: '251m', memory: '641Mi' },
    limits: { cpu: '1501m', 'nvidia.com/gpu': '3' },
    env: [{ name: 'DB_URL', source: 'secret', from: `${name}-db`, key: 'db-url', optional: true }],
    envFrom: [{ source: 'configMap', name: `${name}-env`, prefix: 'PRE_', optional: true }],
    mounts: [{ name: 'vol-config', path: '/etc/config', subPath: 'sub/path', readOnly: true }],
    devices: [{ name: 'vol-claim', path: '/dev/block' }],
    livenessProbe: toProbe('http://:1/live', 1100),
    readinessProbe: toProbe('http://:1/ready', 1200),
    startupProbe: toProbe('http://:1/start', 1300),
    restartPolicy: 'OfContainer',
    privileged: true,
  }
}

export const FULL_POD_FACTS: Full<Schema<'PodFacts'>> = {
  serviceAccountName: 'the-account',
  nodeSelector: { disk: 'fast-ssd' },
  tolerations: [
    {
      key: 'dedicated',
      operator: 'Equal',
      value: 'batch-only',
      effect: 'NoExecute',
      tolerationSeconds: 4001,
    },
  ],
  topologySpreadConstraints: [
    {
      topologyKey: 'the/zone',
      maxSkew: 4002,
      whenUnsatisfiable: 'ScheduleAnyway',
      labelSelector: 'spread=me',
    },
  ],
  volumes: [
    {
      name: 'vol-config',
      type: 'configMap',
      source: 'the-config',
      optional: true,
      readOnly: true,
      medium: 'memory',
      sizeLimit: '65Mi',
      sources: [{ type: 'secret', source: 'projected-secret', optional: true }],
    },
  ],
  imagePullSecrets: ['pull-secret'],
  restartPolicy: 'OnFailure',
  terminationGracePeriodSeconds: 4003,
  priorityClassName: 'the-priority',
  runtimeClassName: 'the-runtime',
  schedulerName: 'the-scheduler',
  dnsPolicy: 'ClusterFirstWithHostNet',
  hostNetwork: true,
  hostPID: true,
  hostIPC: true,
}

export const FULL_TEMPLATE: Full<Schema<'PodTemplate'>> = {
  ...FULL_POD_FACTS,
  containers: [toFullContainer('main')],
  initContainers: [toFullContainer('prepare')],
  templateLabels: { app: 'template-label' },
  templateAnnotations: { note: 'template-annotation' },
}

export const FULL_CHILD_PODS: Full<Omit<Schema<'ChildPods'>, 'podsError'>> = {
  pods: [
    {
      name: 'child-pod',
      phase: 'CrashLoopBackOff',
      ready: '1/2',
      restarts: 4010,
      createdAt: '2026-03-01T00:00:00Z',
    },
  ],
  podCount: 4011,
}

export const FULL_CONDITIONS: Full<Schema<'Condition'>>[] = [
  {
    type: 'SomeCondition',
    status: 'False',
    reason: 'ConditionReason',
    message: 'condition message',
    lastTransitionTime: '2026-03-02T00:00:00Z',
  },
]

/** A container's status that has everything. */
export function toFullStatus(name: string): Full<Schema<'ContainerStatus'>> {
  return {
    ...toFullContainer(name),
    state: 'Terminated',
    reason: `ReasonOf-${name}`,
    message: `message of ${name}`,
    exitCode: 4020,
    signal: 4021,
    startedAt: '2026-03-03T00:00:00Z',
    finishedAt: '2026-03-03T00:00:01Z',
    lastState: {
      state: 'Terminated',
      reason: `LastReasonOf-${name}`,
      message: `last message of ${name}`,
      exitCode: 4022,
      signal: 4023,
      startedAt: '2026-03-04T00:00:00Z',
      finishedAt: '2026-03-04T00:00:01Z',
    },
    ready: false,
    started: false,
    restartCount: 4024,
    sidecar: true,
    targetContainer: `target-of-${name}`,
    containerID: `containerd://${name}`,
    imageID: `sha256:${name}`,
    // The same as in `requests` and `limits`.
    cpuRequest: '251m',
    cpuLimit: '1501m',
    memoryRequest: '641Mi',
    memoryLimit: '641Mi',
  }
}
