import { createHash } from 'node:crypto'
import { apiVersionOf } from '../kinds/kind.ts'
import { openApiDocument, openApiIndex } from '../openapi/openapi.ts'
import type { ApiServer } from './api-server.ts'
import { toAggregated, toApiGroup, toResourceList, toServedGroups } from './discovery.ts'
import { negotiate, type Representation } from './negotiate.ts'
import type { RequestInfo } from './request-info.ts'
import { sendBytes, sendJson, sendText, type Answer } from './respond.ts'
import { methodNotAllowed, unknownPath, UnknownPathError } from './status.ts'

interface PathRequest extends Answer {
  readonly info: RequestInfo
}

/** The real server labels its index so, though it is JSON. */
const INDEX_TYPE = 'text/plain; charset=utf-8'

const AGGREGATED_TYPE = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList'

export async function answerNonResource(server: ApiServer, request: PathRequest): Promise<void> {
  const { info } = request
  if (info.method !== 'GET' && info.method !== 'HEAD') throw methodNotAllowed()
  const path = info.path.length > 1 ? info.path.replace(/\/$/, '') : info.path
  switch (path) {
    case '/':
      return sendJson(request, 200, {
        paths: ['/api', '/apis', '/healthz', '/openapi/v3', '/version'],
      })
    case '/version':
      return sendJson(request, 200, toVersion(server.gitVersion))
    case '/healthz':
    case '/livez':
    case '/readyz':
      return sendText(request, 200, 'ok')
    case '/api':
    case '/apis':
      return sendGroups(server, request, path)
    case '/openapi/v3':
      return sendDocument(request, openApiIndex(server.store.kinds.list()), INDEX_TYPE)
    default:
      return sendGroupPath(server, request, path)
  }
}

function toVersion(gitVersion: string): Readonly<Record<string, string>> {
  const [, major = '1', minor = '34'] = /^v(\d+)\.(\d+)/.exec(gitVersion) ?? []
  return {
    major,
    minor,
    emulationMajor: major,
    emulationMinor: minor,
    gitVersion,
    gitCommit: '3f8bd7a6d1c6a0a1a2e6b5c8f1d2e3c4b5a69788',
    gitTreeState: 'clean',
    buildDate: '2026-01-14T12:00:00Z',
    goVersion: 'go1.24.9',
    compiler: 'gc',
    platform: 'linux/amd64',
  }
}

function isAggregated(representation: Representation): boolean {
  return representation.shape === 'discovery'
}

async function sendGroups(server: ApiServer, request: PathRequest, path: string): Promise<void> {
  const offer = { protobuf: false, shapes: ['discovery'] } as const
  const representation = negotiate(request.req.headers.accept, offer)
  const groups = toServedGroups(server.store.kinds.list()).filter(
    ({ name }) => (name === '') === (path === '/api'),
  )
  if (isAggregated(representation)) {
    const body = Buffer.from(JSON.stringify(toAggregated(groups)) + '\n')
    return sendBytes(request, { code: 200, contentType: AGGREGATED_TYPE, body })
  }
  if (path === '/api') {
    const serverAddressByClientCIDRs = [
      { clientCIDR: '0.0.0.0/0', serverAddress: request.req.headers.host ?? '' },
    ]
    return sendJson(request, 200, {
      kind: 'APIVersions',
      versions: ['v1'],
      serverAddressByClientCIDRs,
    })
  }
  return sendJson(request, 200, {
    kind: 'APIGroupList',
    apiVersion: 'v1',
    groups: groups.map(toApiGroup),
  })
}

async function sendGroupPath(server: ApiServer, request: PathRequest, path: string): Promise<void> {
  const kinds = server.store.kinds.list()
  if (path.startsWith('/openapi/v3/')) {
    const document = openApiDocument(kinds, path.slice('/openapi/v3/'.length))
    if (document === undefined) throw unknownPath()
    return sendDocument(request, document)
  }
  if (path.startsWith('/livez/') || path.startsWith('/readyz/')) return sendText(request, 200, 'ok')
  const [, groupVersion = ''] = /^\/(?:api|apis)\/(.+)$/.exec(path) ?? []
  const served = kinds.filter((kind) => apiVersionOf(kind) === groupVersion)
  if (served.length > 0) return sendJson(request, 200, toResourceList(groupVersion, served))
  const group = toServedGroups(kinds).find(({ name }) => name !== '' && name === groupVersion)
  if (group === undefined) throw new UnknownPathError()
  return sendJson(request, 200, { kind: 'APIGroup', apiVersion: 'v1', ...toApiGroup(group) })
}

/** A document with its tag, or only that the client's copy is still good. */
async function sendDocument(
  request: PathRequest,
  document: object,
  contentType = 'application/json',
): Promise<void> {
  const body = Buffer.from(JSON.stringify(document))
  const etag = `"${createHash('sha256').update(body).digest('hex').toUpperCase()}"`
  request.res.setHeader('ETag', etag)
  if (request.req.headers['if-none-match'] !== etag) {
    return sendBytes(request, { code: 200, contentType, body })
  }
  request.res.writeHead(304).end()
}
