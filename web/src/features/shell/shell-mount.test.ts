import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Component, h } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import CommandPalette from './CommandPalette.vue'
import NamespacePicker from './NamespacePicker.vue'
import './NamespacePanel.vue'
import PaletteGate from './PaletteGate.vue'

const server = vi.hoisted(() => {
  // The client takes `fetch` when it is made, which is before this file's own statements.
  const calls = { answer: (_request: Request): Promise<Response> => Promise.reject(new Error()) }
  globalThis.fetch = (request) => calls.answer(request as Request)
  return calls
})

const Empty: Component = () => h('div')
const ANSWERS: Record<string, unknown> = {
  '/api/clusters': { clusters: [{ name: 'prod-eu' }, { name: 'staging' }] },
  '/api/fleet': { rollup: {}, clusters: [{ name: 'prod-eu', status: 'healthy' }] },
  '/api/clusters/prod-eu/namespaces': {
    items: [
      { name: 'web', uid: '1' },
      { name: 'shop', uid: '2' },
    ],
  },
  '/api/clusters/prod-eu/search': {
    results: [{ kind: 'deployments', name: 'checkout', namespace: 'shop', score: 70 }],
    gaps: [{ kind: 'secrets', code: 'denied', message: 'no' }],
  },
}
const asked: string[] = []
let router: Router
const closed = vi.fn()
let unmount: () => void

/** As the server would answer; 403 for what is not above. */
function answer(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  asked.push(pathname + search)
  const body = ANSWERS[pathname]
  return Promise.resolve(
    body === undefined
      ? Response.json({ message: 'forbidden', reason: 'Forbidden' }, { status: 403 })
      : Response.json(body),
  )
}

async function show(component: Component, address: string): Promise<void> {
  const routes = [
    { path: '/', name: 'fleet', component: Empty },
    { path: '/clusters/:cluster', name: 'overview', component: Empty },
    { path: '/clusters/:cluster/events', name: 'events', component: Empty },
    { path: '/clusters/:cluster/crds', name: 'definitions', component: Empty },
    { path: '/clusters/:cluster/:kind/:object*', name: 'objects', component: Empty },
  ]
  router = createRouter({ history: createMemoryHistory(), routes })
  await router.push(address)
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const harness = () => h(component, { onClose: closed })
  const wrapper = mount(harness, {
    attachTo: document.body,
    global: { plugins: [router, [VueQueryPlugin, { queryClient }]] },
  })
  unmount = () => wrapper.unmount()
  await flushPromises()
}

function findButton(label: string): HTMLButtonElement | undefined {
  return [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === label)
}

async function openPicker(): Promise<void> {
  document.querySelector('button')?.click()
  await vi.dynamicImportSettled()
  await vi.advanceTimersByTimeAsync(200)
  await flushPromises()
}

async function type(text: string): Promise<HTMLInputElement> {
  const input = document.querySelector<HTMLInputElement>('[role="combobox"]')!
  input.value = text
  input.dispatchEvent(new Event('input'))
  await vi.advanceTimersByTimeAsync(200)
  await flushPromises()
  return input
}

function press(target: Element, key: string, init: KeyboardEventInit = {}): void {
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
  )
}

function listOptions(): string[] {
  return [...document.querySelectorAll('[role="option"]')].map((each) => each.textContent.trim())
}

beforeEach(() => {
  vi.useFakeTimers()
  server.answer = answer
  asked.length = 0
})

afterEach(() => {
  unmount()
  closed.mockClear()
  document.body.innerHTML = ''
  vi.useRealTimers()
})

describe('NamespacePicker', () => {
  it('says what the address says', async () => {
    await show(NamespacePicker, '/clusters/prod-eu/pods?ns=shop,web')

    expect(document.body.textContent).toContain('ns: shop, web')
    expect(asked.some((path) => path.includes('namespaces'))).toBe(false)
  })

  it('shows one namespace alone by Enter, and adds others by Space', async () => {
    await show(NamespacePicker, '/clusters/prod-eu/pods?q=bad')
    await openPicker()
    const input = await type('sh')

    press(input, 'Enter')
    await flushPromises()

    expect(router.currentRoute.value.query).toEqual({ q: 'bad', ns: 'shop' })
    await openPicker()
    const again = await type('web')
    press(again, ' ')
    await flushPromises()
    expect(router.currentRoute.value.query['ns']).toBe('shop,web')
  })

  it('takes a typed name where namespaces may not be listed', async () => {
    await show(NamespacePicker, '/clusters/staging/pods')
    await openPicker()

    const input = await type('payments')

    expect(document.body.textContent).toContain('You may not list the namespaces of staging')
    expect(listOptions()).toEqual([expect.stringContaining('payments')])
    press(input, 'Enter')
    await flushPromises()
    expect(router.currentRoute.value.query['ns']).toBe('payments')
  })
})

describe('CommandPalette', () => {
  it('finds a kind and goes there', async () => {
    await show(CommandPalette, '/clusters/prod-eu')

    const input = await type(':sts')
    press(input, 'Enter')
    await flushPromises()

    expect(router.currentRoute.value.params).toMatchObject({ kind: 'statefulsets' })
    expect(closed).toHaveBeenCalledOnce()
  })

  it('finds objects, and says what could not be searched', async () => {
    await show(CommandPalette, '/clusters/prod-eu')

    await type('check')

    expect(asked.filter((path) => path.includes('/search'))).toEqual([
      '/api/clusters/prod-eu/search?q=check',
    ])
    expect(listOptions()[0]).toContain('checkout')
    expect(document.body.textContent).toContain('Secrets in prod-eu (you may not list them)')
  })

  it('asks once for what is typed fast, and not for one letter', async () => {
    await show(CommandPalette, '/clusters/prod-eu')
    const input = document.querySelector<HTMLInputElement>('[role="combobox"]')!

    for (const text of ['c', 'ch', 'che']) {
      input.value = text
      input.dispatchEvent(new Event('input'))
      await vi.advanceTimersByTimeAsync(50)
    }
    await vi.advanceTimersByTimeAsync(200)

    expect(asked.filter((path) => path.includes('/search'))).toEqual([
      '/api/clusters/prod-eu/search?q=che',
    ])
  })

  it('moves with Ctrl+N and tells screen readers which option is meant', async () => {
    await show(CommandPalette, '/')
    const input = await type('')

    press(input, 'n', { ctrlKey: true })
    await flushPromises()

    expect(input.getAttribute('aria-activedescendant')).toBe('palette-option-1')
    const active = document.querySelector('[aria-selected="true"]')
    expect(active?.id).toBe('palette-option-1')
    expect(active?.textContent).toContain('staging')
  })

  it('searches all clusters from the page of the fleet', async () => {
    await show(CommandPalette, '/')

    await type('check')

    expect(asked.filter((path) => path.includes('/search')).sort()).toEqual([
      '/api/clusters/prod-eu/search?q=check',
      '/api/clusters/staging/search?q=check',
    ])
    expect(document.body.textContent).toContain('staging (no answer)')
  })
})

describe('PaletteGate', () => {
  type Code = { readonly default: Component }

  function typeAtOnce(text: string): void {
    const field = document.querySelector<HTMLInputElement>('dialog input[autofocus]')
    if (!field) throw new Error('there is no field')
    field.value += text
    field.dispatchEvent(new Event('input'))
  }

  it('keeps what is typed before the palette is there', async () => {
    const code = Promise.withResolvers<Code>()
    await show(
      () => h(PaletteGate, { load: () => code.promise, onClose: closed }),
      '/clusters/prod-eu',
    )

    typeAtOnce(':s')
    typeAtOnce('ts')
    code.resolve({ default: CommandPalette })
    await flushPromises()

    const input = document.querySelector<HTMLInputElement>('[role="combobox"]')
    expect(input?.value).toBe(':sts')
    expect(listOptions()[0]).toContain('StatefulSets')
    expect(document.querySelectorAll('dialog')).toHaveLength(1)
  })

  it('says when it cannot be loaded, tries again, and can be closed', async () => {
    const load = vi
      .fn<() => Promise<Code>>()
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValue({ default: CommandPalette })
    await show(() => h(PaletteGate, { load, onClose: closed }), '/clusters/prod-eu')

    expect(document.querySelector('[role="alert"]')?.textContent).toContain('could not be loaded')
    document.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }))
    expect(closed).toHaveBeenCalledOnce()

    typeAtOnce(':sts')
    findButton('Try again')?.click()
    await flushPromises()

    expect(document.querySelector<HTMLInputElement>('[role="combobox"]')?.value).toBe(':sts')
  })
})
