import { delimiter } from 'node:path'
import type { Connection } from '../kube/connection.ts'
import { AppError } from '../lib/errors.ts'
import { createInClusterConnection } from './backends/in-cluster.ts'
import { createKubeconfigConnection } from './backends/kubeconfig.ts'
import { readKubeconfig, toKubeContext } from './kubeconfig.ts'
import type { ClusterSpec } from './registry.ts'

const ACCOUNT_FOLDER = '/var/run/secrets/kubernetes.io/serviceaccount'

export interface ConnectOptions {
  readonly inCluster: { readonly host: string; readonly port: string } | undefined
  /** The demo fleet's connections, when there is one. */
  readonly demo: ((cluster: string) => Connection | undefined) | undefined
  readonly now: () => number
}

/** Opens a cluster's connection the way its backend asks for. */
export function createConnect({ inCluster, demo, now }: ConnectOptions) {
  return async (spec: ClusterSpec): Promise<Connection> => {
    switch (spec.backend) {
      case 'kubeconfig': {
        const files = (spec.kubeconfigPath ?? '').split(delimiter).filter((file) => file !== '')
        const context = toKubeContext(await readFiles(files), spec.kubeconfigContext)
        return createKubeconfigConnection(spec.name, context, now)
      }
      case 'in-cluster':
        if (!inCluster) {
          throw new AppError(
            'backend_unavailable',
            `Cluster ${spec.name} is in-cluster, but the server does not run in a pod.`,
          )
        }
        return createInClusterConnection(
          spec.name,
          { ...inCluster, accountFolder: ACCOUNT_FOLDER },
          now,
        )
      case 'demo': {
        const connection = demo?.(spec.name)
        if (!connection)
          throw new AppError(
            'backend_unavailable',
            `Cluster ${spec.name} is not part of the demo fleet.`,
          )
        return connection
      }
      case 'eks':
      case 'agent':
        throw new AppError(
          'backend_unavailable',
          `Cluster ${spec.name}: backend ${spec.backend} is not available yet.`,
        )
    }
  }
}

async function readFiles(files: readonly string[]) {
  try {
    return await readKubeconfig(files)
  } catch (error) {
    throw new AppError(
      'credentials_unavailable',
      'The kubeconfig of this cluster cannot be read.',
      { cause: error },
    )
  }
}
