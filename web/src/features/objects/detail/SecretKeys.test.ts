import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import SecretKeys from './SecretKeys.vue'

const asked: string[] = []
let answer: () => Response

function show(): VueWrapper {
  shown = mount(SecretKeys, {
    attachTo: document.body,
    props: {
      cluster: 'prod-eu',
      namespace: 'shop',
      name: 'db-credentials',
      keys: [
        { name: 'password', size: 7 },
        { name: 'keystore.p12', size: 2048 },
      ],
    },
  })
  return shown
}

async function press(keys: VueWrapper, label: string): Promise<void> {
  await keys.get(`button[aria-label="${label}"]`).trigger('click')
  await flushPromises()
}

const findValue = (keys: VueWrapper) => keys.find('[data-secret-value]')

let shown: VueWrapper

beforeEach(() => {
  vi.useFakeTimers()
  asked.length = 0
  answer = () => new Response('hunter2')
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(new URL(request.url).pathname)
    return Promise.resolve(answer())
  })
})
afterEach(() => {
  shown.unmount()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('SecretKeys', () => {
  it('asks for a value when somebody wants it, and for no other', async () => {
    const keys = show()
    expect(asked).toEqual([])

    await press(keys, 'Reveal password')

    expect(asked).toEqual(['/api/clusters/prod-eu/secrets/shop/db-credentials/data/password'])
    expect(findValue(keys).text()).toBe('hunter2')
  })

  it('hides a value after half a minute', async () => {
    const keys = show()
    await press(keys, 'Reveal password')

    await vi.advanceTimersByTimeAsync(29_000)
    expect(findValue(keys).exists()).toBe(true)
    expect(keys.text()).toContain('Hidden again in 1 s')
    await vi.advanceTimersByTimeAsync(1_000)

    expect(findValue(keys).exists()).toBe(false)
    expect(document.body.textContent).not.toContain('hunter2')
  })

  it('hides a value when asked to, and when nobody sees the page', async () => {
    const keys = show()
    await press(keys, 'Reveal password')
    await press(keys, 'Hide password')
    expect(findValue(keys).exists()).toBe(false)

    await press(keys, 'Reveal password')
    const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    await flushPromises()
    expect(findValue(keys).exists()).toBe(false)
    seen.mockRestore()
  })

  it('does not show what comes after it was left', async () => {
    let finish: (response: Response) => void = () => undefined
    vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (finish = resolve)))
    const keys = show()
    await press(keys, 'Reveal password')
    const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))

    finish(new Response('hunter2'))
    await flushPromises()

    expect(findValue(keys).exists()).toBe(false)
    seen.mockRestore()
  })

  it('offers bytes as a file', async () => {
    answer = () => new Response(new Uint8Array([0xfe, 0xed, 0, 1]))
    const keys = show()

    await press(keys, 'Reveal keystore.p12')

    expect(findValue(keys).exists()).toBe(false)
    expect(keys.text()).toContain('No text: 4 B of bytes.')
    expect(keys.text()).toContain('Download')
  })

  it('gives the smallest Role to who may not read it', async () => {
    const message =
      'secrets "db-credentials" is forbidden: User "nora" cannot get resource "secrets" in API group "" in the namespace "shop"'
    answer = () =>
      Response.json(
        { kind: 'Status', status: 'Failure', reason: 'Forbidden', message, code: 403 },
        { status: 403 },
      )
    const keys = show()

    await press(keys, 'Reveal password')

    const alert = keys.get('[role="alert"]')
    expect(alert.text()).toContain('You may not read Secrets in shop.')
    expect(alert.get('pre').text()).toContain('verbs: [get]')
    expect(alert.get('pre').text()).toContain('namespace: shop')
  })

  it.for([
    { status: 404, code: 'not_found', says: 'does not have this key any more' },
    { status: 503, code: 'audit_unavailable', says: 'because it could not be recorded' },
  ])('says what $code means', async ({ status, code, says }) => {
    answer = () =>
      new Response('no', {
        status,
        headers: { 'Content-Type': 'text/plain', 'X-Periscope-Error': code },
      })
    const keys = show()

    await press(keys, 'Reveal password')

    expect(keys.get('[role="alert"]').text()).toContain(says)
  })
})
