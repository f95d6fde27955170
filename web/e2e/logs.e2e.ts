import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import type { KubeObject } from '../../server/demo/objects.ts'
import type { SimulatedCluster } from '../../server/demo/simulated-cluster.ts'
import {
  ADMIN,
  createFolder,
  type Folder,
  namespace,
  startCluster,
  toEntry,
  writeRegistry,
} from '../../server/tests/_clusters.ts'
import { it } from './_e2e.ts'
import { type ConsoleServer, startConsole } from './_server.ts'

// A pod that has written six thousand lines and is silent now.

const LINES = 6000
const RATE = 1000
const LOG = '/clusters/one/logs/pods/shop/talker'

let folder: Folder
let cluster: SimulatedCluster
let server: ConsoleServer

function talker(): KubeObject {
  const startedAt = Date.parse('2026-11-20T03:00:00Z')
  const finishedAt = startedAt + (LINES / RATE) * 1000
  const toTime = (ms: number) => new Date(ms).toISOString()
  const terminated = {
    startedAt: toTime(startedAt),
    finishedAt: toTime(finishedAt),
    exitCode: 0,
    reason: 'Completed',
  }
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: 'talker',
      namespace: 'shop',
      annotations: { 'demo.periscope/lines-per-second': String(RATE) },
    },
    spec: { nodeName: 'node-1', containers: [{ name: 'app', image: 'app:1' }] },
    status: {
      phase: 'Succeeded',
      containerStatuses: [{ name: 'app', state: { terminated }, restartCount: 0 }],
    },
  }
}

beforeAll(async () => {
  folder = await createFolder()
  cluster = await startCluster({ objects: [namespace('shop'), talker()] })
  server = await startConsole({
    consoleRoot: inject('consoleRoot'),
    args: [],
    env: {
      PERISCOPE_CLUSTERS_FILE: await writeRegistry(folder, { one: toEntry(cluster) }),
      PERISCOPE_AUTH_FILE: await folder.write('auth.yaml', ADMIN),
    },
  })
})
afterAll(async () => {
  await server.close()
  await cluster.close()
  await folder.remove()
})

/** The lines in sight, from the top; their numbers. */
function readSight(page: Page): Promise<readonly number[]> {
  return page.getByRole('log').evaluate((scroller) => {
    const { top, bottom } = scroller.getBoundingClientRect()
    return [...scroller.querySelectorAll<HTMLElement>('[data-line]')]
      .filter((row) => {
        const box = row.getBoundingClientRect()
        return box.bottom > top + 1 && box.top < bottom - 1
      })
      .map((row) => Number(row.dataset['line']))
  })
}

async function openAll(page: Page): Promise<void> {
  await page.getByLabel('From when').selectOption('all')
  await expect.poll(() => page.locator('footer').innerText()).toMatch(/6,\d{3} lines/)
}

describe('a long log', () => {
  it('ends with its last line, and keeps what is read in sight when lines are wrapped', async ({
    open,
  }) => {
    const page = await open(LOG, { server: server.url, viewport: { width: 700, height: 600 } })
    await openAll(page)
    const atEnd = await readSight(page)
    const log = page.getByRole('log')
    await log.evaluate((scroller) => (scroller.scrollTop = 40_000))
    await expect.poll(async () => (await readSight(page))[0]).toBeLessThan(5000)
    const [before] = await readSight(page)

    await page.getByRole('button', { name: 'Wrap long lines' }).click()
    await expect
      .poll(() => page.getByRole('button', { name: 'Wrap long lines', pressed: true }).count())
      .toBe(1)

    expect(atEnd.at(-1)).toBeGreaterThanOrEqual(LINES)
    await expect.poll(async () => (await readSight(page))[0]).toBe(before)
    await page.getByTitle('Follow new lines (End)').click()
    await expect.poll(async () => (await readSight(page)).at(-1)).toBe(atEnd.at(-1))
    await page.getByRole('button', { name: 'Wrap long lines' }).click()
  })

  it('is searched by expression, filtered, and saved as a whole', async ({ open }) => {
    const page = await open(LOG, { server: server.url })
    await openAll(page)
    const footer = page.locator('footer')
    const total = Number(/([\d,]+) lines/.exec(await footer.innerText())?.[1]?.replace(',', ''))

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download these lines' }).click(),
    ])
    const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\n')
    const pattern = /[1-9]7(?!\d)/i
    const expected = lines.filter((line) => pattern.test(line.slice(line.indexOf(' ') + 1))).length

    await page.getByRole('button', { name: 'Regular expression' }).click()
    const field = page.getByRole('textbox', { name: 'Search the log' })
    await field.fill(pattern.source)
    const found = page.getByRole('search').getByRole('status')
    await expect.poll(() => found.innerText()).toBe(expected.toLocaleString('en'))
    await page.getByRole('button', { name: 'Only lines that match' }).click()
    await expect
      .poll(() => footer.innerText())
      .toContain(`${expected.toLocaleString('en')} of ${total.toLocaleString('en')} lines`)
    await field.press('Escape')

    expect(file.suggestedFilename()).toBe('talker.log')
    expect(lines).toHaveLength(total)
    expect(expected).toBeGreaterThan(10)
    const times = lines.map((line) => line.split(' ', 1)[0])
    expect(times).toEqual(times.toSorted())
    await expect.poll(() => footer.innerText()).toContain(`${total.toLocaleString('en')} lines`)
  })

  it('says that an expression is none, and finds nothing by it', async ({ open }) => {
    const page = await open(LOG, { server: server.url })
    await page.getByRole('button', { name: 'Regular expression' }).click()

    await page.getByRole('textbox', { name: 'Search the log' }).fill('(')

    await page.getByText('No expression').waitFor()
  })
})
