import { ChunkReader } from '../lib/chunk-reader.ts'
import type { AppError } from '../lib/errors.ts'
import { takeTurn } from '../lib/turns.ts'
import type { KubeClient, Query, ReadTarget } from './client.ts'
import { toKubeError, toTransportError } from './errors.ts'
import { applyMask } from './json-mask.ts'
import { type JsonWatchFrame, JsonWatchReader } from './json-watch-reader.ts'
import { toResourcePath } from './path.ts'
import { decodeEnvelope } from './proto/envelope.ts'
import { type Mask, mergeMasks } from './proto/mask.ts'
import { planMessage } from './proto/plan.ts'
import { ProtobufWatchReader, type WatchFrame } from './proto/watch-reader.ts'

// https://kubernetes.io/docs/reference/using-api/api-concepts/#efficient-detection-of-changes

const JSON_TYPE = 'application/json'
const PROTOBUF_TYPE = 'application/vnd.kubernetes.protobuf'

/** API servers send a bookmark about every minute: one that is silent for so long is gone. */
const MAX_SILENCE_MS = 5 * 60_000

const bookmarkMask = { metadata: { resourceVersion: true, annotations: true } } as const
const versionMask = { metadata: { resourceVersion: true } } as const
const INITIAL_EVENTS_END = 'k8s.io/initial-events-end'

/** What to watch, and from where. */
export interface WatchTarget extends ReadTarget {
  readonly query?: Query
}

/**
 * Makes of an object what is wanted of it. `decode` reads its fields by the mask; `bytes` are the object as it was sent,
 * where that was protobuf.
 */
export type TakeObject<T> = (
  decode: () => unknown,
  bytes: Buffer | undefined,
) => { readonly object: T; readonly resourceVersion: string }

/** An event of a watch. */
export type WatchEvent<T> =
  | {
      readonly type: 'ADDED' | 'MODIFIED' | 'DELETED'
      readonly object: T
      readonly resourceVersion: string
    }
  | {
      readonly type: 'BOOKMARK'
      readonly resourceVersion: string
      /** Whether the objects before it were the state that the watch began with. */
      readonly endsInitialEvents: boolean
    }
  | { readonly type: 'ERROR'; readonly error: AppError }

/** Masks with the version that each event is known by. The same one for all watches of a kind: plans are made by mask. */
const versioned = new WeakMap<Mask, Mask>()

function withVersion(mask: Mask): Mask {
  const known = versioned.get(mask)
  if (known) return known
  const merged = mergeMasks(mask, versionMask)
  versioned.set(mask, merged)
  return merged
}

/** The object of an event, to be read with a mask. */
interface EventObject {
  readonly bytes: Buffer | undefined
  read(message: string | undefined, mask: Mask | true): unknown
}

interface Versioned {
  readonly metadata?: { readonly resourceVersion?: string }
}

interface Bookmark extends Versioned {
  readonly metadata?: {
    readonly resourceVersion?: string
    readonly annotations?: Readonly<Record<string, string>>
  }
}

class EventDecoder<T> {
  readonly #cluster: string
  readonly #message: string | undefined
  readonly #mask: Mask | true
  readonly #take: TakeObject<T>

  constructor(
    cluster: string,
    { message, mask }: Pick<ReadTarget, 'message' | 'mask'>,
    take: TakeObject<T>,
  ) {
    this.#cluster = cluster
    this.#take = take
    this.#message = message
    this.#mask = mask === true ? true : withVersion(mask)
  }

  /** An event of a type that is not known says nothing. */
  decode(type: string, event: EventObject): WatchEvent<T> | undefined {
    switch (type) {
      case 'ADDED':
      case 'MODIFIED':
      case 'DELETED': {
        const decode = () => event.read(this.#message, this.#mask)
        const { object, resourceVersion } = this.#take(decode, event.bytes)
        return { type, object, resourceVersion }
      }
      case 'BOOKMARK': {
        const object = event.read('meta.v1.PartialObjectMetadata', bookmarkMask)
        return this.#toBookmark(object as Bookmark)
      }
      case 'ERROR':
        return { type, error: this.#toError(event.read('meta.v1.Status', true)) }
      default:
        return undefined
    }
  }

  #toBookmark({ metadata }: Bookmark): WatchEvent<T> {
    return {
      type: 'BOOKMARK',
      resourceVersion: metadata?.resourceVersion ?? '',
      endsInitialEvents: metadata?.annotations?.[INITIAL_EVENTS_END] === 'true',
    }
  }

  #toError(object: unknown): AppError {
    const status = { kind: 'Status', ...(object as { readonly code?: number }) }
    return toKubeError(this.#cluster, { status: status.code ?? 500, body: status, retryAfter: '' })
  }
}

function toEventReader<T>(decoder: EventDecoder<T>, isProtobuf: boolean) {
  const reader = isProtobuf ? new ProtobufWatchReader() : new JsonWatchReader()
  const decode = ({ type, object }: WatchFrame | JsonWatchFrame): WatchEvent<T> | undefined =>
    decoder.decode(type, {
      bytes: Buffer.isBuffer(object) ? object : undefined,
      read: (message, mask) =>
        Buffer.isBuffer(object)
          ? decodeEnvelope(object, planMessage(message ?? 'meta.v1.PartialObjectMetadata', mask))
          : applyMask(object, mask),
    })
  return {
    push: (chunk: Buffer): WatchEvent<T>[] =>
      reader.push(chunk).flatMap((frame) => decode(frame) ?? []),
    end: () => reader.end(),
  }
}

function toVersioned<T extends Versioned>(object: T): { object: T; resourceVersion: string } {
  return { object, resourceVersion: object.metadata?.resourceVersion ?? '' }
}

/**
 * Opens a watch; its events come as many at once as arrived together. It is open once this resolves, ends when the API
 * server ends it, and is closed when the iteration ends.
 */
export async function openWatch<T>(
  client: KubeClient,
  target: WatchTarget,
  // The fields themselves: what they are is known to whoever chose the mask.
  take: TakeObject<T> = (decode) => toVersioned(decode() as T & Versioned),
): Promise<AsyncIterable<readonly WatchEvent<T>[]>> {
  const { identity, api, namespace, message, query, signal } = target
  const response = await client.send({
    identity,
    path: toResourcePath(api, { namespace }),
    query: { ...query, watch: true, allowWatchBookmarks: true },
    accept: message === undefined ? JSON_TYPE : `${PROTOBUF_TYPE};stream=watch,${JSON_TYPE}`,
    endless: 'watch',
    maxSilenceMs: MAX_SILENCE_MS,
    signal,
  })
  const isProtobuf = message !== undefined && response.contentType.startsWith(PROTOBUF_TYPE)
  if (!isProtobuf) client.checkJson(response)
  const events = toEventReader(new EventDecoder<T>(client.cluster, target, take), isProtobuf)
  return readEvents(client.cluster, new ChunkReader(response.body), { events, signal })
}

interface EventSource<T> {
  readonly events: ReturnType<typeof toEventReader<T>>
  readonly signal: AbortSignal
}

async function* readEvents<T>(
  cluster: string,
  body: ChunkReader,
  { events, signal }: EventSource<T>,
): AsyncGenerator<readonly WatchEvent<T>[]> {
  const push = (chunk: Buffer | undefined) => chunk && events.push(chunk)
  const take = (chunk: Buffer | undefined) => {
    const turn = takeTurn()
    return turn ? turn.then(() => push(chunk)) : push(chunk)
  }
  try {
    for (;;) {
      const batch = await body.next().then(take)
      if (!batch) break
      if (batch.length > 0) yield batch
    }
    events.end()
  } catch (error) {
    if (signal.aborted) throw signal.reason
    throw toTransportError(cluster, error)
  } finally {
    body.close()
  }
}
