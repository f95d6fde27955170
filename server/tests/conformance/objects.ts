import type { Target } from './target.ts'

/** A namespace of a test's own, in which pods may be created. */
export async function createNamespace(target: Target, name: string): Promise<string> {
  await target.create('/api/v1/namespaces', {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name },
  })
  const path = `/api/v1/namespaces/${name}`
  const metadata = { name: 'default', namespace: name }
  const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata }
  const answer = await target.send(`${path}/serviceaccounts`, { method: 'POST', body: account })
  // Where controllers run, theirs may be first.
  if (answer.status !== 201 && answer.status !== 409) throw new Error(answer.text)
  return path
}

export function configMap(name: string, data: object = { key: 'value' }, labels = {}): object {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, labels }, data }
}

export function deployment(name: string, spec: object = {}): object {
  const labels = { app: name }
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name },
    spec: {
      replicas: 1,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: { containers: [{ name: 'app', image: 'registry.example.com/app:1' }] },
      },
      ...spec,
    },
  }
}
