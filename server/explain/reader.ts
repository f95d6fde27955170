import type { KubeClient } from '../kube/client.ts'
import type { KubeIdentity } from '../kube/identity.ts'
import { readLogTail } from '../kube/log.ts'
import type { Mask, Masked, MaskOf } from '../kube/proto/mask.ts'
import { AppError, toAggregateCode, toAppError } from '../lib/errors.ts'
import type { components } from '../../generated/types.ts'
import type { KindNames } from '../resources/kind.ts'
import type { ObjectName } from '../resources/resources.ts'
import { listObjects } from '../resources/list-objects.ts'

type SourceGap = components['schemas']['SourceGap']

/** Reads that one explanation has under way at once. */
const FAN_OUT = 6
const MAX_GAPS = 20
const MAX_LOG_BYTES = 16 * 1024
const LOG_LINES = 20

/** A cluster as one person reads it. */
export interface View {
  readonly client: KubeClient
  readonly identity: KubeIdentity
  readonly signal: AbortSignal
  readonly knownNamespaces?: readonly string[]
}

/** What to read of a kind; `T` is what reading it gives. */
export interface Source<T> {
  readonly names: KindNames
  readonly mask: Mask
  /** Never there: it carries the type. */
  readonly object?: T
}

/** Declares which fields of a kind an explanation reads. Usage: `source<V1Pod>()(pod, podMask)`. */
export function source<T>() {
  return <const M extends MaskOf<T>>(
    kind: { readonly names: KindNames },
    mask: M,
  ): Source<Masked<T, M>> => ({ names: kind.names, mask: mask as Mask })
}

export type Found<T> =
  | { readonly state: 'found'; readonly object: T }
  | { readonly state: 'missing' }
  | { readonly state: 'unknown' }

interface ListWhat {
  readonly namespace?: string | undefined
  readonly labelSelector?: string
  readonly fieldSelector?: string
  /** Asked of the API server; what there is beyond is not read. */
  readonly limit: number
}

interface LogWhat {
  readonly namespace: string
  readonly name: string
  readonly container: string
  readonly previous: boolean
}

/** Lets at most `limit` pieces of work run at once, in the order in which they came. */
function createLimiter(limit: number) {
  let running = 0
  const waiting: (() => void)[] = []
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}

async function readOne<T>(
  { client, identity, signal }: View,
  { names, mask }: Source<T>,
  { namespace, name }: ObjectName,
): Promise<T> {
  const object = await client.readObject({
    identity,
    api: names,
    namespace: names.namespaced ? namespace : undefined,
    name,
    message: names.message,
    mask,
    signal,
  })
  // It was read with the source's mask.
  return object as T
}

async function collect<T>(
  view: View,
  { names, mask }: Source<T>,
  { namespace, ...query }: ListWhat,
): Promise<readonly T[]> {
  const { limit } = query
  const objects: T[] = []
  const { message } = names
  const list = listObjects<T>({ ...view, api: names, message, mask, namespace, query })
  for await (const batch of list) {
    objects.push(...batch)
    if (objects.length >= limit) break
  }
  return objects.slice(0, limit)
}

function readLog(
  { client, identity, signal }: View,
  { namespace, name, container, previous }: LogWhat,
): Promise<string> {
  return readLogTail(
    client,
    { identity, namespace, pod: name, container, signal },
    { previous, tailLines: LOG_LINES, limitBytes: MAX_LOG_BYTES },
  )
}

/**
 * Reads facts for one answer: a few at once, each once, and what cannot be read becomes a gap of the answer instead of
 * its failure.
 */
export function createFactReader(view: View) {
  const { signal } = view
  const limited = createLimiter(FAN_OUT)
  const known = new Map<string, Promise<unknown>>()
  const gaps = new Map<string, SourceGap>()

  function addGap(what: string, error: unknown): void {
    if (signal.aborted) throw error
    const failure = toAppError(error)
    if (gaps.size >= MAX_GAPS) return
    gaps.set(what, { source: what, code: toAggregateCode(failure), message: failure.message })
  }

  function once<T>(key: string, read: () => Promise<T>): Promise<T> {
    const started = known.get(key)
    // A key names one read of one source: what it gives has that source's type.
    if (started) return started as Promise<T>
    const result = limited(read)
    known.set(key, result)
    return result
  }

  return {
    /** Reads the object that is explained: a failure is the answer's. */
    read: <T>(from: Source<T>, namespace: string | undefined, name: string): Promise<T> =>
      readOne(view, from, { namespace, name }),

    find<T>(from: Source<T>, namespace: string | undefined, name: string): Promise<Found<T>> {
      const { resource, namespaced } = from.names
      const what = `${resource} ${namespaced ? `${namespace ?? ''}/` : ''}${name}`
      return once(what, async (): Promise<Found<T>> => {
        try {
          return { state: 'found', object: await readOne(view, from, { namespace, name }) }
        } catch (error) {
          if (error instanceof AppError && error.status === 404) return { state: 'missing' }
          addGap(what, error)
          return { state: 'unknown' }
        }
      })
    },

    /** The first objects of a list; undefined when it cannot be read. */
    list<T>(from: Source<T>, what: ListWhat): Promise<readonly T[] | undefined> {
      const { resource } = from.names
      const scope = what.namespace === undefined ? '' : ` in ${what.namespace}`
      return once(JSON.stringify([resource, what]), async () => {
        try {
          return await collect(view, from, what)
        } catch (error) {
          addGap(`${resource}${scope}`, error)
          return undefined
        }
      })
    },

    /** The end of a container's log; undefined when there is none, or it cannot be read. */
    log(what: LogWhat): Promise<string | undefined> {
      const { namespace, name, container } = what
      return once(JSON.stringify(['log', what]), async () => {
        try {
          return await readLog(view, what)
        } catch (error) {
          // The kubelet keeps no log of a container that it has removed, or that never ran.
          const isGone = error instanceof AppError && [400, 404].includes(error.status)
          if (!isGone) addGap(`log of ${namespace}/${name} ${container}`, error)
          return undefined
        }
      })
    },

    gaps: (): SourceGap[] => [...gaps.values()],
  }
}

export type FactReader = ReturnType<typeof createFactReader>
