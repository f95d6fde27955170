import type { Cluster } from '../clusters/clusters.ts'
import type { KubeIdentity } from '../kube/identity.ts'

const DEFAULT_CONTAINER = 'kubectl.kubernetes.io/default-container'

const mask = { metadata: { annotations: true }, spec: { containers: { name: true } } } as const

interface Pod {
  readonly metadata?: { readonly annotations?: Readonly<Record<string, string>> }
  readonly spec?: { readonly containers?: readonly { readonly name?: string }[] }
}

export interface PodCaller {
  readonly identity: KubeIdentity
  readonly namespace: string
  readonly pod: string
  readonly signal: AbortSignal
}

/** The container that a pod means when none is named. Nothing when the pod cannot be read: the API server then decides. */
export async function findContainer(
  cluster: Cluster,
  { identity, namespace, pod, signal }: PodCaller,
): Promise<string | undefined> {
  try {
    const client = await cluster.client()
    const found = (await client.readObject({
      identity,
      api: { group: '', version: 'v1', resource: 'pods' },
      namespace,
      name: pod,
      message: 'core.v1.Pod',
      mask,
      signal,
    })) as Pod
    return found.metadata?.annotations?.[DEFAULT_CONTAINER] ?? found.spec?.containers?.[0]?.name
  } catch {
    // Whatever is wrong with the pod or the cluster, opening the shell says it.
    return undefined
  }
}
