// The account the console runs under, with what the chart gives it: it may impersonate, and do
// nothing else.
import type { ApiClient } from './api-client.ts'
import { type KubeObject, type ManifestApplier, readChartManifests } from './manifests.ts'

const CONSOLE = 'periscope'
const TOKEN_SECONDS = 30 * 24 * 3600

const NAMESPACES: readonly KubeObject[] = [
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: CONSOLE } },
  // Created here because pods are refused without it, also where no controller manager runs.
  { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default', namespace: 'default' } },
]

/** Returns the console's token. */
export async function ensureConsoleAccount(
  client: ApiClient,
  applyManifests: ManifestApplier,
): Promise<string> {
  await applyManifests(NAMESPACES)
  await applyManifests(await readChartManifests('impersonator.yaml'))
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
