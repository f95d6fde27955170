import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { round } from '../measure.ts'

declare global {
  interface Window {
    longTasks: number[]
  }
}

/** The longest tasks of a page's main thread while something was done. */
export interface LongTasks {
  readonly seconds: number
  /** Tasks of 50 ms and more by the clock, which also runs while others have the processor. */
  readonly count: number
  readonly longestMs: number
  /** What the longest one took of the processor. */
  readonly longestCpuMs: number
}

/** Lets every page keep the durations of its tasks of 50 ms and more. */
export async function recordLongTasks(
  context: Pick<BrowserContext, 'addInitScript'>,
): Promise<void> {
  await context.addInitScript(() => {
    const tasks: number[] = []
    window.longTasks = tasks
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask', buffered: true })
  })
}

/** The durations since they were last taken, in ms. */
function takeLongTasks(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => window.longTasks.splice(0))
}

/** An event of https://chromedevtools.github.io/devtools-protocol/tot/Tracing; times in µs. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Of the thread's own processor time. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

function findLongestCpuMs(events: readonly TraceEvent[]): number {
  const toThread = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`
  const pages = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(toThread),
  )
  const tasks = events.filter(
    (event) => event.name.endsWith('RunTask') && pages.has(toThread(event)),
  )
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0)
}

/** Watches the page's main thread while some work is done. */
export async function measureTasks(
  page: Page,
  session: CDPSession,
  work: () => Promise<unknown>,
): Promise<LongTasks> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]))
  session.on('Tracing.dataCollected', collect)
  await takeLongTasks(page)
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel'], recordMode: 'recordContinuously' },
  })
  const startedAt = performance.now()
  await work()
  const seconds = (performance.now() - startedAt) / 1000
  await page.waitForTimeout(300)
  const complete = new Promise((resolve) => {
    session.once('Tracing.tracingComplete', resolve)
  })
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  const tasks = await takeLongTasks(page)
  return {
    seconds: round(seconds, 1),
    count: tasks.length,
    longestMs: round(Math.max(0, ...tasks), 0),
    longestCpuMs: round(findLongestCpuMs(events), 0),
  }
}
