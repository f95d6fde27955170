import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'

const answer = vi.hoisted(() => {
  const answers = { fleet: (): Response => Response.json({}) }
  globalThis.fetch = (input) => {
    const url = String(input instanceof Request ? input.url : input)
    return Promise.resolve(
      url.endsWith('/api/fleet') ? answers.fleet() : Response.json({ clusters: [] }),
    )
  }
  return answers
})

const { default: FleetPage } = await import('./FleetPage.vue')

const NOW = new Date().toISOString()
const SUMMARY = {
  nodes: { ready: 2, total: 2 },
  pods: { running: 13, pending: 0, failed: 0, total: 13 },
  namespaces: 5,
  stuckOrFailed: 0,
}
const HEALTHY = {
  name: 'staging',
  backend: 'eks',
  environment: 'staging',
  status: 'healthy',
  lastContact: NOW,
  summary: SUMMARY,
  hotSignals: [],
}
const MIXED = [
  HEALTHY,
  {
    ...HEALTHY,
    name: 'prod',
    environment: 'production',
    status: 'degraded',
    summary: { ...SUMMARY, stuckOrFailed: 14, asOf: NOW, incomplete: ['pods'] },
    hotSignals: [{ kind: 'CrashLoopBackOff', count: 14 }],
  },
  {
    name: 'edge',
    backend: 'eks',
    status: 'unreachable',
    hotSignals: [],
    error: {
      code: 'apiserver_unreachable',
      message: 'Cluster edge is unreachable: the connection was refused.',
    },
  },
  {
    name: 'locked',
    backend: 'eks',
    status: 'denied',
    hotSignals: [],
    error: { code: 'denied', message: 'pods is forbidden' },
  },
]

const wrappers: VueWrapper[] = []
afterEach(() => wrappers.splice(0).forEach((wrapper) => wrapper.unmount()))

async function render(
  fleet: readonly unknown[] | Response,
  path = '/',
): Promise<{ page: VueWrapper; router: Router }> {
  answer.fleet = () =>
    fleet instanceof Response ? fleet.clone() : Response.json({ clusters: fleet })
  const component = { template: '<i />' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', name: 'fleet', component },
      { path: '/clusters/:cluster', name: 'overview', component },
      { path: '/clusters/:cluster/:kind/:object*', name: 'objects', component },
    ],
  })
  await router.push(path)
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const page = mount(FleetPage, {
    attachTo: document.body,
    global: { plugins: [router, [VueQueryPlugin, { queryClient }]] },
  })
  wrappers.push(page)
  await flushPromises()
  return { page, router }
}

function listNames(page: VueWrapper): string[] {
  return page.findAll('[data-cluster]').map((link) => link.text())
}

describe('a mixed fleet', () => {
  it('shows bad clusters first, each a link to its overview', async () => {
    const { page } = await render(MIXED)

    expect(listNames(page)).toEqual(['edge', 'prod', 'staging', 'locked'])
    expect(page.get('[data-cluster="prod"]').attributes('href')).toBe('/clusters/prod')
  })

  it('sums itself up in the heading', async () => {
    const { page } = await render(MIXED)

    expect(page.get('h1').text()).toContain(
      '4 clusters: 1 unreachable, 1 degraded, 1 healthy, 1 no access',
    )
  })

  it('leads from a hot signal to the pods that have it', async () => {
    const { page } = await render(MIXED)

    const link = page.get('[aria-label="Most frequent trouble"] a')
    expect(link.text()).toBe('14CrashLoopBackOffin prod')
    expect(link.attributes('href')).toBe('/clusters/prod/pods?q=status~crashloopbackoff')
  })

  it('says how old figures are and what they lack', async () => {
    const { page } = await render(MIXED)

    expect(page.text()).toMatch(/figures from \d+s ago, pods counted incompletely/)
  })

  it('says why a cluster does not answer and asks again when told to', async () => {
    const { page } = await render(MIXED)
    expect(page.text()).toContain('The connection was refused.')
    answer.fleet = () => Response.json({ clusters: [{ ...HEALTHY, name: 'edge' }] })

    await page.get('article button').trigger('click')
    await flushPromises()

    expect(page.text()).not.toContain('The connection was refused.')
  })

  it('offers no second try where the person has no rights', async () => {
    const { page } = await render(MIXED.slice(3))

    expect(page.find('article button').exists()).toBe(false)
    expect(page.text()).toContain('ask whoever manages access')
  })

  it('is filtered by the URL, and says so', async () => {
    const { page } = await render(MIXED, '/?status=degraded,healthy&q=crash')

    expect(listNames(page)).toEqual(['prod'])
    expect(page.get('h1').text()).toContain('1 of 4 clusters')
  })

  it('writes a chosen status into the URL', async () => {
    const { page, router } = await render(MIXED)

    await page.get('[aria-label="Filter by status"] button').trigger('click')
    await flushPromises()

    expect(router.currentRoute.value.query).toEqual({ status: 'unreachable' })
    expect(listNames(page)).toEqual(['edge'])
  })

  it('is walked through with the keyboard', async () => {
    const { page } = await render(MIXED)

    for (const key of ['j', 'j', 'k']) {
      document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    }

    expect(document.activeElement?.textContent).toBe(listNames(page)[0])
  })
})

it('shows one cluster without a filter', async () => {
  const { page } = await render([HEALTHY])

  expect(listNames(page)).toEqual(['staging'])
  expect(page.find('input').exists()).toBe(false)
})

it('becomes a table from 30 clusters on', async () => {
  const many = Array.from({ length: 30 }, (_, index) => ({ ...HEALTHY, name: `c-${index}` }))

  const { page } = await render(many)

  expect(page.findAll('tbody tr')).toHaveLength(30)
})

it('says how to add a cluster when there is none', async () => {
  const { page } = await render([])

  expect(page.get('h1').text()).toBe('Periscope knows no clusters yet')
  expect(page.text()).toContain('PERISCOPE_CLUSTERS_FILE')
})

it('says what failed, and finds it in the log', async () => {
  const { page } = await render(
    new Response('The registry could not be read.', {
      status: 500,
      headers: { 'x-request-id': 'r-1', 'x-periscope-error': 'internal' },
    }),
  )

  expect(page.get('[role="alert"]').text()).toContain('The registry could not be read.')
  expect(page.get('[role="alert"]').text()).toContain('request r-1')
})
