import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import {
  ADMIN,
  createFolder,
  type Folder,
  pod,
  startCluster,
  toEntry,
  writeRegistry,
} from '../../server/tests/_clusters.ts'
import type { SimulatedCluster } from '../../server/demo/simulated-cluster.ts'
import { layCable } from './_cable.ts'
import { it } from './_e2e.ts'
import { readNames } from './_see.ts'
import { type ConsoleServer, startConsole } from './_server.ts'

const PODS = '/clusters/good/pods'

let folder: Folder
let cluster: SimulatedCluster
let server: ConsoleServer
let isAway = false

beforeAll(async () => {
  folder = await createFolder()
  cluster = await startCluster()
  server = await startConsole({
    consoleRoot: inject('consoleRoot'),
    args: [],
    env: {
      PERISCOPE_CLUSTERS_FILE: await writeRegistry(folder, { good: toEntry(cluster) }),
      PERISCOPE_AUTH_FILE: await folder.write('auth.yaml', ADMIN),
    },
  })
})
afterAll(async () => {
  await server.close()
  await cluster.close()
  await folder.remove()
})

function remove(name: string): void {
  cluster.store.delete({ apiVersion: 'v1', kind: 'Pod', namespace: 'shop', name })
}

/** What the table says of itself: live, polling, … */
function readState(page: Page): Promise<string | null> {
  return page.locator('[data-live]').getAttribute('data-live')
}

/** The lists that the page asked for from now on. */
function countLists(page: Page): () => number {
  let count = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/api/clusters/good/pods')) count += 1
  })
  return () => count
}

/** The live connections that the server accepted since it started. */
async function countConnections(): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`)).text()
  const match = /_count\{operation="openLive",status="101"\} (\d+)/.exec(text)
  return Number(match?.[1] ?? 0)
}

/** The lists that the server has open for anybody. */
async function countStreams(): Promise<number> {
  const streams: unknown = await (await fetch(`${server.url}/debug/streams`)).json()
  return Array.isArray(streams) ? streams.length : NaN
}

describe('a live list', () => {
  it('shows what comes, what changes and what goes, without being asked for again', async ({
    open,
  }) => {
    const page = await open(PODS, { server: server.url })
    await expect.poll(() => readState(page)).toBe('live')
    const lists = countLists(page)

    cluster.store.create(pod('shop', 'newcomer'))
    await expect.poll(() => readNames(page)).toContain('newcomer')
    cluster.store.update({
      ...pod('shop', 'newcomer'),
      status: { phase: 'Failed', reason: 'Evicted' },
    })
    await expect
      .poll(() => page.getByRole('row').filter({ hasText: 'newcomer' }).innerText())
      .toContain('Evicted')
    remove('newcomer')
    await expect.poll(() => readNames(page)).not.toContain('newcomer')

    expect(lists()).toBe(0)
  })

  it('keeps its order under the pointer, and says what waits', async ({ open }) => {
    const page = await open(PODS, { server: server.url })
    await expect.poll(() => readState(page)).toBe('live')
    await page.getByRole('grid').hover()

    cluster.store.create(pod('shop', 'a-first'))
    const pill = page.getByRole('button', { name: '1 new' })
    await pill.waitFor()

    expect(await readNames(page)).not.toContain('a-first')
    await pill.click()
    await expect.poll(() => readNames(page)).toContain('a-first')
    remove('a-first')
  })

  it('is right again after the server was away', async ({ open }) => {
    const page = await open(PODS, { server: server.url, mayFail: () => isAway })
    await expect.poll(() => readState(page)).toBe('live')

    isAway = true
    await server.pause()
    await expect.poll(() => readState(page)).not.toBe('live')
    cluster.store.create(pod('shop', 'meanwhile'))
    await server.resume()

    await expect.poll(() => readNames(page)).toContain('meanwhile')
    await expect.poll(() => readState(page)).toBe('live')
    isAway = false
    remove('meanwhile')
    await expect.poll(() => readNames(page)).not.toContain('meanwhile')
  })

  it('is live in twenty tabs over one connection and one subscription', async ({ open }) => {
    const before = await countConnections()
    const first = await open(PODS, { server: server.url })
    const context = first.context()
    const pages = [first]
    while (pages.length < 20) pages.push(await open(PODS, { server: server.url, context }))
    for (const page of pages) await expect.poll(() => readState(page)).toBe('live')

    cluster.store.create(pod('shop', 'for-all'))
    for (const page of pages) await expect.poll(() => readNames(page)).toContain('for-all')

    expect((await countConnections()) - before).toBe(1)
    expect(cluster.countWatches()).toBe(1)
    expect(await countStreams()).toBe(1)
    remove('for-all')
  })
})

describe('a live list of an unplugged browser', () => {
  it('is right again when the network is plugged in, in every tab', async ({ open }) => {
    const cable = await layCable(server.url)
    const options = { server: cable.url, mayFail: () => true }
    const page = await open(PODS, options)
    const other = await open(`${PODS}?sort=-name`, { ...options, context: page.context() })
    for (const each of [page, other]) {
      await expect.poll(() => readState(each)).toBe('live')
      await each.evaluate(() => Object.assign(window, { sameDocument: true }))
    }
    cluster.store.create(pod('shop', 'leaves-meanwhile'))
    for (const each of [page, other])
      await expect.poll(() => readNames(each)).toContain('leaves-meanwhile')

    await cable.unplug(page)
    cluster.store.create(pod('shop', 'comes-meanwhile'))
    remove('leaves-meanwhile')
    for (const each of [page, other]) await expect.poll(() => readState(each)).not.toBe('live')
    const unplugged = await readNames(page)
    await cable.plug(page)

    expect(unplugged).toContain('leaves-meanwhile')
    for (const each of [page, other]) {
      await expect.poll(() => readNames(each)).toContain('comes-meanwhile')
      await expect.poll(() => readNames(each)).not.toContain('leaves-meanwhile')
      await expect.poll(() => readState(each)).toBe('live')
      expect(await each.evaluate(() => 'sameDocument' in window)).toBe(true)
    }
    remove('comes-meanwhile')
    await expect.poll(() => readNames(page)).not.toContain('comes-meanwhile')
    cable.close()
  })
})
