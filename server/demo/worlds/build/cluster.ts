// What belongs to no application: namespaces, nodes, their leases, classes.
import type { JsonRecord, KubeObject } from '../../objects.ts'
import { toMicroTime } from '../../objects.ts'
import { DAY_MS, type NodeSlot, type WorldContext } from './context.ts'
import { withManagers } from './meta.ts'

export function namespaceObjects(
  context: WorldContext,
  names: readonly string[],
  labels: Readonly<Record<string, string>> = {},
): readonly KubeObject[] {
  return names.flatMap((name) => [
    {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name,
        uid: context.prng.uid(),
        creationTimestamp: context.ago(200 * DAY_MS),
        labels: { 'kubernetes.io/metadata.name': name, ...labels },
      },
      spec: { finalizers: ['kubernetes'] },
      status: { phase: 'Active' },
    },
    serviceAccount(context, name, 'default'),
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: {
        name: 'kube-root-ca.crt',
        namespace: name,
        creationTimestamp: context.ago(200 * DAY_MS),
        annotations: {
          'kubernetes.io/description':
            'Contains a CA bundle that can be used to verify the kube-apiserver when using internal endpoints such as the internal service IP or kubernetes.default.svc. No other usage is guaranteed across distributions of Kubernetes clusters.',
        },
      },
      data: { 'ca.crt': '-----BEGIN CERTIFICATE-----\nMIIDemo\n-----END CERTIFICATE-----\n' },
    },
  ])
}

export function serviceAccount(
  context: WorldContext,
  namespace: string,
  name: string,
  annotations?: Readonly<Record<string, string>>,
): KubeObject {
  return {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: {
      name,
      namespace,
      uid: context.prng.uid(),
      creationTimestamp: context.ago(190 * DAY_MS),
      ...(annotations === undefined ? {} : { annotations }),
    },
    ...(name === 'default' ? {} : { automountServiceAccountToken: true }),
  }
}

const INSTANCE_TYPES = [
  { name: 'm6i.xlarge', cpu: 4, memoryKi: 16_039_284, pods: 58 },
  { name: 'm6i.2xlarge', cpu: 8, memoryKi: 32_408_732, pods: 58 },
  { name: 'r6i.xlarge', cpu: 4, memoryKi: 32_245_140, pods: 58 },
] as const

interface NodeOptions {
  readonly notReady?: boolean
  readonly cordoned?: boolean
}

/** Adds a node to the context, so that pods can be placed on it, and answers its objects. */
export function nodeObjects(
  context: WorldContext,
  options: NodeOptions = {},
): readonly KubeObject[] {
  const { prng, region, nodes } = context
  const index = nodes.length
  const ip = `10.0.${10 + (index % 3) * 32 + Math.floor(index / 250)}.${(prng.integer(200) + index * 7) % 250}`
  const slot: NodeSlot = {
    ip,
    name: `ip-${ip.replaceAll('.', '-')}.${region}.compute.internal`,
    zone: `${region}${'abc'[index % 3] ?? 'a'}`,
  }
  // Names come from addresses, and two nodes never share one.
  if (nodes.some((node) => node.name === slot.name)) return nodeObjects(context, options)
  if (options.notReady !== true && options.cordoned !== true) nodes.push(slot)
  const node = withManagers(toNode(context, slot, options), 'kubelet', 'kubelet')
  return [node, toLease(context, slot, options)]
}

function toLease(context: WorldContext, slot: NodeSlot, options: NodeOptions): KubeObject {
  const renewed = context.now - (options.notReady === true ? 25 * 60_000 : 4000)
  return {
    apiVersion: 'coordination.k8s.io/v1',
    kind: 'Lease',
    metadata: {
      name: slot.name,
      namespace: 'kube-node-lease',
      creationTimestamp: context.ago(30 * DAY_MS),
    },
    spec: {
      holderIdentity: slot.name,
      leaseDurationSeconds: 40,
      renewTime: toMicroTime(renewed),
    },
  }
}

function toNode(context: WorldContext, slot: NodeSlot, options: NodeOptions): KubeObject {
  const type = INSTANCE_TYPES[context.nodes.length % INSTANCE_TYPES.length] ?? INSTANCE_TYPES[0]
  const instance = `i-0${context.prng.hex(16)}`
  const down = options.notReady === true
  const taints = [
    ...(down
      ? [
          {
            key: 'node.kubernetes.io/unreachable',
            effect: 'NoSchedule',
            timeAdded: context.ago(25 * 60_000),
          },
          {
            key: 'node.kubernetes.io/unreachable',
            effect: 'NoExecute',
            timeAdded: context.ago(25 * 60_000),
          },
        ]
      : []),
    ...(options.cordoned === true
      ? [{ key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule' }]
      : []),
  ]
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      name: slot.name,
      uid: context.prng.uid(),
      creationTimestamp: context.ago(30 * DAY_MS),
      labels: {
        'beta.kubernetes.io/arch': 'amd64',
        'eks.amazonaws.com/capacityType': 'ON_DEMAND',
        'eks.amazonaws.com/nodegroup': 'general',
        'kubernetes.io/arch': 'amd64',
        'kubernetes.io/hostname': slot.name,
        'kubernetes.io/os': 'linux',
        'node.kubernetes.io/instance-type': type.name,
        'topology.kubernetes.io/region': context.region,
        'topology.kubernetes.io/zone': slot.zone,
      },
      annotations: {
        'csi.volume.kubernetes.io/nodeid': `{"ebs.csi.aws.com":"${instance}"}`,
        'node.alpha.kubernetes.io/ttl': '0',
        'volumes.kubernetes.io/controller-managed-attach-detach': 'true',
      },
    },
    spec: {
      providerID: `aws:///${slot.zone}/${instance}`,
      ...(options.cordoned === true ? { unschedulable: true } : {}),
      ...(taints.length === 0 ? {} : { taints }),
    },
    status: {
      capacity: toResources(type.cpu, type.memoryKi, type.pods),
      allocatable: {
        ...toResources(type.cpu, type.memoryKi - 1_024_000, type.pods),
        cpu: `${type.cpu * 1000 - 80}m`,
      },
      conditions: toNodeConditions(context, down),
      addresses: [
        { type: 'InternalIP', address: slot.ip },
        { type: 'InternalDNS', address: slot.name },
        { type: 'Hostname', address: slot.name },
      ],
      daemonEndpoints: { kubeletEndpoint: { Port: 10250 } },
      nodeInfo: {
        machineID: context.prng.hex(32),
        systemUUID: context.prng.uid(),
        bootID: context.prng.uid(),
        kernelVersion: '6.12.46-66.121.amzn2023.x86_64',
        osImage: 'Amazon Linux 2023.9.20260105',
        containerRuntimeVersion: 'containerd://2.1.4',
        kubeletVersion: 'v1.34.2-eks-b3126f4',
        kubeProxyVersion: '',
        operatingSystem: 'linux',
        architecture: 'amd64',
      },
      images: [
        { names: [`${context.registry}/storefront:4.12.0`], sizeBytes: 148_273_112 },
        { names: ['registry.k8s.io/pause:3.10'], sizeBytes: 321_520 },
      ],
    },
  }
}

function toResources(cpu: number, memoryKi: number, pods: number): JsonRecord {
  return {
    cpu: String(cpu),
    'ephemeral-storage': '83873772Ki',
    'hugepages-1Gi': '0',
    'hugepages-2Mi': '0',
    memory: `${memoryKi}Ki`,
    pods: String(pods),
  }
}

function toNodeConditions(context: WorldContext, isDown: boolean): readonly JsonRecord[] {
  const pressures = [
    ['MemoryPressure', 'KubeletHasSufficientMemory', 'kubelet has sufficient memory available'],
    ['DiskPressure', 'KubeletHasNoDiskPressure', 'kubelet has no disk pressure'],
    ['PIDPressure', 'KubeletHasSufficientPID', 'kubelet has sufficient PID available'],
  ] as const
  const since = context.ago(isDown ? 25 * 60_000 : 30 * DAY_MS)
  const lastHeartbeatTime = context.ago(isDown ? 26 * 60_000 : 40_000)
  const times = { lastHeartbeatTime, lastTransitionTime: since }
  const unknown = { reason: 'NodeStatusUnknown', message: 'Kubelet stopped posting node status.' }
  return [
    ...pressures.map(([type, reason, message]) =>
      isDown
        ? { type, status: 'Unknown', ...times, ...unknown }
        : { type, status: 'False', ...times, reason, message },
    ),
    isDown
      ? { type: 'Ready', status: 'Unknown', ...times, ...unknown }
      : {
          type: 'Ready',
          status: 'True',
          ...times,
          reason: 'KubeletReady',
          message: 'kubelet is posting ready status',
        },
  ]
}

export function classObjects(context: WorldContext): readonly KubeObject[] {
  const creationTimestamp = context.ago(200 * DAY_MS)
  const priority = (name: string, value: number, description: string): KubeObject => ({
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    metadata: { name, creationTimestamp, uid: context.prng.uid() },
    value,
    description,
    preemptionPolicy: 'PreemptLowerPriority',
  })
  const storageClass = (name: string, isDefault: boolean): KubeObject => ({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: {
      name,
      creationTimestamp,
      annotations: { 'storageclass.kubernetes.io/is-default-class': String(isDefault) },
    },
    provisioner: name === 'gp3' ? 'ebs.csi.aws.com' : 'kubernetes.io/aws-ebs',
    parameters: { type: name.slice(0, 3), encrypted: 'true' },
    reclaimPolicy: 'Delete',
    allowVolumeExpansion: name === 'gp3',
    volumeBindingMode: 'WaitForFirstConsumer',
  })
  return [
    priority(
      'system-cluster-critical',
      2_000_000_000,
      'Used for system critical pods that must run in the cluster, but can be moved to another node if necessary.',
    ),
    priority(
      'system-node-critical',
      2_000_001_000,
      'Used for system critical pods that must not be moved from their current node.',
    ),
    priority('business-critical', 100_000, 'Customers notice within a minute when these are down.'),
    storageClass('gp3', true),
    storageClass('gp2', false),
    {
      apiVersion: 'node.k8s.io/v1',
      kind: 'RuntimeClass',
      metadata: { name: 'gvisor', creationTimestamp, uid: context.prng.uid() },
      handler: 'runsc',
      overhead: { podFixed: { cpu: '50m', memory: '64Mi' } },
    },
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'IngressClass',
      metadata: {
        name: 'nginx',
        creationTimestamp,
        annotations: { 'ingressclass.kubernetes.io/is-default-class': 'true' },
      },
      spec: { controller: 'k8s.io/ingress-nginx' },
    },
    {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'CSIDriver',
      metadata: { name: 'ebs.csi.aws.com', creationTimestamp },
      spec: {
        attachRequired: true,
        podInfoOnMount: false,
        volumeLifecycleModes: ['Persistent'],
        storageCapacity: false,
        fsGroupPolicy: 'ReadWriteOnceWithFSType',
      },
    },
  ]
}
