import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import type { Tier } from '../auth/authorization.ts'
import type { KubeObject } from '../demo/objects.ts'
import { type Authorizer, createAuthorizer } from '../demo/rbac/authorizer.ts'
import { bootstrapObjects, tierObjects } from '../demo/rbac/bootstrap.ts'
import type { AccessRequest } from '../demo/rbac/rules.ts'
import { ClusterStore } from '../demo/store/cluster-store.ts'

const CHART = join(import.meta.dirname, '../../charts/periscope/rbac')
const MANIFESTS = ['impersonator.yaml', 'tiers.yaml', 'tier-admin.yaml']

const VERBS = [
  ...['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection'],
  ...['impersonate', 'bind', 'escalate'],
]
const RESOURCES = [
  ...['/pods', '/pods/log', '/pods/exec', '/pods/attach', '/pods/portforward', '/pods/eviction'],
  ...['/pods/ephemeralcontainers', '/configmaps', '/secrets', '/services', '/serviceaccounts'],
  ...['/serviceaccounts/token', '/persistentvolumeclaims', '/resourcequotas', '/limitranges'],
  ...['/events', '/namespaces', '/nodes', '/persistentvolumes', '/replicationcontrollers'],
  ...['/users', '/groups', 'apps/deployments', 'apps/deployments/scale', 'apps/statefulsets'],
  ...['apps/statefulsets/scale', 'apps/daemonsets', 'apps/replicasets', 'apps/replicasets/scale'],
  ...['batch/jobs', 'batch/cronjobs', 'networking.k8s.io/ingresses'],
  ...['networking.k8s.io/networkpolicies', 'networking.k8s.io/ingressclasses'],
  ...['autoscaling/horizontalpodautoscalers', 'policy/poddisruptionbudgets'],
  ...['rbac.authorization.k8s.io/roles', 'rbac.authorization.k8s.io/rolebindings'],
  ...['rbac.authorization.k8s.io/clusterroles', 'rbac.authorization.k8s.io/clusterrolebindings'],
  ...['storage.k8s.io/storageclasses', 'scheduling.k8s.io/priorityclasses'],
  ...['apiextensions.k8s.io/customresourcedefinitions', 'example.com/backups'],
]

/** Every question about objects of one namespace that tiers are compared by, such as `create /pods/exec`. */
export const QUESTIONS: readonly string[] = VERBS.flatMap((verb) =>
  RESOURCES.map((path) => `${verb} ${path}`),
)

export function toAccessRequest(question: string): AccessRequest {
  const [verb = '', path = ''] = question.split(' ')
  const [group = '', resource = '', subresource = ''] = path.split('/')
  return { verb, group, resource, subresource, namespace: 'samples', name: '' }
}

function toAuthorizer(objects: readonly KubeObject[]): Authorizer {
  const store = new ClusterStore({ now: () => 0 })
  store.seed([...bootstrapObjects(), ...objects])
  return createAuthorizer(store)
}

/** The simulator's RBAC with the tiers that it comes with. */
export function createSimulatedTiers(): Authorizer {
  return toAuthorizer(tierObjects())
}

/** The simulator's RBAC with the chart's manifests. */
export async function readChartTiers(): Promise<Authorizer> {
  const texts = await Promise.all(MANIFESTS.map((name) => readFile(join(CHART, name), 'utf8')))
  const documents = texts.flatMap((text) => parseAllDocuments(text))
  return toAuthorizer(documents.map((document) => document.toJS() as KubeObject))
}

/** The questions that are answered with yes for a tier. */
export function listGrants(authorizer: Authorizer, tier: Tier): string[] {
  const user = { name: 'somebody', groups: [`periscope-tier:${tier}`] }
  return QUESTIONS.filter((question) => authorizer.canAccess(user, toAccessRequest(question)))
}
