import { describe, expect, it } from 'vitest'
import type { Settings } from '../../../composables/settings.ts'
import { toActionItems } from './action-items.ts'
import { toGaps, toGapSentence } from './gaps.ts'
import { type PaletteSources, toGroups } from './groups.ts'
import { parseInput } from './input.ts'
import { rankItems, toPieces } from './item.ts'
import { type KindContext, toCommandItems, toKindItems } from './kind-items.ts'
import { compareFound, matchesQuery, toObjectItem, toObjectQuery } from './object-items.ts'

const CLUSTERS = ['prod-eu', 'prod-us', 'staging']
const HERE: KindContext = { cluster: 'prod-eu', clusters: CLUSTERS, namespaces: ['shop'] }
const FLEET: KindContext = { cluster: '', clusters: CLUSTERS, namespaces: [] }
const SEARCHED = ['pods', 'deployments', 'services']

function describeItems(items: readonly { label: string; detail?: string | undefined }[]): string[] {
  return items.map(({ label, detail }) => `${label} (${detail ?? ''})`)
}

describe('parseInput', () => {
  it('knows what a prefix asks for', () => {
    expect(parseInput('>dark')).toEqual({ mode: 'actions', query: 'dark', words: ['dark'] })
    expect(parseInput(' : deploy  shop ')).toMatchObject({
      mode: 'kinds',
      words: ['deploy', 'shop'],
    })
    expect(parseInput('@')).toEqual({ mode: 'namespaces', query: '', words: [] })
    expect(parseInput('cart')).toMatchObject({ mode: 'all', query: 'cart' })
  })
})

describe('rankItems', () => {
  it('finds items by other words too, but rather by their label', () => {
    const items = [
      { id: 'a', label: 'Show compact rows', keywords: ['density'] },
      { id: 'b', label: 'Density' },
      { id: 'c', label: 'Copy' },
    ]

    expect(rankItems('dens', items).map(({ id }) => id)).toEqual(['b', 'a'])
  })
})

describe('toPieces', () => {
  it('parts a label into what matched and what did not', () => {
    expect(toPieces('my-pod', [3, 4])).toEqual([
      { text: 'my-', isMatch: false },
      { text: 'po', isMatch: true },
      { text: 'd', isMatch: false },
    ])
  })
})

describe('toKindItems', () => {
  it('leads to the kinds of the cluster, with its namespaces', () => {
    const [first] = toKindItems(['deploy'], HERE)

    expect(first?.label).toBe('Deployments')
    expect(first?.to).toMatchObject({
      params: { cluster: 'prod-eu', kind: 'deployments' },
      query: { ns: 'shop' },
    })
    expect(first?.keys).toBe('g d')
  })

  it('finds a kind by what kubectl calls it', () => {
    expect(toKindItems(['hpa'], HERE)[0]?.label).toBe('Autoscalers')
    expect(toKindItems(['po'], HERE)[0]?.label).toBe('Pods')
  })

  it('finds a kind in a cluster, in either order', () => {
    expect(describeItems(toKindItems(['pods', 'stag'], HERE))).toContain('Pods (in staging)')
    expect(describeItems(toKindItems(['staging', 'pods'], HERE))).toContain('Pods (in staging)')
  })

  it('asks for the cluster where there is none', () => {
    expect(describeItems(toKindItems(['nodes'], FLEET)).slice(0, 3)).toEqual([
      'Nodes (in prod-eu)',
      'Nodes (in prod-us)',
      'Nodes (in staging)',
    ])
  })
})

describe('toCommandItems', () => {
  it('takes a second word for a namespace, as k9s does', () => {
    const items = toCommandItems(['po', 'payments'], HERE)

    expect(describeItems(items)).toEqual(['Pods (in the namespace payments)'])
    expect(items[0]?.to).toMatchObject({ query: { ns: 'payments' } })
  })

  it('leads to the fleet for contexts', () => {
    expect(toCommandItems(['ctx'], HERE)[0]?.label).toBe('Fleet')
  })
})

describe('toActionItems', () => {
  const settings: Settings = {
    theme: 'dark',
    density: 'normal',
    zone: 'local',
    sidebar: 'open',
    drawerWidth: 560,
    dockHeight: 280,
  }
  const context = {
    settings,
    hasSidebar: false,
    showKeys: () => {},
    openApiDocs: () => {},
    copyLink: () => {},
  }

  it('offers what would change something', () => {
    const labels = toActionItems(context).map(({ label }) => label)

    expect(labels).not.toContain('Use the dark theme')
    expect(labels).toContain('Use the light theme')
    expect(labels).not.toContain('Collapse the sidebar')
  })

  it('does what it says', () => {
    toActionItems(context)
      .find(({ id }) => id === 'zone')
      ?.run?.()

    expect(settings.zone).toBe('utc')
  })
})

describe('objects', () => {
  const found = { cluster: 'prod-eu', kind: 'pods', name: 'cart-1', namespace: 'shop', score: 70 }

  it('are asked for from two letters on', () => {
    expect(toObjectQuery(['c'], SEARCHED).text).toBe('')
    expect(toObjectQuery(['Cart'], SEARCHED)).toEqual({ text: 'cart', kinds: [], rest: [] })
  })

  it('are narrowed by a kind and by further words', () => {
    expect(toObjectQuery(['deploy', 'cart', 'eu'], SEARCHED)).toEqual({
      text: 'cart',
      kinds: ['deployments'],
      rest: ['eu'],
    })
  })

  it('match the name, the namespace or the cluster', () => {
    const query = { text: 'cart', kinds: [], rest: ['eu'] }

    expect(matchesQuery(found, query)).toBe(true)
    expect(matchesQuery(found, { ...query, rest: ['us'] })).toBe(false)
    expect(matchesQuery(found, { ...query, kinds: ['services'] })).toBe(false)
  })

  it('are sorted by how well they match, then by length', () => {
    const names = [{ ...found, name: 'cart-long' }, found, { ...found, name: 'cart', score: 100 }]

    expect(names.sort(compareFound).map(({ name }) => name)).toEqual([
      'cart',
      'cart-1',
      'cart-long',
    ])
  })

  it('say their cluster among several only', () => {
    expect(toObjectItem(found, 'cart', false)[0]?.detail).toBe('Pods · shop')
    expect(toObjectItem(found, 'cart', true)[0]?.detail).toBe('Pods · shop · prod-eu')
  })

  it('of kinds that this console does not know are left out', () => {
    expect(toObjectItem({ ...found, kind: 'widgets' }, 'cart', false)).toEqual([])
  })
})

describe('gaps', () => {
  it('are the cluster’s when every kind has them', () => {
    const gaps = toGaps(
      'edge',
      SEARCHED.map((kind) => ({ kind, code: 'timeout' })),
      3,
    )

    expect(toGapSentence(gaps)).toBe('Not searched: edge (no answer).')
  })

  it('name kinds and reasons', () => {
    const gaps = toGaps('prod-eu', [{ kind: 'secrets', code: 'denied' }], 8)

    expect(toGapSentence(gaps)).toBe('Not searched: Secrets in prod-eu (you may not list them).')
  })

  it('are nothing to speak of when there are none', () => {
    expect(toGapSentence(toGaps('prod-eu', [], 8))).toBe('')
  })
})

describe('toGroups', () => {
  const sources: PaletteSources = {
    kinds: HERE,
    clusters: CLUSTERS.map((label) => ({ id: label, label })),
    actions: [{ id: 'keys', label: 'Show the keys' }],
    recents: [{ id: 'recent', label: 'checkout-7d9f' }],
    namespaces: [{ id: 'shop', label: 'shop' }],
  }
  const labels = (typed: string) => toGroups(parseInput(typed), sources).map(({ label }) => label)

  it('begins with where one has been', () => {
    expect(labels('')).toEqual(['Recent', 'Clusters'])
  })

  it('puts the group with the best match first', () => {
    expect(labels('staging')[0]).toBe('Clusters')
    expect(labels('pods')[0]).toBe('Kinds')
    expect(labels('checkout')).toEqual(['Recent'])
    expect(labels('keys')).toEqual(['Actions'])
    expect(labels('ke')).toEqual(['Actions'])
    expect(labels('sho')).toEqual(['Actions'])
    expect(labels('how')).toEqual([])
  })

  it('shows what a prefix asks for alone', () => {
    expect(labels('>keys')).toEqual(['Actions'])
    expect(labels('@sh')).toEqual(['Namespaces'])
    expect(labels(':po')).toEqual(['Kinds'])
  })
})
