import type { V1Pod } from '@kubernetes/client-node'
import type { Masked, MaskOf } from '../../kube/proto/mask.ts'
import { conditionMask } from '../../resources/kinds/parts/conditions.ts'
import { type ObjectReference, toReference } from '../finding.ts'
import { type LastWords, toLastWords } from '../last-words.ts'
import { code } from '../text.ts'
import type { ClaimFacts } from './claim.ts'
import type { EventFact } from './event.ts'

const stateMask = {
  waiting: { reason: true, message: true },
  running: { startedAt: true },
  terminated: {
    reason: true,
    message: true,
    exitCode: true,
    signal: true,
    startedAt: true,
    finishedAt: true,
  },
} as const

const statusMask = {
  name: true,
  ready: true,
  started: true,
  restartCount: true,
  state: stateMask,
  lastState: stateMask,
} as const

const metadataMask = {
  name: true,
  namespace: true,
  uid: true,
  labels: true,
  creationTimestamp: true,
  deletionTimestamp: true,
  deletionGracePeriodSeconds: true,
  finalizers: true,
  ownerReferences: { apiVersion: true, kind: true, name: true, controller: true },
} as const

const listedContainerMask = {
  name: true,
  image: true,
  restartPolicy: true,
  resources: { limits: true, requests: true },
} as const

const podStatusMask = {
  phase: true,
  reason: true,
  message: true,
  conditions: conditionMask,
  containerStatuses: statusMask,
  initContainerStatuses: statusMask,
} as const

/** What a list of pods is judged by. */
export const listedPodMask = {
  metadata: metadataMask,
  spec: {
    nodeName: true,
    restartPolicy: true,
    containers: listedContainerMask,
    initContainers: listedContainerMask,
    schedulingGates: true,
  },
  status: podStatusMask,
} as const satisfies MaskOf<V1Pod>

// Of the environment only where it comes from: values are nobody's business here.
const containerMask = {
  ...listedContainerMask,
  command: true,
  ports: true,
  env: { name: true, valueFrom: { configMapKeyRef: true, secretKeyRef: true } },
  envFrom: true,
  livenessProbe: true,
  readinessProbe: true,
  startupProbe: true,
} as const

/** What one pod is explained by. */
export const podMask = {
  metadata: metadataMask,
  spec: {
    ...listedPodMask.spec,
    containers: containerMask,
    initContainers: containerMask,
    imagePullSecrets: true,
    nodeSelector: true,
    volumes: {
      name: true,
      configMap: true,
      secret: true,
      projected: { sources: { configMap: true, secret: true } },
      persistentVolumeClaim: true,
    },
  },
  status: podStatusMask,
} as const satisfies MaskOf<V1Pod>

export type PodObject = Masked<V1Pod, typeof podMask>
type PodSpec = NonNullable<PodObject['spec']>
export type ContainerSpec = NonNullable<PodSpec['containers']>[number]
export type ContainerStatus = NonNullable<
  NonNullable<PodObject['status']>['containerStatuses']
>[number]
export type Ending = NonNullable<NonNullable<ContainerStatus['state']>['terminated']>

/** What was found where a name points: the names of its keys, that it is not there, or nothing that can be told. */
export type Lookup =
  | { readonly state: 'found'; readonly keys: readonly string[] }
  | { readonly state: 'missing' }
  | { readonly state: 'unknown' }

/** The largest that any one node offers to pods. */
export interface NodeSizes {
  readonly nodes: number
  readonly cpuMillis: number
  readonly memoryBytes: number
}

/** Everything that the rules of pods may speak from. What was not read is absent or empty. */
export interface PodFacts {
  readonly pod: PodObject
  /** Epoch milliseconds. */
  readonly now: number
  /** The newest first. */
  readonly events: readonly EventFact[]
  /** ConfigMaps and Secrets that the pod names, by `ConfigMap/name`. */
  readonly lookups: ReadonlyMap<string, Lookup>
  /** By container. */
  readonly lastWords: ReadonlyMap<string, LastWords>
  /** Claims that the pod names, by name. */
  readonly claims: ReadonlyMap<string, ClaimFacts>
  readonly nodeSizes?: NodeSizes
}

/** A container of a pod, of whatever sort, with what its kubelet says of it. */
export interface Container {
  readonly sort: 'container' | 'init' | 'sidecar'
  readonly name: string
  /** How sentences call it: `Container \`app\``. */
  readonly title: string
  readonly spec: ContainerSpec
  readonly status: ContainerStatus | undefined
}

const TITLES = { container: 'Container', init: 'Init container', sidecar: 'Sidecar' } as const

function toContainer(
  spec: ContainerSpec,
  sort: Container['sort'],
  statuses: readonly ContainerStatus[] | undefined,
): Container {
  const { name = '' } = spec
  const status = statuses?.find((one) => one.name === name)
  return { sort, name, title: `${TITLES[sort]} ${code(name)}`, spec, status }
}

/** In the order in which they start. */
export function listContainers({ spec = {}, status = {} }: PodObject): readonly Container[] {
  const { initContainers = [], containers = [] } = spec
  return [
    ...initContainers.map((one) =>
      toContainer(
        one,
        one.restartPolicy === 'Always' ? 'sidecar' : 'init',
        status.initContainerStatuses,
      ),
    ),
    ...containers.map((one) => toContainer(one, 'container', status.containerStatuses)),
  ]
}

export function toPodReference({ metadata = {} }: PodObject): ObjectReference {
  return toReference('Pod', metadata.name ?? '', metadata.namespace)
}

/** The ReplicaSet's Deployment, as far as the names tell; the controller itself otherwise, or the pod. */
export function findWorkload(pod: PodObject): ObjectReference {
  const { namespace, labels = {}, ownerReferences = [] } = pod.metadata ?? {}
  const owner = ownerReferences.find(({ controller }) => controller === true)
  if (!owner) return toPodReference(pod)
  const { kind = '', name = '' } = owner
  const suffix = `-${labels['pod-template-hash'] ?? ''}`
  return kind === 'ReplicaSet' && suffix !== '-' && name.endsWith(suffix)
    ? toReference('Deployment', name.slice(0, -suffix.length), namespace)
    : toReference(kind, name, namespace)
}

export function findWaiting({ status }: Container) {
  return status?.state?.waiting
}

/** How the container's present or last run ended. */
export function findEnding({ status }: Container): Ending | undefined {
  return status?.state?.terminated ?? status?.lastState?.terminated
}

/** The pod's condition is `True`. */
export function isTrue({ status }: PodObject, type: string): boolean {
  return (
    status?.conditions?.some(
      (condition) => condition.type === type && condition.status === 'True',
    ) ?? false
  )
}

/** The facts of a pod of which nothing else was read; termination messages are words enough. */
export function toListedFacts(pod: PodObject, now: number): PodFacts {
  const said = listContainers(pod).flatMap((container) => {
    const words = toLastWords(findEnding(container)?.message ?? '')
    return words ? [[container.name, words] as const] : []
  })
  return { pod, now, events: [], lookups: new Map(), lastWords: new Map(said), claims: new Map() }
}
