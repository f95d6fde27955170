import type { components } from '../../generated/types.ts'
import type { KubeClient, ListTarget, Query } from '../kube/client.ts'
import type { KubeIdentity } from '../kube/identity.ts'
import type { ApiResource } from '../kube/path.ts'
import type { ListMeta } from '../kube/proto/list-reader.ts'
import type { Mask } from '../kube/proto/mask.ts'
import { AppError, toAggregateCode, toAppError } from '../lib/errors.ts'

type ListMetadata = components['schemas']['ListMetadata']
type NamespaceGap = components['schemas']['NamespaceGap']

/** Namespaces that are looked into at once when a list is put together from several. */
const FAN_OUT = 8
const MAX_NAMESPACES = 1000

/** What to list, where, as whom. */
export interface ListScope {
  readonly client: KubeClient
  readonly identity: KubeIdentity
  readonly api: ApiResource & { readonly namespaced: boolean }
  readonly message?: string
  readonly mask: Mask | true
  readonly metadataOnly?: boolean
  /** One namespace or several, separated by commas; all when absent or empty. */
  readonly namespace?: string | undefined
  readonly query?: Query
  /** Namespaces to try for a person who may neither list across namespaces nor list these. */
  readonly knownNamespaces?: readonly string[]
  readonly signal: AbortSignal
}

const namespaceApi = { group: '', version: 'v1', resource: 'namespaces' }
const nameMask = { metadata: { name: true } } as const

function toTarget(scope: ListScope, namespace: string | undefined): ListTarget {
  const { identity, api, message, mask, metadataOnly = false, query, signal } = scope
  return {
    identity,
    api,
    namespace,
    ...(message !== undefined && { message }),
    mask,
    metadataOnly,
    ...(query && { query }),
    signal,
  }
}

function isForbidden(error: unknown): error is AppError {
  return error instanceof AppError && error.status === 403
}

function toListMetadata({
  resourceVersion,
  continue: next,
  remainingItemCount,
}: ListMeta): ListMetadata {
  return {
    ...(resourceVersion !== undefined && { resourceVersion }),
    ...(next !== undefined && next !== '' && { continue: next }),
    ...(remainingItemCount !== undefined && { remainingItemCount }),
  }
}

async function* listOnce<T>(
  scope: ListScope,
  namespace: string | undefined,
): AsyncGenerator<readonly T[], ListMetadata> {
  const list = await scope.client.list<T>(toTarget(scope, namespace))
  yield* list.batches
  return toListMetadata(list.meta)
}

/**
 * Lists objects as they arrive. A person who may not list across namespaces gets the namespaces that they may read;
 * the others are named in the result's `gaps`.
 */
export async function* listObjects<T>(
  scope: ListScope,
): AsyncGenerator<readonly T[], ListMetadata> {
  const namespaces = scope.api.namespaced
    ? (scope.namespace ?? '').split(',').filter((name) => name !== '')
    : []
  if (namespaces.length > 1) return yield* listAcross<T>(scope, [...new Set(namespaces)])
  const [namespace] = namespaces
  try {
    return yield* listOnce<T>(scope, namespace)
  } catch (error) {
    // A refusal comes before the first object: nothing was yielded yet.
    if (!isForbidden(error) || namespace !== undefined || !scope.api.namespaced) throw error
    const candidates = await listCandidates(scope)
    if (candidates.length === 0) throw error
    return yield* listAcross<T>(scope, candidates, error)
  }
}

/** The namespaces that the person may list, else those that the registry names. */
async function listCandidates(scope: ListScope): Promise<string[]> {
  const { client, identity, signal } = scope
  const names: string[] = []
  try {
    const list = await client.list<{ metadata?: { name?: string } }>({
      identity,
      api: namespaceApi,
      mask: nameMask,
      metadataOnly: true,
      signal,
    })
    for await (const batch of list.batches) {
      for (const { metadata } of batch) names.push(metadata?.name ?? '')
    }
  } catch (error) {
    if (!isForbidden(error)) throw error
    names.push(...(scope.knownNamespaces ?? []))
  }
  return names.filter((name) => name !== '').slice(0, MAX_NAMESPACES)
}

type NamespaceResult<T> =
  { readonly items: readonly T[] } | { readonly gap: NamespaceGap; readonly error: AppError }

async function readNamespace<T>(scope: ListScope, namespace: string): Promise<NamespaceResult<T>> {
  try {
    const items: T[] = []
    for await (const batch of listOnce<T>(scope, namespace)) items.push(...batch)
    return { items }
  } catch (error) {
    if (scope.signal.aborted) throw error
    const failure = toAppError(error)
    return {
      gap: { namespace, code: toAggregateCode(failure), message: failure.message },
      error: failure,
    }
  }
}

/** Lists namespace by namespace, some ahead of time, in the order given. Only if none can be read it fails. */
async function* listAcross<T>(
  scope: ListScope,
  namespaces: readonly string[],
  refusal?: AppError,
): AsyncGenerator<readonly T[], ListMetadata> {
  // Paging over several lists has no token: each list is whole.
  const whole: ListScope = {
    ...scope,
    query: { ...scope.query, limit: undefined, continue: undefined },
  }
  const ahead: Promise<NamespaceResult<T>>[] = []
  const gaps: NamespaceGap[] = []
  let firstError = refusal
  const prefetch = (index: number) => {
    const namespace = namespaces[index]
    if (namespace === undefined) return
    const result = readNamespace<T>(whole, namespace)
    // It is awaited in its turn; a rejection before that is not unhandled.
    result.catch(() => undefined)
    ahead.push(result)
  }
  for (let index = 0; index < FAN_OUT; index++) prefetch(index)
  for (let index = 0; index < namespaces.length; index++) {
    const result = await ahead.shift()
    prefetch(index + FAN_OUT)
    if (!result) break
    if ('items' in result) {
      if (result.items.length > 0) yield result.items
      continue
    }
    gaps.push(result.gap)
    firstError ??= result.error
  }
  if (gaps.length === namespaces.length && firstError) throw firstError
  return gaps.length > 0 ? { gaps } : {}
}
