import type { Clusters } from '../clusters/clusters.ts'
import type { KubeIdentity } from '../kube/identity.ts'
import { toPathSegment } from '../kube/path.ts'

/** A document as the API server sends it, or only that the caller's copy is still good. */
export interface OpenApiDocument {
  /** Absent when the caller's copy is still good. */
  readonly parts?: AsyncIterable<Uint8Array>
  /** The API server's own tag. */
  readonly etag?: string
}

export interface OpenApiCaller {
  readonly cluster: string
  readonly identity: KubeIdentity
  readonly signal: AbortSignal
}

/** The clusters' own OpenAPI v3 documents, as the person may read them. */
export function createOpenApiDocuments({ clusters }: { readonly clusters: Clusters }) {
  return {
    /** The document below `/openapi/v3`; `ifNoneMatch` is the tag of the caller's copy. */
    async read(
      { cluster, identity, signal }: OpenApiCaller,
      segments: readonly string[],
      ifNoneMatch: string | undefined,
    ): Promise<OpenApiDocument> {
      const client = await clusters.read(cluster).client()
      const path = ['/openapi/v3', ...segments.map(toPathSegment)].join('/')
      const headers = ifNoneMatch === undefined ? {} : { 'if-none-match': ifNoneMatch }
      const answer = await client.send({ identity, signal, path, headers })
      const etag = answer.headers['etag']
      const tag = typeof etag === 'string' ? { etag } : {}
      if (answer.status === 304) {
        answer.body.destroy()
        return tag
      }
      // API servers label their index as text, and it is JSON all the same.
      if (!answer.contentType.startsWith('text/plain')) client.checkJson(answer)
      return { ...tag, parts: answer.body as AsyncIterable<Uint8Array> }
    },
  }
}

export type OpenApiDocuments = ReturnType<typeof createOpenApiDocuments>
