import type { Handlers, OperationId, OperationRequest } from '../http/contract.ts'
import type { OpenApiDocuments } from '../resources/openapi-documents.ts'

/** An hour; the document is one person's, since who may read it is the cluster's to say. */
const CACHE = 'private, max-age=3600'

type Request = Pick<OperationRequest<OperationId>, 'identity' | 'signal'> & {
  readonly params: { readonly cluster: string }
  readonly headers: { readonly 'if-none-match'?: string }
}

/** The cluster's own OpenAPI documents, passed on as they come. */
export function createKubernetesOpenApiHandlers(documents: OpenApiDocuments) {
  async function pass({ params, identity, signal, headers }: Request, ...segments: string[]) {
    const caller = { cluster: params.cluster, identity, signal }
    const { parts, etag } = await documents.read(caller, segments, headers['if-none-match'])
    const replyHeaders = { 'Cache-Control': CACHE, ...(etag !== undefined && { ETag: etag }) }
    return parts
      ? { type: 'application/json' as const, parts, headers: replyHeaders }
      : { notModified: true as const, headers: replyHeaders }
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
