import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Component, defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { api } from '../../api/client.ts'
import { doubtSession, forgetSession } from '../../composables/session-state.ts'
import SessionFrame from './SessionFrame.vue'
import './SessionLine.vue'
import './SessionOverDialog.vue'
import './SignInScreen.vue'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const SESSION = {
  subject: 'nora',
  email: 'nora@example.com',
  groups: [],
  mode: 'oidc',
  authzMode: 'raw',
  auditEnabled: true,
  auditScope: 'self',
  expiresAt: NOW / 1000 + 8 * 3600,
}

const asked: string[] = []
let session: object | undefined

const Empty: Component = () => h('div')
const Page = defineComponent({
  setup: () => () => h('main', { id: 'page' }, 'what was open'),
})

function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  asked.push(pathname)
  if (pathname === '/api/auth/config')
    return Promise.resolve(Response.json({ authMode: 'oidc', providerName: 'Okta' }))
  if (!session) {
    return Promise.resolve(
      new Response('unauthenticated', {
        status: 401,
        headers: { 'WWW-Authenticate': 'Cookie realm="periscope"' },
      }),
    )
  }
  return Promise.resolve(Response.json(pathname === '/api/auth/whoami' ? session : {}))
}

async function show(address: string): Promise<void> {
  const routes = [
    { path: '/', name: 'fleet', component: Empty },
    { path: '/clusters/:cluster/:kind/:object*', name: 'objects', component: Empty },
  ]
  const router = createRouter({ history: createMemoryHistory(), routes })
  await router.push(address)
  const queryClient = new QueryClient()
  const frame = mount(SessionFrame, {
    attachTo: document.body,
    slots: { default: Page },
    global: { plugins: [router, [VueQueryPlugin, { queryClient }]] },
  })
  unmount = () => frame.unmount()
  await settle()
}

async function settle(): Promise<void> {
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
}

const findDialog = () => document.querySelector('dialog')
const findLink = (text: string) =>
  [...document.querySelectorAll('a')].find((link) => link.textContent.includes(text))

let unmount: () => void

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'Date'] })
  forgetSession()
  session = SESSION
  asked.length = 0
  vi.stubGlobal('fetch', answer)
})
afterEach(() => {
  unmount()
  forgetSession()
  document.body.innerHTML = ''
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('SessionFrame', () => {
  it('shows the way in to who has no session, and leads to what was asked for', async () => {
    session = undefined

    await show('/clusters/prod-eu/pods/shop/cart-1?ns=shop&tab=yaml')

    expect(document.querySelector('#page')).toBeNull()
    expect(document.querySelector('h1')?.textContent).toBe('Sign in to Periscope')
    expect(document.body.textContent).toContain('cart-1 · Pods · prod-eu')
    const { pathname, searchParams } = new URL(findLink('Sign in with Okta')!.href)
    expect(pathname).toBe('/api/auth/login')
    expect(searchParams.get('returnTo')).toBe('/clusters/prod-eu/pods/shop/cart-1?ns=shop&tab=yaml')
  })

  it('keeps the page when its session ends, and asks for nothing more', async () => {
    await show('/')
    expect(findDialog()).toBeNull()

    session = undefined
    await api.GET('/api/fleet').catch(() => undefined)
    await settle()
    asked.length = 0
    await api.GET('/api/fleet').catch(() => undefined)

    expect(document.querySelector('#page')?.textContent).toBe('what was open')
    expect(findDialog()?.textContent).toContain('Your session is over')
    expect(asked).toEqual([])
  })

  it('believes who lives as long as the session only after it asked', async () => {
    await show('/')

    doubtSession()
    await settle()
    expect(findDialog()).toBeNull()

    session = undefined
    doubtSession()
    await settle()
    expect(findDialog()).not.toBeNull()
  })

  it('lets people read on, and goes on when they have signed in elsewhere', async () => {
    await show('/')
    session = undefined
    doubtSession()
    await settle()

    findDialog()?.querySelector<HTMLElement>('[aria-label="Read on without a session"]')?.click()
    await settle()
    expect(findDialog()).toBeNull()
    expect(document.body.textContent).toContain('What you see was read before it ended.')

    session = { ...SESSION, expiresAt: SESSION.expiresAt + 60 }
    window.dispatchEvent(new Event('focus'))
    await settle()
    expect(document.body.textContent).not.toContain('Your session is over')
    expect(document.querySelector('#page')).not.toBeNull()
  })

  it('warns five minutes before the end, and asks the server when it is there', async () => {
    session = { ...SESSION, expiresAt: NOW / 1000 + 600 }
    await show('/')
    expect(document.body.textContent).not.toContain('Your session ends in')

    await vi.advanceTimersByTimeAsync(5 * 60_000)
    await settle()
    expect(document.body.textContent).toContain('Your session ends in')

    session = undefined
    await vi.advanceTimersByTimeAsync(5 * 60_000)
    await settle()
    expect(findDialog()?.textContent).toContain('Your session is over')
  })

  it('takes a refusal of a cluster for what it is', async () => {
    await show('/')
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('Unauthorized', { status: 401 })))

    await api.GET('/api/fleet').catch(() => undefined)
    await settle()

    expect(findDialog()).toBeNull()
  })
})
