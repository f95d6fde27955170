import type { DemoCluster } from './demo-fleet.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** A kubeconfig with one context for each world. JSON is YAML, so that no writer is needed. */
export function toKubeconfig(clusters: readonly DemoCluster[]): string {
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': clusters[0]?.name ?? '',
    clusters: clusters.map(({ name, server, caPem }) => ({
      name,
      cluster: { server, 'certificate-authority-data': base64(caPem) },
    })),
    users: clusters.map(({ name, token }) => ({ name, user: { token } })),
    contexts: clusters.map(({ name }) => ({ name, context: { cluster: name, user: name } })),
  }
  return JSON.stringify(config, undefined, 2) + '\n'
}
