import { delimiter } from 'node:path'
import { readKubeconfig } from './kubeconfig.ts'
import type { ClusterSpec } from './registry.ts'

/** A context's name as a URL segment: an EKS ARN becomes the cluster's name, what a path cannot hold becomes `-`. */
function toClusterName(context: string): string {
  const name = context.split(':cluster/').at(-1) ?? context
  return name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-._]+|[-._]+$/g, '') || 'cluster'
}

function toUnique(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  for (let n = 2; ; n++) if (!taken.has(`${name}-${n}`)) return `${name}-${n}`
}

/** Every context of the kubeconfig files as a cluster. */
export async function readKubeconfigSpecs(files: readonly string[]): Promise<ClusterSpec[]> {
  const { contexts } = await readKubeconfig(files)
  const taken = new Set<string>()
  return [...contexts.keys()].map((context) => {
    const name = toUnique(toClusterName(context), taken)
    taken.add(name)
    return {
      name,
      backend: 'kubeconfig',
      kubeconfigPath: files.join(delimiter),
      kubeconfigContext: context,
      exec: { enabled: true },
    }
  })
}
