import { KIND_GROUPS } from '../../../kinds/navigation.ts'
import { findByName, listShortNames, type ShortNameTarget } from '../../../kinds/short-names.ts'
import { toFleet } from '../../../routes.ts'
import { GO_KEYS, toClusterPage } from '../go-keys.ts'
import { type PaletteItem, rankItems } from './item.ts'

/** Where kinds are looked for. */
export interface KindContext {
  /** The cluster of the page; empty on the fleet's. */
  readonly cluster: string
  readonly clusters: readonly string[]
  /** The namespaces that links carry. */
  readonly namespaces: readonly string[]
}

interface KindPage {
  readonly target: ShortNameTarget | 'overview'
  readonly label: string
  readonly group: string
}

const PAGES: readonly KindPage[] = [
  { target: 'overview', label: 'Overview', group: 'Page' },
  { target: 'events', label: 'Events', group: 'Page' },
  { target: 'definitions', label: 'Custom resources', group: 'Page' },
  ...KIND_GROUPS.flatMap(({ label: group, items }) =>
    items.map(({ path, label }) => ({ target: path, label, group })),
  ),
]
/** How many pages and clusters a pair of words is tried with. */
const PAIRED = 3
/** A word of a pair must be meant: a beginning, a word, or a short name. */
const MEANT = 55

function toKey(target: KindPage['target']): string | undefined {
  const letter = GO_KEYS.find((key) => key.target === target)?.letter
  return letter === undefined ? undefined : `g ${letter}`
}

function toItem(page: KindPage, cluster: string, namespaces: readonly string[], detail: string) {
  const { target, label } = page
  const short = listShortNames(target as ShortNameTarget)
  return {
    id: `kind/${cluster}/${target}/${detail}`,
    label,
    detail,
    keywords: [...short, target],
    to: toClusterPage(target, cluster, namespaces),
  } satisfies PaletteItem
}

function listPairs(words: readonly string[]): [string, string][] {
  const [first = '', ...rest] = words
  const last = words.at(-1) ?? ''
  return [
    [first, rest.join(' ')],
    [last, words.slice(0, -1).join(' ')],
  ]
}

/** `pods staging`, `staging pods`: a kind in a cluster. */
function toItemsOfPairs(words: readonly string[], { clusters, cluster }: KindContext) {
  const isMeant = ({ score }: { score: number }) => score >= MEANT
  const pairs = listPairs(words).flatMap(([kindWord, clusterWord]) => {
    const names = clusters.map((name) => ({ id: name, label: name }))
    const found = rankItems(clusterWord, names).filter(isMeant).slice(0, PAIRED)
    return found.flatMap(({ id: name }) =>
      rankItems(
        kindWord,
        PAGES.map((page) => toItem(page, name, [], name === cluster ? '' : name)),
      )
        .filter(isMeant)
        .slice(0, PAIRED)
        .map((item) => ({ ...item, detail: `in ${name}`, id: `${item.id}/pair` })),
    )
  })
  return [...new Map(pairs.map((item) => [item.id, item])).values()]
}

/** `po shop`, as k9s reads it: a kind in a namespace. */
function toItemOfNamespace([kindWord = '', namespace = '']: readonly string[], cluster: string) {
  const target = findByName(kindWord)
  const page = PAGES.find((each) => each.target === target)
  return page && cluster !== ''
    ? [toItem(page, cluster, [namespace], `in the namespace ${namespace}`)]
    : []
}

/** The pages that lists of kinds are on, the best first. */
export function toKindItems(words: readonly string[], context: KindContext): PaletteItem[] {
  const { cluster, clusters, namespaces } = context
  const query = words.join(' ')
  if (cluster !== '') {
    const here = rankItems(
      query,
      PAGES.map((page) => ({
        ...toItem(page, cluster, namespaces, page.group),
        keys: toKey(page.target),
      })),
    )
    return words.length > 1 ? [...here, ...toItemsOfPairs(words, context)] : here
  }
  if (words.length > 1) return toItemsOfPairs(words, context)
  const pages = rankItems(
    query,
    PAGES.map((page) => toItem(page, '', [], '')),
  ).slice(0, query === '' ? 0 : PAIRED)
  return pages.flatMap((item) =>
    clusters.flatMap((name) => {
      const page = PAGES.find(({ label }) => label === item.label)
      return page
        ? { ...toItem(page, name, [], `in ${name}`), positions: item.positions ?? [] }
        : []
    }),
  )
}

/** What `:` finds: as `toKindItems`, and with a second word that is a namespace. */
export function toCommandItems(words: readonly string[], context: KindContext): PaletteItem[] {
  if (findByName(words[0] ?? '') === 'fleet')
    return [{ id: 'fleet', label: 'Fleet', to: toFleet() }]
  const found = toKindItems(words, context)
  return words.length === 2 ? [...found, ...toItemOfNamespace(words, context.cluster)] : found
}
