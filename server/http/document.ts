/** The parts of the OpenAPI document that routing and validation use. */
export interface ContractDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, ContractOperation>>>>
  readonly components: object
}

export interface ContractOperation {
  readonly operationId: string
  readonly 'x-authz': string
  readonly tags?: readonly string[]
  readonly requestBody?: { readonly content: Readonly<Record<string, object>> }
  /** The schemas of its text messages, for an operation that is a WebSocket. */
  readonly 'x-websocket'?: { readonly client: string; readonly server: string }
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: object }>> }>
  >
}

/** An operation with where it is. */
export interface Route {
  readonly operationId: string
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** As the contract writes it, such as `/api/clusters/{cluster}/pods`. */
  readonly path: string
  readonly operation: ContractOperation
  /** Whether it is answered without a session. */
  readonly isPublic: boolean
  /** Whether it is upgraded to a WebSocket. */
  readonly isSocket: boolean
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

/**
 * The contract's operations, static paths before those with parameters at the same place: `/nodes/watch` must not be
 * taken for the node named `watch`.
 */
export function listRoutes(document: ContractDocument): Route[] {
  const routes = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method): Route[] => {
      const operation = item[method]
      if (!operation) return []
      const { operationId } = operation
      const isPublic = operation['x-authz'] === 'public'
      const isSocket = operation['x-websocket'] !== undefined
      return [{ operationId, method, path, operation, isPublic, isSocket }]
    }),
  )
  return routes.sort((a, b) => compareText(toSortKey(a.path), toSortKey(b.path)))
}

/** Refuses to start when an operation has no handler, or a handler no operation. */
export function checkComplete(
  routes: readonly Route[],
  handlers: Readonly<Record<string, unknown>>,
): void {
  const operations = new Set(routes.map((route) => route.operationId))
  const missing = [...operations].filter((id) => handlers[id] === undefined)
  const extra = Object.keys(handlers).filter((id) => !operations.has(id))
  if (missing.length + extra.length === 0) return
  throw new Error(
    `Handlers and contract differ. Without a handler: ${missing.join(', ') || 'none'}; not in the contract: ${extra.join(', ') || 'none'}.`,
  )
}

/** Parameters sort behind every letter. */
function toSortKey(path: string): string {
  return path.replaceAll('{', '\uffff')
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** `/pods/{name}` as Express writes it: `/pods/:name`. */
export function toExpressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1')
}

/** `/pods/{name}` as a pattern of the paths that it stands for. */
export function toPathPattern(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`)
}

type Json = Record<string, unknown>

function collectRefs(node: unknown, refs: Set<string>): void {
  if (Array.isArray(node)) node.forEach((element) => collectRefs(element, refs))
  else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      if (key === '$ref' && typeof value === 'string') refs.add(value.split('/').at(-1) ?? '')
      else collectRefs(value, refs)
    }
  }
}

/** The schemas that a node refers to, and those that they refer to. */
function pickSchemas(node: unknown, schemas: Json): Json {
  const picked: Json = {}
  const pending = [node]
  while (pending.length > 0) {
    const refs = new Set<string>()
    collectRefs(pending.pop(), refs)
    for (const name of refs) {
      if (name in picked || !(name in schemas)) continue
      picked[name] = schemas[name]
      pending.push(schemas[name])
    }
  }
  return picked
}

/**
 * The validator would refuse a query value that holds `!`, `(` or `/` as it is, which RFC 3986 allows there and
 * `encodeURIComponent` leaves alone: label selectors are full of them.
 */
function acceptReserved(parameter: unknown): unknown {
  const isQuery =
    typeof parameter === 'object' &&
    parameter !== null &&
    'in' in parameter &&
    parameter.in === 'query'
  return isQuery ? { ...parameter, allowReserved: true } : parameter
}

function toRequestOperation(operation: ContractOperation & { parameters?: readonly unknown[] }) {
  const { parameters } = operation
  return {
    ...operation,
    ...(parameters && { parameters: parameters.map(acceptReserved) }),
    responses: { default: { description: '' } },
  }
}

/**
 * The document without what answers look like. The request validator compiles the document it is given anew for each
 * operation's first request: the smaller it is, the less that blocks.
 */
export function toRequestDocument(document: ContractDocument): Json {
  const components = document.components as { parameters?: Json; schemas?: Json }
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, item]) => [
      path,
      Object.fromEntries(
        Object.entries(item).map(([method, operation]) => [method, toRequestOperation(operation)]),
      ),
    ]),
  )
  const { schemas = {} } = components
  const parameters = Object.fromEntries(
    Object.entries(components.parameters ?? {}).map(([name, parameter]) => [
      name,
      acceptReserved(parameter),
    ]),
  )
  return {
    openapi: '3.1.0',
    info: { title: 'requests', version: '1' },
    paths,
    components: { parameters, schemas: pickSchemas([paths, parameters], schemas) },
  }
}
