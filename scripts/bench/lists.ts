import { setTimeout as wait } from 'node:timers/promises'
import { download, median, readRssMb, round, watchRss } from './measure.ts'
import { type BenchCluster, startPeriscope } from './periscope.ts'
import { openRawTarget, toCurlHeaders } from './raw-target.ts'

const RUNS = 7
/** Longer than every cache that could answer the second time. */
const CACHES_MS = 5200

/** Whole lists, dashboard and search, each against the raw JSON pod list of the same cluster taken in turn with it. */
export async function benchLists(cluster: BenchCluster) {
  const periscope = await startPeriscope([cluster])
  try {
    const raw = await openRawTarget(cluster)
    const rawList = {
      url: `${raw.server}/api/v1/pods`,
      headers: toCurlHeaders(raw),
      insecure: true,
    }
    const base = `${periscope.url}/api/clusters/${cluster.name}`
    const ours = {
      list: `${base}/pods`,
      dashboard: `${base}/dashboard`,
      search: `${base}/search?q=web`,
    }
    await download({ url: ours.list })
    await download(rawList)
    await periscope.readLongestStallMs()

    const rows = {
      raw: [] as number[],
      list: [] as number[],
      firstRow: [] as number[],
      gzip: [] as number[],
      dashboard: [] as number[],
      search: [] as number[],
    }
    let bytes = { raw: 0, list: 0, gzip: 0 }
    for (let run = 0; run < RUNS; run++) {
      const [rawTime, list] = [await download(rawList), await download({ url: ours.list })]
      const gzip = await download({ url: ours.list, compressed: true })
      rows.raw.push(rawTime.totalMs)
      rows.list.push(list.totalMs)
      rows.firstRow.push(list.firstByteMs)
      rows.gzip.push(gzip.totalMs)
      bytes = { raw: rawTime.bytes, list: list.bytes, gzip: gzip.bytes }
    }
    const stallMs = await periscope.readLongestStallMs()
    for (let run = 0; run < 3; run++) {
      rows.dashboard.push((await download({ url: ours.dashboard })).totalMs)
      await wait(CACHES_MS)
      rows.search.push((await download({ url: ours.search })).totalMs)
    }
    const rawMs = median(rows.raw)
    return {
      rawJsonListMs: round(rawMs, 0),
      rawJsonListMB: round(bytes.raw / 1e6, 1),
      listMs: round(median(rows.list), 0),
      listMB: round(bytes.list / 1e6),
      listRatio: round(median(rows.list) / rawMs),
      firstRowMs: round(median(rows.firstRow), 0),
      firstRowRatio: round(median(rows.firstRow) / rawMs),
      gzipListMs: round(median(rows.gzip), 0),
      gzipListMB: round(bytes.gzip / 1e6),
      dashboardMs: round(median(rows.dashboard), 0),
      dashboardRatio: round(median(rows.dashboard) / rawMs),
      searchMs: round(median(rows.search), 0),
      searchRatio: round(median(rows.search) / rawMs),
      longestStallMs: round(stallMs, 0),
    }
  } finally {
    await periscope.stop()
  }
}

/** Five at once, once the same list (it is read once) and once lists that cannot be shared. */
export async function benchFive(cluster: BenchCluster) {
  return {
    alike: await benchConcurrent(cluster, () => ''),
    different: await benchConcurrent(cluster, (index) => `?labelSelector=!bench-${index}`),
  }
}

/** The whole list alone, for its cost by size. */
export async function benchListOnly(cluster: BenchCluster, runs = 3) {
  const periscope = await startPeriscope([cluster])
  try {
    const list = { url: `${periscope.url}/api/clusters/${cluster.name}/pods` }
    // The first one also makes the simulator encode its objects.
    await download(list)
    await periscope.readLongestStallMs()
    const times = []
    for (let run = 0; run < runs; run++) times.push(await download(list))
    return {
      listMs: median(times.map(({ totalMs }) => totalMs)),
      firstRowMs: median(times.map(({ firstByteMs }) => firstByteMs)),
      longestStallMs: await periscope.readLongestStallMs(),
    }
  } finally {
    await periscope.stop()
  }
}

/** Five lists at once on a server that has only answered a small one: its memory at the peak, against that before. */
async function benchConcurrent(cluster: BenchCluster, toQuery: (index: number) => string) {
  const periscope = await startPeriscope([cluster])
  try {
    const url = `${periscope.url}/api/clusters/${cluster.name}/pods`
    await download({ url: `${url}?limit=1` })
    const before = readRssMb(periscope.pid)
    const memory = watchRss(periscope.pid)
    const start = performance.now()
    await Promise.all([0, 1, 2, 3, 4].map((index) => download({ url: url + toQuery(index) })))
    return {
      wallMs: round(performance.now() - start, 0),
      rssBeforeMB: round(before, 0),
      rssGrowthMB: round(memory.stop() - before, 0),
    }
  } finally {
    await periscope.stop()
  }
}
