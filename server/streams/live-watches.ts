import type { KubeIdentity } from '../kube/identity.ts'
import { AppError } from '../lib/errors.ts'
import type { SseBlock } from '../lib/sse-block.ts'
import { LiveRefusal } from './live-session.ts'
import type { LiveChange, LiveEvent, LiveTarget, OpenLiveSource } from './live-source.ts'
import type { Streams } from './streams.ts'
import { readWatchable } from './watchable.ts'

export interface LiveWatchesDeps {
  readonly streams: Streams
  /** What the operator lets people watch. */
  readonly enabled: readonly string[]
  readonly hasCluster: (name: string) => boolean
}

/** As whom a connection watches. */
export interface LivePerson {
  readonly identity: KubeIdentity
  /** Whose streams are counted together. */
  readonly actor: string
}

const CHANGES: ReadonlySet<string | undefined> = new Set(['added', 'modified', 'deleted'])

/** Blocks are shared by all who watch the same: each is taken apart once. */
const changes = new WeakMap<SseBlock, LiveChange>()

function toChange(block: SseBlock, data: string): LiveChange {
  const known = changes.get(block)
  if (known) return known
  // The hub's own text: `{"object":…}`, and every row has a uid.
  const { object } = JSON.parse(data) as { readonly object: { readonly uid: string } }
  const change: LiveChange = {
    type: 'change',
    event: block.event as LiveChange['event'],
    rv: block.id ?? '',
    uid: object.uid,
    row: data.slice('{"object":'.length, -1),
  }
  changes.set(block, change)
  return change
}

/** The hub's own text, `{"resourceVersion":"…","items":[…]}`, without reading the items. */
function toSnapshot(data: string, resourceVersion: string): LiveEvent {
  const items = data.slice(data.indexOf('"items":[') + '"items":['.length, -2)
  return { type: 'snapshot', resourceVersion, items }
}

/** What a block of a watch stream means; undefined when it is the end of one that has to be opened again. */
function toEvent(block: SseBlock): LiveEvent | undefined {
  const { event, id = '', data } = block
  if (data === undefined) return { type: 'position', rv: id }
  if (CHANGES.has(event)) return toChange(block, data)
  if (event === 'snapshot') return toSnapshot(data, id)
  if (event === 'relist') return { type: 'relist' }
  if (event === 'backpressure') return undefined
  // Streams fail by throwing; this block is what somebody beyond their limit is answered.
  throw new LiveRefusal({ reason: 'cap_reached', message: 'You have too many live lists open.' })
}

/** Watches as sources of live lists, for one person. */
export function createLiveWatches(deps: LiveWatchesDeps, person: LivePerson): OpenLiveSource {
  const { streams, enabled, hasCluster } = deps

  function check({ cluster, kind, namespace }: LiveTarget): void {
    if (!hasCluster(cluster)) {
      throw new LiveRefusal({
        reason: 'unknown_cluster',
        message: `There is no cluster ${cluster}.`,
        status: 404,
      })
    }
    if (!enabled.includes(kind)) {
      throw new LiveRefusal({
        reason: 'not_enabled',
        message: `${kind} cannot be watched here.`,
        status: 404,
      })
    }
    if (namespace !== undefined && !readWatchable(kind).api.namespaced) {
      throw new LiveRefusal({
        reason: 'invalid',
        message: `${kind} are in no namespace.`,
        status: 400,
      })
    }
  }

  /** One stream, from a position or with a snapshot; it ends when it came faster than it was read. */
  async function* watch(target: LiveTarget, signal: AbortSignal): AsyncGenerator<LiveEvent> {
    const { cluster, kind, namespace, resume } = target
    const controller = new AbortController()
    const request = {
      ...person,
      cluster,
      path: kind,
      namespace,
      resume,
      signal: AbortSignal.any([signal, controller.signal]),
    }
    try {
      const blocks = await streams.open(request)
      if (resume !== undefined) yield { type: 'position', rv: resume }
      for await (const block of blocks) {
        const event = toEvent(block)
        if (!event) return
        yield event
      }
      throw new AppError('cluster_unreachable', 'The watch has ended.')
    } finally {
      controller.abort()
    }
  }

  return async function* (target, signal) {
    check(target)
    let resume = target.resume
    for (;;) {
      for await (const event of watch({ ...target, resume }, signal)) {
        if (event.type === 'snapshot') resume = event.resourceVersion
        else if (event.type !== 'relist') resume = event.rv
        yield event
      }
    }
  }
}
