import type { Browser, CDPSession, Page } from 'playwright-core'
import { type BenchCluster, startPeriscope } from '../periscope.ts'
import { startLogSource } from './log-source.ts'
import { type LongTasks, measureTasks, recordLongTasks } from './long-tasks.ts'

// A log of many lines in its viewer: the longest tasks while it arrives, is searched, scrolled and saved.

/** More than are kept, so that old ones leave. */
const LINES = 120_000
const KEPT = 100_000
const PATTERN = String.raw`took=\d+7ms|items/\d*99\d* 200`

/** How many lines the viewer says it has. */
function readCount(page: Page): Promise<number> {
  return page
    .locator('footer')
    .last()
    .innerText()
    .then((text) => Number(/([\d,]+) lines/.exec(text)?.[1]?.replaceAll(',', '') ?? 0))
}

async function waitForLines(page: Page, count: number): Promise<void> {
  while ((await readCount(page)) < count) await page.waitForTimeout(100)
}

/** Waits until a search says how many it found, without the sign that it goes on. */
async function waitForSearch(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    /\d$/.test(document.querySelector('[role=search] [role=status]')?.textContent ?? ''),
  )
}

async function scroll(session: CDPSession): Promise<void> {
  for (const yDistance of [24_000, -12_000]) {
    await session.send('Input.synthesizeScrollGesture', {
      x: 700,
      y: 500,
      yDistance,
      speed: 8000,
      gestureSourceType: 'mouse',
    })
  }
}

async function search(page: Page, text: string): Promise<void> {
  await page.getByLabel('Search the log').fill(text)
  await waitForSearch(page)
}

async function save(page: Page): Promise<number> {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByLabel('Download these lines').click(),
  ])
  let bytes = 0
  for await (const part of await file.createReadStream()) bytes += (part as Buffer).length
  return bytes
}

async function measureSteps(page: Page, session: CDPSession): Promise<Record<string, LongTasks>> {
  const press = (label: string) => page.getByLabel(label, { exact: true }).click()
  const steps: Record<string, () => Promise<unknown>> = {
    'scroll, one row each': () => scroll(session),
    'search for a word': () => search(page, 'basket'),
    'search by expression': async () => {
      await press('Regular expression')
      await search(page, PATTERN)
    },
    'next match, 20 times': async () => {
      for (let time = 0; time < 20; time += 1) await press('Previous match (Enter)')
    },
    'only lines that match': () => press('Only lines that match'),
    'all lines again': () => press('Only lines that match'),
    'search no more': () => page.getByLabel('Search the log').fill(''),
    wrap: () => press('Wrap long lines'),
    'scroll, wrapped': () => scroll(session),
    'to the end': () => page.getByTitle('Follow new lines (End)').click(),
    'a new width': () => page.setViewportSize({ width: 1100, height: 800 }),
    download: () => save(page),
    clear: () => page.getByLabel('Clear: show what comes from now on').click(),
  }
  const results: Record<string, LongTasks> = {}
  for (const [name, work] of Object.entries(steps))
    results[name] = await measureTasks(page, session, work)
  return results
}

/** One run of all that is done with a long log. */
export async function benchLogs(browser: Browser, cluster: BenchCluster): Promise<unknown> {
  const server = await startPeriscope([cluster], { withConsole: true })
  const source = await startLogSource(server.url, LINES)
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    await recordLongTasks(context)
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await page.goto(`${source.url}/clusters/${cluster.name}/logs/pods/shop/cart`)
    await waitForLines(page, 1000)
    await page.waitForTimeout(2000)
    const arrives = await measureTasks(page, session, async () => {
      await page.getByLabel('From when').selectOption('all')
      await waitForLines(page, KEPT)
      await page.waitForTimeout(2000)
    })
    return {
      lines: LINES,
      steps: { arrives, ...(await measureSteps(page, session)) },
    }
  } finally {
    await context.close()
    source.close()
    await server.stop()
  }
}
