import type { ClusterStore } from '../store/cluster-store.ts'
import { lowerBound, type StoredObject } from '../store/collection.ts'
import type { ListOptions } from './list-options.ts'
import { badRequest, expired, tooLargeVersion } from './status.ts'

export interface Page {
  readonly items: readonly StoredObject[]
  readonly version: number
  readonly continueToken: string
  readonly remaining: number | undefined
}

interface Cursor {
  /** -1: continue in the newest state, although it is not the one the list began with. */
  readonly version: number
  readonly start: string
}

const EXPIRED_TOKEN =
  'The provided continue parameter is too old to display a consistent list result. You can start a new list ' +
  'without the continue parameter, or use the continue token in this response to retrieve the remainder of the ' +
  'results. Continuing with the provided token results in an inconsistent list - objects that were created, ' +
  'modified, or deleted between the time the first chunk was returned and now may show up in the list.'

interface Scope {
  readonly collection: string
  readonly namespace: string
}

/** One page of a list, in the state that its options ask for. */
export function selectPage(store: ClusterStore, scope: Scope, options: ListOptions): Page {
  const cursor = parseCursor(options.continueToken)
  const version = versionOf(store, options, cursor)
  const sorted = stateAt(store, scope, version, cursor)
  const range = rangeOf(sorted, scope.namespace, cursor?.start)
  // A list from the cache is never cut into pages.
  const limit = options.resourceVersion === 0 && options.match === '' ? 0 : options.limit
  return cut(sorted, range, { version, limit, options })
}

function versionOf(store: ClusterStore, options: ListOptions, cursor?: Cursor): number {
  if (cursor !== undefined) return cursor.version < 0 ? store.version : cursor.version
  const { resourceVersion = 0, match, limit } = options
  if (resourceVersion > store.version) throw tooLargeVersion(resourceVersion, store.version)
  const isExact = match === 'Exact' || (match === '' && limit > 0 && resourceVersion > 0)
  return isExact ? resourceVersion : store.version
}

function stateAt(
  store: ClusterStore,
  scope: Scope,
  version: number,
  cursor?: Cursor,
): readonly StoredObject[] {
  const sorted = store.collection(scope.collection).sortedAt(version)
  if (sorted !== undefined) return sorted
  if (cursor === undefined) throw expired('The resourceVersion for the provided list is too old.')
  throw expired(EXPIRED_TOKEN, toToken({ version: -1, start: cursor.start }))
}

interface Range {
  readonly from: number
  readonly to: number
}

function rangeOf(sorted: readonly StoredObject[], namespace: string, start?: string): Range {
  const prefix = namespace === '' ? '' : `${namespace}/`
  const from = lowerBound(sorted, start ?? prefix)
  // '0' is the character after '/'.
  const to = namespace === '' ? sorted.length : lowerBound(sorted, `${namespace}0`)
  return { from, to: Math.max(from, to) }
}

interface Cut {
  readonly version: number
  readonly limit: number
  readonly options: ListOptions
}

function cut(
  sorted: readonly StoredObject[],
  range: Range,
  { version, limit, options }: Cut,
): Page {
  const { matches } = options
  if (limit <= 0 && matches === undefined) {
    const items = sorted.slice(range.from, range.to)
    return { items, version, continueToken: '', remaining: undefined }
  }
  const items: StoredObject[] = []
  for (let index = range.from; index < range.to; index++) {
    const stored = sorted[index]
    if (stored === undefined || matches?.(stored.object) === false) continue
    if (limit > 0 && items.length === limit) {
      const last = items.at(-1)?.key ?? ''
      const continueToken = toToken({ version, start: `${last}\u0000` })
      // Only a list without selectors knows how much is left.
      const remaining = matches === undefined ? range.to - index : undefined
      return { items, version, continueToken, remaining }
    }
    items.push(stored)
  }
  return { items, version, continueToken: '', remaining: undefined }
}

function toToken({ version, start }: Cursor): string {
  return Buffer.from(JSON.stringify({ v: 'meta.k8s.io/v1', rv: version, start })).toString(
    'base64url',
  )
}

function parseCursor(token: string): Cursor | undefined {
  if (token === '') return undefined
  try {
    const parsed: unknown = JSON.parse(Buffer.from(token, 'base64url').toString())
    if (typeof parsed === 'object' && parsed !== null && 'rv' in parsed && 'start' in parsed) {
      return { version: Number(parsed.rv), start: String(parsed.start) }
    }
  } catch (cause) {
    throw invalidToken(cause instanceof Error ? cause.message : 'no JSON')
  }
  throw invalidToken('encoded start key empty (version meta.k8s.io/v1)')
}

function invalidToken(detail: string): Error {
  return badRequest(`invalid continue token: continue key is not valid: ${detail}`)
}
