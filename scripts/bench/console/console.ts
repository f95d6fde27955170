import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core'
import { median, round } from '../measure.ts'
import { type BenchCluster, startPeriscope } from '../periscope.ts'
import { benchLive } from './live.ts'
import { benchLogs } from './logs.ts'

// The console in a real browser, on a cluster with many pods, as a person would feel it. Times are the page's own: from the
// input event's timestamp to the next paint (Event Timing), or from the start of the navigation.

const VIEWPORT = { width: 1440, height: 900 }
/** Rows of the table in which one changes all the time. */
const LIVE_PODS = 10_000
const ROW = '[role="row"][data-uid]'
const DRAWER = 'aside[aria-label]'
const FILTER = 'input[aria-label^="Filter"]'

/** What the page measures of itself. */
interface PageBench {
  firstRowsMs?: number | undefined
  longTasks: number[]
  /** Durations to the next paint of keys and clicks that took longer than a frame. */
  slowEvents: { name: string; ms: number }[]
  frames: number[]
  blankFrames: number
  maxNodes: number
  /** Set when no more frames are wanted. */
  stopped?: true
}

declare global {
  interface Window {
    bench: PageBench
  }
}

/** What runs in the page from its first script on. */
function instrument(): void {
  const bench: PageBench = {
    longTasks: [],
    slowEvents: [],
    frames: [],
    blankFrames: 0,
    maxNodes: 0,
  }
  window.bench = bench
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.longTasks.push(duration)
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      bench.slowEvents.push({ name, ms: duration })
  }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
  function watchFirstRows(): void {
    if (document.querySelectorAll('[role="row"][data-uid]').length >= 20) {
      bench.firstRowsMs = performance.now()
      return
    }
    requestAnimationFrame(watchFirstRows)
  }
  requestAnimationFrame(watchFirstRows)
}

function readBench(page: Page): Promise<PageBench> {
  return page.evaluate(() => window.bench)
}

async function resetEvents(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { bench } = window
    bench.slowEvents.length = 0
    bench.longTasks.length = 0
  })
}

/** The longest duration of an event of these names; 16 when all were within a frame. */
async function readSlowest(page: Page, names: readonly string[]): Promise<number> {
  await page.waitForTimeout(100)
  const { slowEvents } = await readBench(page)
  const times = slowEvents.filter(({ name }) => names.includes(name)).map(({ ms }) => ms)
  return Math.max(16, ...times)
}

const KEY_EVENTS = ['keydown', 'keypress', 'beforeinput', 'input', 'keyup']
const CLICK_EVENTS = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click']

async function measureFilter(page: Page): Promise<{ perKeyMs: number[]; clearMs: number }> {
  const perKeyMs: number[] = []
  await page.focus(FILTER)
  for (const key of 'checkout') {
    await resetEvents(page)
    await page.keyboard.press(key)
    perKeyMs.push(await readSlowest(page, KEY_EVENTS))
  }
  await resetEvents(page)
  await page.keyboard.press('Escape')
  const clearMs = await readSlowest(page, KEY_EVENTS)
  await page.keyboard.press('Escape')
  return { perKeyMs, clearMs }
}

async function measureSort(page: Page): Promise<Record<string, number>> {
  const times: Record<string, number> = {}
  for (const label of ['Name', 'Restarts', 'Status', 'Age']) {
    await resetEvents(page)
    await page.click(`[role="columnheader"] button:has-text("${label}")`)
    times[label] = await readSlowest(page, CLICK_EVENTS)
  }
  return times
}

/** From the click on a row to the drawer with its first facts on the screen. */
async function openRow(page: Page, index: number): Promise<{ frameMs: number; factsMs: number }> {
  const times = await page.evaluate(
    async ({ index, row, drawer }) => {
      const target = document.querySelectorAll<HTMLElement>(row)[index]
      if (!target) throw new Error('no such row')
      const name = target.querySelector('a')?.textContent.trim() ?? ''
      const box = target.getBoundingClientRect()
      const startedAt = performance.now()
      target.dispatchEvent(
        new MouseEvent('click', { bubbles: true, clientX: box.left + 300, clientY: box.top + 10 }),
      )
      const until = async (test: () => boolean) => {
        while (!test()) {
          if (performance.now() - startedAt > 10_000)
            throw new Error(`the drawer of ${name} never came`)
          await new Promise(requestAnimationFrame)
        }
        return performance.now() - startedAt
      }
      const find = () => document.querySelector(drawer)
      const frameMs = await until(() => find()?.textContent.includes(name) ?? false)
      const factsMs = await until(() => find()?.querySelector('#drawer-panel dl') !== null)
      return { frameMs, factsMs }
    },
    { index, row: ROW, drawer: DRAWER },
  )
  return times
}

async function measureDrawer(page: Page) {
  const first = await openRow(page, 3)
  const later: { frameMs: number; factsMs: number }[] = []
  for (const index of [5, 7, 9, 11, 13, 4, 6, 8, 10]) {
    await page.waitForTimeout(150)
    later.push(await openRow(page, index))
  }
  await page.keyboard.press('Escape')
  await page.waitForSelector(DRAWER, { state: 'detached' })
  return {
    firstMs: round(first.factsMs, 0),
    frameMs: round(median(later.map(({ frameMs }) => frameMs)), 0),
    factsMs: round(median(later.map(({ factsMs }) => factsMs)), 0),
  }
}

/** Scrolls for some seconds and looks at every frame: how long it took, and whether a place of the table was blank. */
async function measureScroll(page: Page, session: CDPSession) {
  await page.evaluate(() => {
    const { bench } = window
    Object.assign(bench, { frames: [], blankFrames: 0 })
    const grid = document.querySelector('[role="grid"]')
    if (!grid) throw new Error('no table')
    const { left, top, bottom } = grid.getBoundingClientRect()
    let before = performance.now()
    function sample(now: number): void {
      bench.frames.push(now - before)
      before = now
      const places = [top + 60, (top + bottom) / 2, bottom - 20]
      const isBlank = places.some(
        (y) => !document.elementFromPoint(left + 80, y)?.closest('[data-uid]'),
      )
      if (isBlank) bench.blankFrames += 1
      bench.maxNodes = Math.max(bench.maxNodes, document.getElementsByTagName('*').length)
      if (bench.stopped) return
      requestAnimationFrame(sample)
    }
    requestAnimationFrame(sample)
  })
  await session.send('Input.synthesizeScrollGesture', {
    x: 700,
    y: 500,
    yDistance: -24_000,
    speed: 6000,
    gestureSourceType: 'mouse',
  })
  const { frames, blankFrames, maxNodes } = await page.evaluate(() => {
    const { bench } = window
    bench.stopped = true
    return bench
  })
  const sorted = frames.slice(1).sort((a, b) => a - b)
  return {
    frames: sorted.length,
    medianFrameMs: round(median(sorted), 1),
    p95FrameMs: round(sorted[Math.floor(sorted.length * 0.95)] ?? NaN, 1),
    framesOver34ms: sorted.filter((ms) => ms > 34).length,
    blankFrames,
    maxNodes,
  }
}

async function readHeapMb(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number }
  return round(usedSize / 2 ** 20, 1)
}

/** Uses the table for some minutes; gives the heap after each. */
async function measureHeap(page: Page, session: CDPSession, minutes: number): Promise<number[]> {
  const heap = [await readHeapMb(session)]
  for (let minute = 0; minute < minutes; minute += 1) {
    const until = Date.now() + 60_000
    while (Date.now() < until) {
      await page.focus(FILTER)
      await page.keyboard.type('web')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await openRow(page, 2 + (minute % 5))
      await page.keyboard.press('Escape')
      await page.mouse.move(700, 500)
      await page.mouse.wheel(0, 5000)
      await page.waitForTimeout(500)
      await page.mouse.wheel(0, -5000)
      await page.waitForTimeout(1500)
    }
    heap.push(await readHeapMb(session))
  }
  return heap
}

interface Traffic {
  readonly requests: number
  readonly twice: readonly string[]
  readonly elsewhere: readonly string[]
}

function watchTraffic(page: Page, origin: string): () => Traffic {
  const urls: string[] = []
  page.on('request', (request) => urls.push(request.url()))
  return () => ({
    requests: urls.length,
    twice: [...new Set(urls.filter((url, index) => urls.indexOf(url) !== index))],
    elsewhere: urls.filter((url) => !url.startsWith(origin) && /^(https?|wss?):/.test(url)),
  })
}

/** From the start of a navigation to the first rows, with the console's files in the browser's cache and without. */
async function measureStart(browser: Browser, url: string) {
  const context = await browser.newContext({ viewport: VIEWPORT })
  await context.addInitScript(instrument)
  const times: number[] = []
  let traffic: Traffic | undefined
  for (let round = 0; round < 5; round += 1) {
    const page = await context.newPage()
    const stop = watchTraffic(page, new URL(url).origin)
    await page.goto(url)
    await page.waitForFunction(() => window.bench.firstRowsMs !== undefined)
    times.push((await readBench(page)).firstRowsMs ?? NaN)
    await page.waitForTimeout(4000)
    traffic ??= stop()
    await page.close()
  }
  await context.close()
  return {
    coldMs: round(times[0] ?? NaN, 0),
    warmMs: round(median(times.slice(1)), 0),
    traffic,
  }
}

/** The table of one cluster's pods, and the drawer. */
async function benchTable(
  browser: Browser,
  cluster: BenchCluster,
  minutes: number,
): Promise<unknown> {
  const server = await startPeriscope([cluster], { withConsole: true })
  try {
    const url = `${server.url}/clusters/${cluster.name}/pods`
    const start = await measureStart(browser, url)
    const context = await browser.newContext({ viewport: VIEWPORT })
    await context.addInitScript(instrument)
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await page.goto(url)
    await page.waitForSelector(ROW)
    await page.waitForTimeout(5000)
    const filter = await measureFilter(page)
    const sort = await measureSort(page)
    await page.click('[role="columnheader"] button:has-text("Age")')
    await page.click('[role="columnheader"] button:has-text("Age")')
    const drawer = await measureDrawer(page)
    const scroll = await measureScroll(page, session)
    const heapMb = await measureHeap(page, session, minutes)
    return {
      firstRows: start,
      filterPerKeyMs: {
        worst: Math.max(...filter.perKeyMs),
        all: filter.perKeyMs,
        clear: filter.clearMs,
      },
      sortMs: sort,
      rowToDrawer: drawer,
      scroll,
      heapMb,
    }
  } finally {
    await server.stop()
  }
}

export const PARTS = ['table', 'live', 'logs'] as const

export interface ConsoleBenchOptions {
  /** How long the table is used while the heap is watched. */
  readonly minutes: number
  readonly parts: readonly (typeof PARTS)[number][]
}

/** The console on one cluster. */
export async function benchConsole(
  cluster: BenchCluster,
  { minutes, parts }: ConsoleBenchOptions,
): Promise<unknown> {
  const browser = await chromium.launch({
    executablePath: process.env['PERISCOPE_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--enable-precise-memory-info'],
  })
  try {
    return {
      ...(parts.includes('table') && { table: await benchTable(browser, cluster, minutes) }),
      ...(parts.includes('live') && { live: await benchLive(browser, LIVE_PODS) }),
      ...(parts.includes('logs') && { logs: await benchLogs(browser, cluster) }),
    }
  } finally {
    await browser.close()
  }
}
