import type { Schema } from '#sdk'
import { toKindLabel } from '../../../kinds/navigation.ts'
import { findByName } from '../../../kinds/short-names.ts'
import { isKindPath, toObject } from '../../../routes.ts'
import type { PaletteItem } from './item.ts'

/** What is looked for among objects. */
export interface ObjectQuery {
  /** What the server is asked for; empty when too little was typed. */
  readonly text: string
  /** Our plurals; all when empty. */
  readonly kinds: readonly string[]
  /** Further words, of the name, the namespace or the cluster. */
  readonly rest: readonly string[]
}

export interface FoundObject extends Schema<'SearchResult'> {
  readonly cluster: string
}

const MIN_LETTERS = 2

/** `deploy cart shop`: a kind, a name and more. The longest word that names no kind is what the server is asked for. */
export function toObjectQuery(words: readonly string[], searched: readonly string[]): ObjectQuery {
  const isKind = (word: string) => searched.includes(findByName(word) ?? '')
  const kindWord = words.length > 1 ? words.find(isKind) : undefined
  const others = words.filter((word) => word !== kindWord).map((word) => word.toLowerCase())
  const text = others.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
  return {
    text: text.length < MIN_LETTERS ? '' : text,
    kinds: kindWord === undefined ? [] : [findByName(kindWord) ?? ''],
    rest: others.filter((word) => word !== text),
  }
}

/** Whether an answer, perhaps of what was typed before, still matches. */
export function matchesQuery(found: FoundObject, { text, kinds, rest }: ObjectQuery): boolean {
  const { name, namespace = '', kind, cluster } = found
  if (text === '' || (kinds.length > 0 && !kinds.includes(kind))) return false
  if (!name.includes(text) && !namespace.includes(text)) return false
  return rest.every((word) => [name, namespace, cluster].some((part) => part.includes(word)))
}

/** The best first; of those alike the shorter name, as it is closer to what was typed. */
export function compareFound(a: FoundObject, b: FoundObject): number {
  return b.score - a.score || a.name.length - b.name.length || (a.name < b.name ? -1 : 1)
}

function toPositions(name: string, text: string): number[] {
  const start = name.indexOf(text)
  return start < 0 ? [] : Array.from({ length: text.length }, (_, offset) => start + offset)
}

export function toObjectItem(
  { cluster, kind, namespace, name }: FoundObject,
  text: string,
  isFleet: boolean,
): PaletteItem[] {
  if (!isKindPath(kind)) return []
  const where = [namespace, isFleet ? cluster : undefined].filter((part) => part !== undefined)
  return [
    {
      id: `object/${cluster}/${kind}/${namespace ?? ''}/${name}`,
      label: name,
      detail: [toKindLabel(kind), ...where].join(' · '),
      to: toObject({ cluster, path: kind, namespace, name }),
      positions: toPositions(name, text),
    },
  ]
}
