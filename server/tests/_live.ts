import { WebSocket } from 'ws'
import { vi } from 'vitest'
import type { components } from '../../generated/types.ts'

type Schemas = components['schemas']
type ServerFrame = Schemas['LiveServerFrame']

interface Row {
  readonly uid: string
  readonly name: string
  readonly resourceVersion?: string
}

/** What a client of live lists knows of one of them. */
interface KnownList {
  rows: Map<string, Row>
  resourceVersion: string
  isComplete: boolean
  snapshots: number
  frames: number
  ended: Schemas['LiveEnded'] | undefined
}

/** A client of live lists that keeps them as a console would. */
export interface LiveClient {
  readonly frames: readonly ServerFrame[]
  readonly closed: { readonly code: number; readonly reason: string } | undefined
  send(frame: Schemas['LiveClientFrame'] | string): void
  subscribe(cluster: string, kind: string, more?: Partial<Schemas['LiveSubscribe']>): number
  list(id: number): KnownList
  /** The names of a list, in the order of the alphabet. */
  names(id: number): string[]
  /** Stops and goes on reading from the network. */
  pause(): void
  resume(): void
  cut(): void
}

export interface LiveClientOptions {
  /** Acknowledges frames as they come; true when absent. */
  readonly credits?: boolean
  readonly headers?: Readonly<Record<string, string>>
}

function fold(list: KnownList, frame: Extract<ServerFrame, { id: number }>): void {
  if (frame.type === 'snapshot') {
    if (list.isComplete) list.rows = new Map()
    for (const row of frame.items as unknown as Row[]) list.rows.set(row.uid, row)
    list.isComplete = !frame.more
    if (!frame.more) list.snapshots += 1
    list.resourceVersion = frame.resourceVersion
  } else if (frame.type === 'change') {
    const row = frame.object as unknown as Row
    if (frame.event === 'deleted') list.rows.delete(row.uid)
    else list.rows.set(row.uid, row)
    list.resourceVersion = frame.rv
  } else if (frame.type === 'position') list.resourceVersion = frame.rv
  else if (frame.type === 'relist') list.rows = new Map()
  else list.ended = frame
}

/** Connects to `/api/live`. */
export async function connectLive(
  url: string,
  { credits = true, headers = {} }: LiveClientOptions = {},
): Promise<LiveClient> {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/api/live`, { headers })
  const frames: ServerFrame[] = []
  const lists = new Map<number, KnownList>()
  let lastId = 0
  let closed: { code: number; reason: string } | undefined
  const send = (frame: object | string) =>
    socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame))

  socket.on('message', (data: Buffer) => {
    const frame = JSON.parse(data.toString()) as ServerFrame
    frames.push(frame)
    if (!('id' in frame)) return
    const list = lists.get(frame.id)
    if (!list) return
    list.frames += 1
    fold(list, frame)
    if (credits && (frame.type === 'snapshot' || frame.type === 'change'))
      send({ type: 'credit', id: frame.id, frames: 1 })
  })
  socket.on('error', () => undefined)
  socket.on('close', (code, reason) => (closed = { code, reason: reason.toString() }))
  await vi.waitFor(() => {
    if (socket.readyState === WebSocket.CONNECTING) throw new Error('not open yet')
  })
  return {
    frames,
    get closed() {
      return closed
    },
    send,
    subscribe(cluster, kind, more = {}) {
      const id = (lastId += 1)
      lists.set(id, {
        rows: new Map(),
        resourceVersion: '',
        isComplete: false,
        snapshots: 0,
        frames: 0,
        ended: undefined,
      })
      send({ type: 'subscribe', id, cluster, kind, ...more })
      return id
    },
    list: (id) => lists.get(id)!,
    names: (id) => [...lists.get(id)!.rows.values()].map(({ name }) => name).sort(),
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    cut: () => socket.terminate(),
  }
}
