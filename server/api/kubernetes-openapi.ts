import type { Clusters } from '../clusters/clusters.ts'
import type { Handlers, OperationId, OperationRequest } from '../http/contract.ts'
import { toPathSegment } from '../kube/path.ts'

/** An hour; the document is one person's, since who may read it is the cluster's to say. */
const CACHE = 'private, max-age=3600'

type Request = Pick<OperationRequest<OperationId>, 'identity' | 'signal'> & {
  readonly params: { readonly cluster: string }
  readonly headers: { readonly 'if-none-match'?: string }
}

/** The cluster's own OpenAPI documents, passed on as they come. */
export function createKubernetesOpenApiHandlers(clusters: Clusters) {
  async function pass(request: Request, ...segments: string[]) {
    const { params, identity, signal, headers } = request
    const client = await clusters.read(params.cluster).client()
    const tag = headers['if-none-match']
    const path = ['/openapi/v3', ...segments.map(toPathSegment)].join('/')
    const answer = await client.send({
      identity,
      signal,
      path,
      ...(tag !== undefined && { headers: { 'if-none-match': tag } }),
    })
    const etag = answer.headers['etag']
    const replyHeaders = { 'Cache-Control': CACHE, ...(typeof etag === 'string' && { ETag: etag }) }
    if (answer.status === 304) {
      answer.body.destroy()
      return { notModified: true as const, headers: replyHeaders }
    }
    // API servers label their index as text, and it is JSON all the same.
    if (!answer.contentType.startsWith('text/plain')) client.checkJson(answer)
    return {
      type: 'application/json' as const,
      parts: answer.body as AsyncIterable<Uint8Array>,
      headers: replyHeaders,
    }
  }

  return {
    getKubernetesOpenApi: (request) => pass(request),
    getKubernetesRootOpenApi: (request) => pass(request, request.params.document),
    getKubernetesCoreOpenApi: (request) => pass(request, 'api', request.params.version),
    getKubernetesGroupOpenApi: (request) => pass(request, 'apis', request.params.group),
    getKubernetesVersionOpenApi: (request) =>
      pass(request, 'apis', request.params.group, request.params.version),
  } satisfies Partial<Handlers>
}
