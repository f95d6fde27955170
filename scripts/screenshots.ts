import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { ensureBuild } from '../web/e2e/_build.ts'
import { launchBrowser } from '../web/e2e/_browser.ts'
import { startConsole } from '../web/e2e/_server.ts'

// `npm run screenshots`: the console's main pages, on the demo fleet, in both themes, into docs/screenshots.

const FOLDER = join(import.meta.dirname, '../docs/screenshots')
/** Until all parts of a page have their answers. */
const SETTLE_MS = 2000
const VIEWPORT = { width: 1440, height: 900 }
const THEMES = ['light', 'dark'] as const
const PODS = '/clusters/prod-eu/pods?ns=shop'

interface Shot {
  readonly name: string
  readonly path: string
  /** What is there when all is there. */
  readonly shows: string
  readonly act?: (page: Page) => Promise<void>
}

/** The pod whose cause takes a look at another object. */
async function openCheckout(page: Page): Promise<void> {
  const row = page.getByRole('row').filter({ hasText: 'CrashLoopBackOff' })
  await row.getByRole('link', { name: /^checkout-/ }).click()
}

const SHOTS: readonly Shot[] = [
  { name: 'fleet', path: '/', shows: 'article:nth-child(1)' },
  { name: 'overview', path: '/clusters/prod-eu', shows: 'section ol li' },
  { name: 'pods', path: '/clusters/prod-eu/pods', shows: '[data-uid]' },
  { name: 'pod', path: PODS, shows: 'aside [aria-label^="Why"] li li', act: openCheckout },
  {
    name: 'yaml',
    path: '/clusters/prod-eu/deployments/shop/storefront?ns=shop&tab=yaml',
    shows: 'aside .view-line',
  },
  {
    name: 'related',
    path: '/clusters/prod-eu/deployments/shop/storefront?ns=shop&tab=related&wide=1',
    shows: 'aside [role="tabpanel"] a',
  },
  { name: 'events', path: '/clusters/prod-eu/events', shows: '[data-uid]' },
]

async function take(browser: Browser, url: string, theme: 'light' | 'dark'): Promise<void> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  })
  for (const { name, path, shows, act } of SHOTS) {
    const page = await context.newPage()
    await page.goto(`${url}${path}`)
    await act?.(page)
    await page.locator(shows).first().waitFor()
    // Figures and events come after the page; a worker's script would keep the network from ever being idle.
    await page.waitForTimeout(SETTLE_MS)
    // A pointer over a row would light it up.
    await page.mouse.move(0, 0)
    const file = join(FOLDER, `${name}-${theme}.png`)
    await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' })
    console.log(`${file} ${Math.round((await stat(file)).size / 1024)} KiB`)
    await page.close()
  }
  await context.close()
}

const consoleRoot = await ensureBuild()
await mkdir(FOLDER, { recursive: true })
const browser = await launchBrowser()
try {
  for (const theme of THEMES) {
    // A fleet of its own for each theme: both show it at the same age.
    const server = await startConsole({ consoleRoot })
    await take(browser, server.url, theme).finally(server.close)
  }
} finally {
  await browser.close()
}
