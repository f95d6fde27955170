import type { KubeClient } from '../kube/client.ts'
import { AppError } from '../lib/errors.ts'
import type { PodCaller } from './container.ts'

/** What a shell over WebSocket needs: it begins with a GET, and from Kubernetes 1.35 on `create` is asked for too. */
const VERBS = ['get', 'create']
const REVIEWS = '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews'

async function isAllowed(client: KubeClient, caller: PodCaller, verb: string): Promise<boolean> {
  const { identity, namespace, pod, signal } = caller
  const resourceAttributes = { verb, resource: 'pods', subresource: 'exec', namespace, name: pod }
  const answer = (await client.readJson({
    identity,
    signal,
    method: 'POST',
    path: REVIEWS,
    body: {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectAccessReview',
      spec: { resourceAttributes },
    },
  })) as { status?: { allowed?: boolean } }
  return answer.status?.allowed === true
}

/**
 * The same denial with what is missing. The API server's own words name a missing `get`, and of a missing `create`
 * nothing (k8s.io/kubernetes 1.35, pkg/registry/core/pod/rest/authorize.go).
 */
export async function explainDenial(
  client: KubeClient,
  caller: PodCaller,
  denial: AppError,
): Promise<AppError> {
  try {
    const allowed = await Promise.all(VERBS.map((verb) => isAllowed(client, caller, verb)))
    const missing = VERBS.filter((_, index) => !allowed[index]).map((verb) => `"${verb}"`)
    // Not for want of a role: something else of the cluster refuses, and says why.
    if (missing.length === 0) return denial
    const what = `${missing.length === 1 ? 'the verb' : 'the verbs'} ${missing.join(' and ')}`
    return new AppError(
      'denied',
      `your role does not allow exec into this pod. contact your cluster admin. It lacks ${what} on pods/exec (a shell needs get and create).`,
      { cause: denial },
    )
  } catch {
    // The denial stands, whether it could be explained or not.
    return denial
  }
}
