import type { Page, Request } from 'playwright-core'
import { expect } from 'vitest'

/** A page that asked for nothing for so long has all that it wants. */
const QUIET_MS = 500

/** The script of the shared worker: the browser never tells the page that it has arrived. */
function isWorker(request: Request): boolean {
  return /\/worker-[\w-]+\.js$/.test(new URL(request.url()).pathname)
}

/** Opens an address and waits until the page has all that it asked for. */
export async function openIdle(page: Page, url: string): Promise<void> {
  const pending = new Set<Request>()
  let changedAt = Date.now()
  const begin = (request: Request) => {
    changedAt = Date.now()
    if (!isWorker(request)) pending.add(request)
  }
  const end = (request: Request) => {
    changedAt = Date.now()
    pending.delete(request)
  }
  page.on('request', begin)
  page.on('requestfinished', end)
  page.on('requestfailed', end)
  await page.goto(url)
  await expect
    .poll(() => pending.size === 0 && Date.now() - changedAt > QUIET_MS, { timeout: 30_000 })
    .toBe(true)
  page.off('request', begin)
  page.off('requestfinished', end)
  page.off('requestfailed', end)
}
