import type { Browser, CDPSession } from 'playwright-core'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCertificate } from '../../../server/demo/certificate.ts'
import { toKubeconfig } from '../../../server/demo/kubeconfig.ts'
import type { KubeObject } from '../../../server/demo/objects.ts'
import {
  type SimulatedCluster,
  startSimulatedCluster,
} from '../../../server/demo/simulated-cluster.ts'
import { round } from '../measure.ts'
import { startPeriscope } from '../periscope.ts'
import { measureTasks, recordLongTasks } from './long-tasks.ts'

// A table of many pods of which one changes all the time: how busy the page is with it.

const CHANGES_PER_SECOND = 5
const SECONDS = 20

function toPod(index: number, restartCount: number): KubeObject {
  const name = `pod-${String(index).padStart(5, '0')}`
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'shop', labels: { app: 'cart' } },
    spec: { containers: [{ name: 'app', image: 'app:1' }] },
    status: {
      phase: 'Running',
      containerStatuses: [
        { name: 'app', ready: true, restartCount, state: { running: {} }, image: 'app:1' },
      ],
    },
  }
}

async function startCrowd(pods: number): Promise<SimulatedCluster> {
  const objects = Array.from({ length: pods }, (_, index) => toPod(index, 0))
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } }
  return startSimulatedCluster({
    objects: [namespace, ...objects],
    tls: await createCertificate(Date.now()),
  })
}

/** Seconds that the page's main thread has worked since it was made. */
async function readBusySeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN
}

/** Changes one pod again and again; gives the share of the time that the main thread was busy, and its longest tasks. */
export async function benchLive(browser: Browser, pods: number): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'periscope-live-'))
  const cluster = await startCrowd(pods)
  const kubeconfig = join(folder, 'kubeconfig')
  const { server: url, caPem, token } = cluster
  await writeFile(kubeconfig, toKubeconfig([{ name: 'crowd', server: url, caPem, token } as never]))
  const server = await startPeriscope([{ name: 'crowd', kubeconfig, context: 'crowd' }], {
    withConsole: true,
  })
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  try {
    await recordLongTasks(page)
    await page.goto(`${server.url}/clusters/crowd/pods?sort=-restarts`)
    await page.waitForSelector('[data-live="live"]')
    await page.waitForTimeout(6000)
    const session = await page.context().newCDPSession(page)
    const idle = await measureBusy(session, async () => page.waitForTimeout(5000))
    let restarts = 0
    const change = async () => {
      for (const end = restarts + SECONDS * CHANGES_PER_SECOND; restarts < end;) {
        cluster.store.update(toPod(5, (restarts += 1)))
        await page.waitForTimeout(1000 / CHANGES_PER_SECOND)
      }
    }
    const busy = await measureBusy(session, change)
    // Once more, as what watches the tasks takes time itself.
    const longTasks = await measureTasks(page, session, change)
    const shown = await page.locator('[role="row"]', { hasText: 'pod-00005' }).innerText()
    return {
      pods,
      changesPerSecond: CHANGES_PER_SECOND,
      idle,
      busy,
      longTasks,
      isCurrent: shown.includes(String(restarts)),
    }
  } finally {
    await page.close()
    await server.stop()
    await cluster.close()
    await rm(folder, { recursive: true, force: true })
  }
}

interface Busy {
  /** By the clock, which also runs while others have the processor. */
  readonly percent: number
  /** Of a processor. */
  readonly cpuPercent: number
}

/** The share of the time of some work that the main thread was busy. */
async function measureBusy(session: CDPSession, work: () => Promise<void>): Promise<Busy> {
  const measure = async (timeDomain: 'timeTicks' | 'threadTicks') => {
    await session.send('Performance.enable', { timeDomain })
    const [before, startedAt] = [await readBusySeconds(session), performance.now()]
    await work()
    const seconds = (performance.now() - startedAt) / 1000
    const share = ((await readBusySeconds(session)) - before) / seconds
    await session.send('Performance.disable')
    return round(share * 100, 1)
  }
  return { percent: await measure('timeTicks'), cpuPercent: await measure('threadTicks') }
}
