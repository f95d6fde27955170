import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { launchBrowser } from './_browser.ts'
import { openIdle } from './_idle.ts'
import { type Watch, watchPage, type WatchOptions } from './_watch.ts'

const SHOTS = join(import.meta.dirname, '../../node_modules/.cache/periscope/e2e')
const TIMEOUT_MS = 30_000

export interface OpenOptions extends Pick<WatchOptions, 'refusals' | 'mayFail' | 'others'> {
  /** Another server than the shared demo fleet: its URL with the base path. */
  readonly server?: string
  readonly theme?: 'light' | 'dark'
  readonly viewport?: { readonly width: number; readonly height: number }
  /** The size of a CSS pixel: 2 is a zoom of 200 %. */
  readonly scale?: number
  /** Runs in the page before its first script. */
  readonly before?: string
  /** The browser of somebody who has been here; a new one when absent. */
  readonly context?: BrowserContext
}

/** Opens a page of the console and waits until it has all that it asked for. The page fails the test when it misbehaves. */
export type Open = (path: string, options?: OpenOptions) => Promise<Page>

interface Fixtures {
  readonly browser: Browser
  readonly open: Open
}

async function createContext(browser: Browser, options: OpenOptions): Promise<BrowserContext> {
  const { theme = 'light', viewport = { width: 1440, height: 900 }, scale = 1 } = options
  const { width, height } = viewport
  const context = await browser.newContext({
    colorScheme: theme,
    // Zoom makes a CSS pixel larger, and so the page smaller.
    viewport: { width: Math.round(width / scale), height: Math.round(height / scale) },
    deviceScaleFactor: scale,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  context.setDefaultTimeout(TIMEOUT_MS)
  if (options.before !== undefined) await context.addInitScript(options.before)
  return context
}

/** What a failed test saw last. */
async function keepShots(name: string, pages: readonly Page[]): Promise<void> {
  await mkdir(SHOTS, { recursive: true })
  for (const [index, page] of pages.entries()) {
    const path = join(SHOTS, `${name.replaceAll(/\W+/g, '-').slice(0, 80)}-${index}.png`)
    // The failure is what counts: a page that cannot be drawn any more must not hide it.
    await page.screenshot({ path }).catch(() => undefined)
  }
}

/** A test with a browser. */
export const it = test.extend<Fixtures>({
  browser: [
    // eslint-disable-next-line no-empty-pattern -- vitest reads from the pattern what a fixture needs
    async ({}, use) => {
      const browser = await launchBrowser()
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  open: async ({ browser, task }, use) => {
    const opened: { page: Page; watch: Watch }[] = []
    await use(async (path, options = {}) => {
      const url = `${options.server ?? inject('demoUrl')}${path}`
      const context = options.context ?? (await createContext(browser, options))
      const page = await context.newPage()
      const watch = watchPage(page, { origin: new URL(url).origin, ...options })
      opened.push({ page, watch })
      await openIdle(page, url)
      watch.endLoad()
      return page
    })
    if (task.result?.state === 'fail') {
      const pages = opened.map(({ page }) => page)
      await keepShots(task.name, pages)
    }
    const problems = opened.flatMap(({ watch }) => watch.problems)
    await Promise.all(opened.map(({ page }) => page.context().close()))
    expect(problems, 'what the pages did wrong').toEqual([])
  },
})
