// The account the console runs under: it may impersonate, and do nothing else.
import type { ApiClient } from './api-client.ts'
import type { KubeObject, ManifestApplier } from './manifests.ts'

const CONSOLE = 'periscope'
const TOKEN_SECONDS = 30 * 24 * 3600

const MANIFESTS: readonly KubeObject[] = [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: CONSOLE } },
  // Created here because pods are refused without it, also where no controller manager runs.
  { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace: 'default' } },
  { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: CONSOLE, namespace: CONSOLE } },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'periscope-impersonator' },
    rules: [
      {
        apiGroups: [''],
        resources: ['users', 'groups', 'serviceaccounts'],
        verbs: ['impersonate'],
      },
    ],
  },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name: 'periscope-impersonator' },
    roleRef: {
      apiGroup: 'rbac.authorization.k8s.io',
      kind: 'ClusterRole',
      name: 'periscope-impersonator',
    },
    subjects: [{ kind: 'ServiceAccount', name: CONSOLE, namespace: CONSOLE }],
  },
]

/** Returns the console's token. */
export async function ensureConsoleAccount(
  client: ApiClient,
  applyManifests: ManifestApplier,
): Promise<string> {
  await applyManifests(MANIFESTS)
  return requestToken(client, CONSOLE, CONSOLE)
}

export async function requestToken(
  client: ApiClient,
  namespace: string,
  name: string,
): Promise<string> {
  const path = `/api/v1/namespaces/${namespace}/serviceaccounts/${name}/token`
  const body = {
    apiVersion: 'authentication.k8s.io/v1',
    kind: 'TokenRequest',
    spec: { expirationSeconds: TOKEN_SECONDS },
  }
  const { status } = await client.sendJson<{ status: { token: string } }>(path, {
    method: 'POST',
    body,
  })
  return status.token
}
