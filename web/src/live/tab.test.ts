import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LiveMessage } from './protocol.ts'

// The connection is made once for each tab: each test loads the module anew.

class FakeSocket {
  onopen: (() => void) | null = null
  onmessage: ((event: { data: string }) => void) | null = null
  onclose: (() => void) | null = null
  readonly sent: string[] = []

  constructor(url: URL) {
    sockets.push(this)
    urls.push(url.href)
  }

  send(text: string): void {
    this.sent.push(text)
  }

  close(): void {
    this.onclose?.()
  }
}

interface FakePort {
  onmessage: ((event: { data: unknown }) => void) | null
  readonly posted: { readonly type: string }[]
  postMessage: (message: { readonly type: string }) => void
}

let sockets: FakeSocket[]
let urls: string[]
let workers: { port: FakePort; onerror: (() => void) | null }[]

function createPort(): FakePort {
  const posted: { readonly type: string }[] = []
  return { onmessage: null, posted, postMessage: (message) => void posted.push(message) }
}

/** What browsers have that let it be used. */
class FakeWorker {
  readonly port = createPort()
  onerror: (() => void) | null = null

  constructor() {
    workers.push(this)
  }
}

async function subscribe() {
  const { useLiveConnection } = await import('./tab.ts')
  const said: LiveMessage[] = []
  const connection = useLiveConnection()
  connection.subscribe({ cluster: 'a', kind: 'pods' }, '7', (message) => said.push(message))
  return { connection, said }
}

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers()
  sockets = []
  urls = []
  workers = []
  vi.stubGlobal('WebSocket', FakeSocket)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the connection of a tab', () => {
  it('is its own where the browser has no shared workers', async () => {
    vi.stubGlobal('SharedWorker', undefined)

    await subscribe()

    expect(urls).toEqual([expect.stringMatching(/^ws.*\/api\/live$/)])
  })

  it('is its own where shared workers are refused', async () => {
    vi.stubGlobal('SharedWorker', function refuse() {
      throw new DOMException('not here', 'SecurityError')
    })

    await subscribe()

    expect(sockets).toHaveLength(1)
  })

  it('is the worker’s where there is one that answers', async () => {
    vi.stubGlobal('SharedWorker', FakeWorker)
    const { said } = await subscribe()
    const { port } = workers[0] ?? new FakeWorker()

    port.onmessage?.({ data: { type: 'hello' } })
    vi.advanceTimersByTime(10_000)
    port.onmessage?.({
      data: { type: 'message', id: 1, message: { type: 'position', id: 1, rv: '8' } },
    })

    expect(sockets).toEqual([])
    expect(port.posted[0]).toMatchObject({ type: 'subscribe', resume: '7' })
    expect(said).toEqual([{ type: 'position', id: 1, rv: '8' }])
  })

  it('becomes its own when the worker’s script cannot be had', async () => {
    vi.stubGlobal('SharedWorker', FakeWorker)
    const { said } = await subscribe()

    workers[0]?.onerror?.()
    sockets[0]?.onopen?.()
    sockets[0]?.onmessage?.({ data: JSON.stringify({ type: 'position', id: 1, rv: '9' }) })

    expect(sockets[0]?.sent[0]).toContain('"resume":"7"')
    expect(said.at(-1)).toEqual({ type: 'position', id: 1, rv: '9' })
  })

  it('becomes its own when the worker says nothing at all', async () => {
    vi.stubGlobal('SharedWorker', FakeWorker)
    await subscribe()
    const before = sockets.length

    vi.advanceTimersByTime(5000)

    expect([before, sockets.length]).toEqual([0, 1])
  })

  it('is asked for a sign of life when the network comes or goes', async () => {
    vi.stubGlobal('SharedWorker', FakeWorker)
    await subscribe()
    const { port } = workers[0] ?? new FakeWorker()
    port.onmessage?.({ data: { type: 'hello' } })

    window.dispatchEvent(new Event('offline'))
    window.dispatchEvent(new Event('online'))

    expect(port.posted.filter(({ type }) => type === 'check')).toHaveLength(2)
  })

  it('is left with the page and taken up again when the page is shown again', async () => {
    vi.stubGlobal('SharedWorker', FakeWorker)
    await subscribe()
    const { port } = workers[0] ?? new FakeWorker()
    port.onmessage?.({ data: { type: 'hello' } })
    port.posted.length = 0

    window.dispatchEvent(new Event('pagehide'))
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))

    expect(port.posted.map(({ type }) => type)).toEqual(['bye', 'subscribe'])
  })
})
