import type { components } from '../../generated/types.ts'
import { toId, toObjectReference } from './refs.ts'
import type { Link, Ref } from './rule.ts'
import { joinVia } from './rules/links.ts'
import type { State } from './state.ts'

type Schemas = components['schemas']

/** More objects than this nobody takes in; the rest is counted. */
const MAX_OBJECTS = 80

/** What is known of an object of the graph. */
export interface Vertex {
  readonly ref: Ref
  readonly exists?: boolean | undefined
  readonly state?: State | undefined
}

interface Edge {
  readonly from: string
  readonly to: string
  readonly type: Schemas['Relation']['type']
  readonly via: readonly string[]
}

/** Gathers objects, relations and what is missing in the order in which they are added; each object and relation once. */
export function createGraph(root: Vertex) {
  const objects = new Map<string, Schemas['RelatedObject']>()
  const edges = new Map<string, Edge>()
  const rest = new Map<string, number>()
  const leftOut = new Set<string>()
  const gaps = new Map<string, Schemas['SourceGap']>()

  function add({ ref, exists, state }: Vertex): boolean {
    const id = toId(ref)
    if (objects.has(id)) return true
    if (objects.size >= MAX_OBJECTS) {
      leaveOut(ref)
      return false
    }
    const known = { ...(exists !== undefined && { exists }), ...state }
    objects.set(id, { id, ...toObjectReference(ref), ...known })
    return true
  }

  function leaveOut(ref: Ref): void {
    const id = toId(ref)
    if (leftOut.has(id)) return
    leftOut.add(id)
    count(ref.kind, 1)
  }

  function count(kind: string, more: number): void {
    if (more > 0) rest.set(kind, (rest.get(kind) ?? 0) + more)
  }

  add(root)

  return {
    add,
    leaveOut,
    count,
    /** How many objects still have a place. */
    free: () => MAX_OBJECTS - objects.size,
    has: (ref: Ref) => objects.has(toId(ref)),

    relate(ref: Ref, { type, via, other, end }: Link): void {
      const [from, to] = end === 'to' ? [toId(ref), toId(other)] : [toId(other), toId(ref)]
      if (from === to) return
      const key = JSON.stringify([from, to, type])
      const fields = [...(edges.get(key)?.via ?? []), ...(via === undefined ? [] : [via])]
      edges.set(key, { from, to, type, via: fields })
    },

    miss(gap: Schemas['SourceGap']): void {
      if (!gaps.has(gap.source)) gaps.set(gap.source, gap)
    },

    toRelatedObjects(): Schemas['RelatedObjects'] {
      return {
        root: toId(root.ref),
        objects: [...objects.values()],
        relations: [...edges.values()].map(toRelation),
        ...(rest.size > 0 && { rest: [...rest].map(([kind, count]) => ({ kind, count })) }),
        ...(gaps.size > 0 && { gaps: [...gaps.values()] }),
      }
    },
  }
}

export type Graph = ReturnType<typeof createGraph>

function toRelation({ from, to, type, via }: Edge): Schemas['Relation'] {
  const fields = joinVia(via.map((field) => ({ via: field })))
  return { from, to, type, ...(fields !== undefined && { via: fields }) }
}
