import type { Schema } from '#sdk'

type Relation = Schema<'Relation'>
export type RelatedObject = Schema<'RelatedObject'>

/** Objects that are related to one object in the same way. */
export interface RelationGroup {
  readonly key: string
  /** `Owned by`, `Uses`. */
  readonly label: string
  /** The object between them and the one that was asked for; absent for those next to it. */
  readonly through?: RelatedObject | undefined
  readonly entries: readonly { readonly object: RelatedObject; readonly via: readonly string[] }[]
}

/** How a relation reads from its start, and from what it points to. */
const WORDS: Readonly<Record<Relation['type'], readonly [from: string, to: string]>> = {
  owns: ['Owns', 'Owned by'],
  selects: ['Selects', 'Selected by'],
  uses: ['Uses', 'Used by'],
  binds: ['Bound to', 'Bound by'],
  routes: ['Routes to', 'Receives from'],
  scales: ['Scales', 'Scaled by'],
  'runs-on': ['Runs on', 'Runs'],
}

/** What people look for first stands first. */
const ORDER = Object.values(WORDS).flatMap(([from, to]) => [to, from])

export function toWords(type: Relation['type'], isStart: boolean): string {
  return WORDS[type][isStart ? 0 : 1]
}

/** How many steps each object is away from the one that was asked for. */
export function measureDistances(
  root: string,
  relations: readonly Relation[],
): ReadonlyMap<string, number> {
  const distances = new Map([[root, 0]])
  const queue = [root]
  for (const id of queue) {
    const distance = (distances.get(id) ?? 0) + 1
    for (const { from, to } of relations) {
      const other = from === id ? to : to === id ? from : undefined
      if (other === undefined || distances.has(other)) continue
      distances.set(other, distance)
      queue.push(other)
    }
  }
  return distances
}

interface Draft {
  readonly label: string
  readonly nearer: string
  readonly entries: Map<string, Set<string>>
}

/** Each relation, seen from its end that is nearer to the root. */
function collectDrafts(root: string, relations: readonly Relation[]): ReadonlyMap<string, Draft> {
  const distances = measureDistances(root, relations)
  const distanceOf = (id: string) => distances.get(id) ?? Infinity
  const drafts = new Map<string, Draft>()
  for (const { from, to, type, via } of relations) {
    const isStart = distanceOf(from) <= distanceOf(to)
    const [nearer, further] = isStart ? [from, to] : [to, from]
    const label = toWords(type, isStart)
    const key = `${nearer}|${label}`
    const draft = drafts.get(key) ?? { label, nearer, entries: new Map<string, Set<string>>() }
    drafts.set(key, draft)
    const vias = draft.entries.get(further) ?? new Set()
    draft.entries.set(further, via === undefined ? vias : vias.add(via))
  }
  return drafts
}

/** Related objects by how they are related: those next to the root first, each way in a fixed order. */
export function groupRelations({
  root,
  objects,
  relations,
}: Schema<'RelatedObjects'>): readonly RelationGroup[] {
  const byId = new Map(objects.map((object) => [object.id, object]))
  const distances = measureDistances(root, relations)
  return [...collectDrafts(root, relations)]
    .map(([key, { label, nearer, entries }]) => ({
      key,
      label,
      through: nearer === root ? undefined : byId.get(nearer),
      distance: distances.get(nearer) ?? Infinity,
      entries: [...entries].flatMap(([id, via]) => {
        const object = byId.get(id)
        return object ? [{ object, via: [...via] }] : []
      }),
    }))
    .filter(({ entries }) => entries.length > 0)
    .sort((a, b) => a.distance - b.distance || ORDER.indexOf(a.label) - ORDER.indexOf(b.label))
    .map(({ key, label, through, entries }) => ({ key, label, through, entries }))
}
