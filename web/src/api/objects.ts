import { queryOptions, type QueryClient } from '@tanstack/vue-query'
import { kinds, type KindPath, type KindSchemas, type Schema } from '#sdk'
import { api } from './client.ts'
import { readItems } from './stream-items.ts'

export type Row<Path extends KindPath = KindPath> = KindSchemas[Path]['row']
export type Detail<Path extends KindPath = KindPath> = KindSchemas[Path]['detail']

/** Which objects a list shows. */
export interface ListScope {
  readonly cluster: string
  readonly path: KindPath
  /** Namespaces; all when empty. */
  readonly namespaces: readonly string[]
  /** In Kubernetes' notation; all when empty. */
  readonly labelSelector: string
}

/** Which custom resource of which cluster. */
export interface CustomScope {
  readonly cluster: string
  readonly group: string
  readonly version: string
  readonly plural: string
}

/** Which object. */
export interface ObjectScope {
  readonly cluster: string
  readonly path: KindPath
  readonly namespace?: string | undefined
  readonly name: string
}

/** Which custom object. */
export interface CustomObjectScope extends CustomScope {
  /** Absent for cluster-scoped objects. */
  readonly namespace?: string | undefined
  readonly name: string
}

/** An object of our table, or a custom one. */
export type AnyObjectScope = ObjectScope | CustomObjectScope

/** Rows of a list, and what is known about them. */
export interface ObjectList<R> {
  readonly rows: readonly R[]
  /** Whether all rows have arrived. */
  readonly complete: boolean
  /** Namespaces that could not be read. */
  readonly gaps: readonly Schema<'NamespaceGap'>[]
  /** When the list was read, epoch milliseconds. */
  readonly readAt: number
  /** The position of the list, to hear of its changes from; absent where it has none. */
  readonly resourceVersion?: string | undefined
}

/** How often what has arrived of a list is shown while the rest is still coming. */
const FLUSH_MS = 120
/** Lists are asked again this often; long ones less often, for they cost the cluster more. */
const POLL_MS = 10_000
const POLL_LONG_MS = 45_000
const LONG = 2_000

interface Identified {
  readonly uid: string
  /** Absent for events. */
  readonly resourceVersion?: string
}

/** The new rows, with the old row where nothing changed: what was computed of it stays valid. */
export function keepUnchanged<R extends Identified>(
  before: readonly R[],
  after: readonly R[],
): readonly R[] {
  if (before.length === 0) return after
  const known = new Map(before.map((row) => [row.uid, row]))
  return after.map((row) => {
    const old = known.get(row.uid)
    const isSame = old && old.resourceVersion === row.resourceVersion
    return isSame && row.resourceVersion !== undefined ? old : row
  })
}

function objectListKey(scope: ListScope) {
  const { cluster, path, namespaces, labelSelector } = scope
  return ['cluster', cluster, path, 'list', namespaces.join(','), labelSelector] as const
}

/** How a list is asked for. */
export type ListQuery<R extends Identified> = ReturnType<typeof objectListQuery<R>>

/** A kind's list. Its first reading shows rows as they arrive. */
export function objectListQuery<R extends Identified = Row>(client: QueryClient, scope: ListScope) {
  const queryKey = objectListKey(scope)
  return queryOptions<ObjectList<R>>({
    queryKey,
    queryFn: async ({ signal }) => {
      const before = client.getQueryData<ObjectList<R>>(queryKey)
      const isFirst = !before?.complete
      const rows: R[] = []
      let flushedAt = 0
      const { paths, namespaced } = kinds[scope.path]
      const { data } = await api.GET(paths.list, {
        params: {
          path: { cluster: scope.cluster },
          query: {
            ...(namespaced &&
              scope.namespaces.length > 0 && { namespace: scope.namespaces.join(',') }),
            ...(scope.labelSelector !== '' && { labelSelector: scope.labelSelector }),
          },
        },
        parseAs: 'stream',
        signal,
      })
      if (!data) throw new Error('The list answered nothing.')
      const tail = await readItems(data, (items) => {
        // The contract says what the items of this list are.
        for (const item of items) rows.push(item as R)
        const now = performance.now()
        if (!isFirst || now - flushedAt < FLUSH_MS) return
        flushedAt = now
        client.setQueryData(queryKey, {
          rows: [...rows],
          complete: false,
          gaps: [],
          readAt: Date.now(),
        })
      })
      return {
        rows: isFirst ? rows : keepUnchanged(before.rows, rows),
        complete: true,
        gaps: (tail['gaps'] as Schema<'NamespaceGap'>[] | undefined) ?? [],
        readAt: Date.now(),
        resourceVersion: tail['resourceVersion'] as string | undefined,
      }
    },
    refetchInterval: ({ state }) =>
      (state.data?.rows.length ?? 0) >= LONG ? POLL_LONG_MS : POLL_MS,
  })
}

function objectKey(scope: AnyObjectScope, part: string) {
  const { cluster, namespace = '', name } = scope
  const path = 'path' in scope ? scope.path : `${scope.plural}.${scope.group}/${scope.version}`
  return ['cluster', cluster, path, 'object', namespace, name, part] as const
}

const CUSTOM_OBJECT =
  '/api/clusters/{cluster}/customresources/{group}/{version}/{plural}/{namespace}/{name}'
const CUSTOM_PATHS = {
  object: CUSTOM_OBJECT,
  yaml: `${CUSTOM_OBJECT}/yaml`,
  events: `${CUSTOM_OBJECT}/events`,
} as const
/** Stands for the namespace of a cluster-scoped custom object. */
const NO_NAMESPACE = '_'

/** The contract's paths of an object, and their parameters. */
function toTarget({ cluster, path, namespace, name }: ObjectScope) {
  const { paths } = kinds[path]
  const params = namespace === undefined ? { cluster, name } : { cluster, namespace, name }
  return { paths, params }
}

function toCustomTarget({ namespace = NO_NAMESPACE, ...rest }: CustomObjectScope) {
  return { paths: CUSTOM_PATHS, params: { ...rest, namespace } }
}

function toAnyTarget(scope: AnyObjectScope) {
  return 'path' in scope ? toTarget(scope) : toCustomTarget(scope)
}

/** An answer of the contract has content. */
function toContent<T>({ data }: { readonly data?: T | undefined }): T {
  if (data === undefined) throw new Error('The server answered nothing.')
  return data
}

export function objectDetailQuery<Path extends KindPath>(scope: ObjectScope & { path: Path }) {
  return queryOptions({
    queryKey: objectKey(scope, 'detail'),
    queryFn: async ({ signal }): Promise<Detail<Path>> => {
      const { paths, params } = toTarget(scope)
      return toContent(await api.GET(paths.object, { params: { path: params }, signal }))
    },
    refetchInterval: POLL_MS,
  })
}

export function customDetailQuery(scope: CustomObjectScope) {
  return queryOptions({
    queryKey: objectKey(scope, 'detail'),
    queryFn: async ({ signal }) => {
      const { paths, params } = toCustomTarget(scope)
      return toContent(await api.GET(paths.object, { params: { path: params }, signal }))
    },
    refetchInterval: POLL_MS,
  })
}

export function objectExplainQuery(scope: ObjectScope) {
  return queryOptions({
    queryKey: objectKey(scope, 'explain'),
    queryFn: async ({ signal }) => {
      const { paths, params } = toTarget(scope)
      return toContent(await api.GET(paths.explain, { params: { path: params }, signal }))
    },
    refetchInterval: POLL_MS,
  })
}

export function objectRelatedQuery(scope: ObjectScope) {
  return queryOptions({
    queryKey: objectKey(scope, 'related'),
    queryFn: async ({ signal }) => {
      const { paths, params } = toTarget(scope)
      return toContent(await api.GET(paths.related, { params: { path: params }, signal }))
    },
  })
}

export function objectEventsQuery(scope: AnyObjectScope) {
  return queryOptions({
    queryKey: objectKey(scope, 'events'),
    queryFn: async ({ signal }) => {
      const { paths, params } = toAnyTarget(scope)
      return toContent(await api.GET(paths.events, { params: { path: params }, signal }))
    },
    refetchInterval: POLL_MS,
  })
}

export interface ManifestOptions {
  /** Whether it says who last set which field. */
  readonly managedFields: boolean
  /** Whether the values of a Secret are in it, which is recorded. */
  readonly hasValues?: boolean
}

/** The manifest as text. */
export async function readManifest(
  scope: AnyObjectScope,
  { managedFields, hasValues = false }: ManifestOptions,
  signal?: AbortSignal,
): Promise<string> {
  const { paths, params } = toAnyTarget(scope)
  const isSecret = 'path' in scope && scope.path === 'secrets'
  const query = { managedFields, ...(isSecret && !hasValues && { values: 'withheld' as const }) }
  return toContent(
    await api.GET(paths.yaml, {
      params: { path: params, query },
      parseAs: 'text',
      ...(signal && { signal }),
    }),
  )
}

export function objectYamlQuery(scope: AnyObjectScope, options: ManifestOptions) {
  return queryOptions({
    queryKey: [...objectKey(scope, 'yaml'), options] as const,
    queryFn: ({ signal }) => readManifest(scope, options, signal),
    // Asking again would be recorded again, and what was revealed is not kept when nobody looks.
    ...(options.hasValues && { staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false }),
  })
}

/** How many manifests are read at once, and at most. */
const MANIFEST_CONCURRENCY = 4
export const MAX_MANIFESTS = 500

/** The manifests of several objects as one stream of YAML documents, without managed fields, in their order. */
export async function readManifests(scopes: readonly AnyObjectScope[]): Promise<string> {
  const targets = scopes.slice(0, MAX_MANIFESTS)
  const manifests = new Array<string>(targets.length).fill('')
  let next = 0
  async function work(): Promise<void> {
    for (;;) {
      const index = next
      next += 1
      const scope = targets[index]
      if (!scope) return
      manifests[index] = await readManifest(scope, { managedFields: false })
    }
  }
  await Promise.all(Array.from({ length: MANIFEST_CONCURRENCY }, work))
  return manifests.map((manifest) => `---\n${manifest}`).join('')
}
