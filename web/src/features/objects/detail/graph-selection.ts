import type { Schema } from '#sdk'
import { measureDistances, type RelatedObject } from './relation-groups.ts'
import { toBadness } from '../../../lib/status.ts'

const MAX_NODES = 40
const MAX_OF_A_KIND = 10

/** What is drawn, and how many of each kind are not. */
export interface GraphSelection {
  readonly objects: readonly RelatedObject[]
  readonly rest: readonly Schema<'RelatedRest'>[]
}

function toWeight({ exists, level }: RelatedObject): number {
  return exists === false ? -1 : toBadness(level ?? 'idle')
}

/** The objects that hang together with the root when nothing else is drawn. */
function reach(
  root: string,
  objects: readonly RelatedObject[],
  relations: readonly Schema<'Relation'>[],
): ReadonlyMap<string, number> {
  const ids = new Set(objects.map(({ id }) => id))
  return measureDistances(
    root,
    relations.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  )
}

/** The objects that a graph has room for: of many of a kind the worst ones. */
export function selectForGraph({
  root,
  objects,
  relations,
  rest,
}: Schema<'RelatedObjects'>): GraphSelection {
  const counts = new Map((rest ?? []).map(({ kind, count }) => [kind, count]))
  const byKind = Map.groupBy(objects, ({ kind }) => kind)
  const kept = new Set<string>([root])
  for (const [, group] of byKind) {
    const sorted = [...group].sort((a, b) => toWeight(a) - toWeight(b))
    for (const { id } of sorted.slice(0, MAX_OF_A_KIND)) kept.add(id)
  }
  const nearest = objects.filter(({ id }) => kept.has(id)).slice(0, MAX_NODES)
  const reached = reach(root, nearest, relations)
  const drawn = nearest.filter(({ id }) => reached.has(id))
  const shown = new Set(drawn.map(({ id }) => id))
  for (const { id, kind } of objects) {
    if (!shown.has(id)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return { objects: drawn, rest: [...counts].map(([kind, count]) => ({ kind, count })) }
}
