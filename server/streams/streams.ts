import type { Clusters } from '../clusters/clusters.ts'
import { type KubeIdentity, toIdentityKey } from '../kube/identity.ts'
import type { SseBlock } from '../lib/sse-block.ts'
import { follow } from './follow.ts'
import { Hub } from './hub.ts'
import { Rows } from './rows.ts'
import { isVersion } from './versions.ts'
import { readWatchable } from './watchable.ts'

export interface StreamsDeps {
  readonly clusters: Clusters
  /** Streams that one person may have open at once; 0 for as many as they like. */
  readonly perUserLimit: number
  readonly now: () => number
  /** What happens to streams, for the log. */
  readonly report: StreamReport
}

type StreamEvent = 'opened' | 'closed' | 'relist' | 'rate_limited' | 'failed'
export type StreamReport = (event: StreamEvent, facts: object) => void

/** Who watches what. */
export interface StreamRequest {
  readonly cluster: string
  readonly identity: KubeIdentity
  /** Whose streams are counted together. */
  readonly actor: string
  /** What to watch, by its name in our API. */
  readonly path: string
  /** All namespaces when absent or empty. */
  readonly namespace?: string | undefined
  /** The id of the last block that the client has seen. */
  readonly resume?: string | undefined
  /** Aborts when the client has left. */
  readonly signal: AbortSignal
}

export interface OpenStream {
  readonly id: number
  readonly actor: string
  readonly cluster: string
  readonly kind: string
  readonly namespace: string
  /** RFC 3339. */
  readonly openedAt: string
}

async function* refuse(): AsyncGenerator<SseBlock> {
  yield { event: 'error', data: '{"message":"watch stream cap reached"}' }
}

/** Watch streams: each person's streams of the same thing share one watch of the API server. */
export function createStreams({ clusters, perUserLimit, now, report }: StreamsDeps) {
  const hubs = new Map<string, Hub>()
  /** By the name of what is watched. Equal objects have equal rows, whatever cluster they are in. */
  const rowsOf = new Map<string, Rows>()
  const open = new Map<number, OpenStream>()
  let lastId = 0

  function openHub(request: StreamRequest, key: string, from: string | undefined): Hub {
    const { identity, path, namespace } = request
    const cluster = clusters.read(request.cluster)
    const watchable = readWatchable(path)
    const { api, message, mask } = watchable
    const rows = rowsOf.get(path) ?? new Rows(watchable, now)
    rowsOf.set(path, rows)
    const facts = { cluster: request.cluster, kind: path, namespace }
    const hub = new Hub(
      {
        watchable,
        follow: async (start, signal) => {
          const read = { identity, api, message, mask, namespace, signal }
          return follow({ client: await cluster.client(), read, rows, from: start })
        },
        onEnd: () => {
          if (hubs.get(key) === hub) hubs.delete(key)
        },
        onRelist: () => report('relist', facts),
        onFailure: (err) => report('failed', { ...facts, err }),
      },
      from,
    )
    hubs.set(key, hub)
    return hub
  }

  /** Joins those who watch the same as the same person; the first one opens the watch. */
  async function join(request: StreamRequest): Promise<AsyncIterable<SseBlock>> {
    const { cluster, identity, path, namespace, resume } = request
    const from = resume !== undefined && isVersion(resume) ? resume : undefined
    const key = JSON.stringify([cluster, toIdentityKey(identity), path, namespace])
    const hub = hubs.get(key) ?? openHub(request, key, from)
    return hub.join(from, request.signal)
  }

  function register({ actor, cluster, path, namespace = '' }: StreamRequest): OpenStream {
    const id = ++lastId
    const openedAt = new Date(now()).toISOString()
    const stream = { id, actor, cluster, kind: path, namespace, openedAt }
    open.set(id, stream)
    return stream
  }

  return {
    /** Opens a stream. It has been accepted by the API server when this resolves. */
    async open(given: StreamRequest): Promise<AsyncIterable<SseBlock>> {
      given.signal.throwIfAborted()
      clusters.read(given.cluster)
      const { namespaced } = readWatchable(given.path).api
      const request = { ...given, namespace: (namespaced && given.namespace) || undefined }
      const count = [...open.values()].filter(({ actor }) => actor === given.actor).length
      if (perUserLimit > 0 && count >= perUserLimit) {
        report('rate_limited', { actor: given.actor, limit: perUserLimit })
        return refuse()
      }
      const stream = register(request)
      const close = () => {
        if (open.delete(stream.id)) report('closed', stream)
      }
      given.signal.addEventListener('abort', close, { once: true })
      try {
        const blocks = await join(request)
        report('opened', stream)
        return blocks
      } catch (error) {
        open.delete(stream.id)
        throw error
      }
    },

    /** The open streams of everyone, the oldest first. */
    list: (): OpenStream[] => [...open.values()],

    /** Ends all watches. */
    close(): void {
      for (const hub of [...hubs.values()]) hub.close()
    },
  }
}

export type Streams = ReturnType<typeof createStreams>
