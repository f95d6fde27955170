import type { PaletteInput } from './input.ts'
import { type PaletteGroup, type PaletteItem, rankItems, type RankedItem } from './item.ts'
import { type KindContext, toCommandItems, toKindItems } from './kind-items.ts'

/** Everything that the palette may show, before anything is typed. */
export interface PaletteSources {
  readonly kinds: KindContext
  readonly clusters: readonly PaletteItem[]
  readonly actions: readonly PaletteItem[]
  readonly recents: readonly PaletteItem[]
  readonly namespaces: readonly PaletteItem[]
}

const SHOWN_OF_MANY = 6
const SHOWN_ALONE = 100
/** Among other things an action must be meant: a part of a word is not enough. */
const MEANT = 55

function toGroup(label: string, items: readonly PaletteItem[], limit = SHOWN_OF_MANY) {
  return { label, items: items.slice(0, limit) }
}

/** The score of a group's best item. */
function toBest({ items }: PaletteGroup): number {
  return (items[0] as RankedItem | undefined)?.score ?? 0
}

/** Among all things; the group with the best match first. */
function toGroupsOfAll({ query, words }: PaletteInput, sources: PaletteSources): PaletteGroup[] {
  const { clusters, recents, actions } = sources
  if (query === '') return [toGroup('Recent', recents, 8), toGroup('Clusters', clusters, 8)]
  return [
    toGroup('Clusters', rankItems(query, clusters)),
    toGroup('Kinds', toKindItems(words, sources.kinds)),
    toGroup('Recent', rankItems(query, recents), 3),
    toGroup(
      'Actions',
      rankItems(query, actions).filter(({ score }) => score >= MEANT),
      3,
    ),
  ].sort((a, b) => toBest(b) - toBest(a))
}

/** What is shown for what is typed, apart from objects. */
export function toGroups(input: PaletteInput, sources: PaletteSources): PaletteGroup[] {
  const byMode: Readonly<Record<PaletteInput['mode'], () => PaletteGroup[]>> = {
    all: () => toGroupsOfAll(input, sources),
    actions: () => [toGroup('Actions', rankItems(input.query, sources.actions), SHOWN_ALONE)],
    kinds: () => [toGroup('Kinds', toCommandItems(input.words, sources.kinds), SHOWN_ALONE)],
    namespaces: () => [
      toGroup('Namespaces', rankItems(input.query, sources.namespaces), SHOWN_ALONE),
    ],
  }
  return byMode[input.mode]().filter(({ items }) => items.length > 0)
}
