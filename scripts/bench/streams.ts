import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { request as requestTls } from 'node:https'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { stringify } from 'yaml'
import { median, readCpuMs, readRssMb, readWaitMs, round } from './measure.ts'
import { openRawTarget, type RawTarget } from './raw-target.ts'
import { readStartFlags, type Running, startScript } from './processes.ts'

const NAMESPACES = 20
const PODS_EACH = 50
const SETTLE_MS = 4000
const SECONDS = 15
/** How late a change may come and still be counted. */
const LATE_MS = 30_000
const CHANGE = /"labels":\{"n":"(\d+)","t":"(\d+)"\}/

const AUTH = { dev: {}, authorization: { mode: 'tier', groupTiers: { ops: 'admin' } } }

interface Watched {
  readonly namespace: number
  /** Numbers of the changes that came, in order. */
  readonly numbers: number[]
  readonly latenciesMs: number[]
  /** It was too slow, was told so, and has to come back. */
  isBehind: boolean
  close(): void
}

interface Bench {
  readonly server: Running
  readonly url: string
  readonly raw: RawTarget
  /** Makes changes; gives how many each namespace has had, and how many watches are open. */
  change(rate: number, seconds: number): Promise<{ totals: number[]; watches: number }>
  readStallMs(): Promise<number>
}

async function withBench<T>(perPerson: number, work: (bench: Bench) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'periscope-bench-'))
  const [kubeconfig, registry, auth] = ['kubeconfig', 'clusters.yaml', 'auth.yaml'].map((name) =>
    join(folder, name),
  ) as [string, string, string]
  const spec = { name: 'streams', backend: 'kubeconfig', kubeconfigPath: kubeconfig }
  await writeFile(registry, stringify({ clusters: [{ ...spec, kubeconfigContext: 'streams' }] }))
  await writeFile(auth, stringify(AUTH))
  const nodeFlags = readStartFlags()
  const cluster = await startScript(
    'scripts/bench/streams-cluster.ts',
    [kubeconfig, String(NAMESPACES), String(PODS_EACH)],
    { ready: /ready/, nodeFlags },
  )
  const server = await startScript('scripts/bench/streams-server.ts', [String(perPerson)], {
    ready: /ready/,
    nodeFlags,
    env: {
      PERISCOPE_CLUSTERS_FILE: registry,
      PERISCOPE_AUTH_FILE: auth,
      PERISCOPE_WATCH_PER_USER_LIMIT: '0',
    },
  })
  const toUrl = ({ line }: Running) => `http://127.0.0.1:${line.split(' ')[1] ?? ''}`
  try {
    return await work({
      server,
      url: toUrl(server),
      raw: await openRawTarget({ name: 'streams', kubeconfig }),
      change: async (rate, seconds) => {
        const answer = await fetch(`${toUrl(cluster)}/?rate=${rate}&seconds=${seconds}`)
        return (await answer.json()) as { totals: number[]; watches: number }
      },
      readStallMs: async () => {
        const text = await (await fetch(`${toUrl(server)}/metrics`)).text()
        return Number(/^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(text)?.[1] ?? NaN) * 1000
      },
    })
  } finally {
    await Promise.all([server.stop(), cluster.stop()])
    await rm(folder, { recursive: true, force: true })
  }
}

/** Opens a stream; resolves when its first bytes arrive. */
function openStream(url: string, namespace: number): Promise<Watched> {
  const path = `${url}/api/clusters/streams/pods/watch?namespace=ns-${namespace}`
  return openWatch(
    { namespace, separator: '\n\n', isChange: (text) => text.startsWith('event: mod') },
    (take) => request(path, { agent: false }, take),
  )
}

/** The same from the API server itself, without anything in between. */
function openRaw({ server, headers }: RawTarget, namespace: number): Promise<Watched> {
  const url = `${server}/api/v1/namespaces/ns-${namespace}/pods?watch=true`
  const isChange = (text: string) => text.startsWith('{"type":"MOD')
  return openWatch({ namespace, separator: '\n', isChange }, (take) =>
    requestTls(url, { agent: false, headers, rejectUnauthorized: false }, take),
  )
}

interface Format {
  readonly namespace: number
  /** What ends an event. */
  readonly separator: string
  readonly isChange: (event: string) => boolean
}

function openWatch(
  format: Format,
  send: (take: (response: IncomingMessage) => void) => ClientRequest,
): Promise<Watched> {
  return new Promise((resolve, reject) => {
    const sent = send((response) => {
      const close = () => void response.destroy()
      const watched: Watched = {
        namespace: format.namespace,
        numbers: [],
        latenciesMs: [],
        isBehind: false,
        close,
      }
      response.setEncoding('utf8').on('error', () => undefined)
      response.once('data', () => resolve(watched))
      follow(response, format, watched)
    })
    sent.on('error', reject).end()
  })
}

function follow(
  response: IncomingMessage,
  { separator, isChange }: Format,
  watched: Watched,
): void {
  const { numbers, latenciesMs } = watched
  let rest = ''
  response.on('data', (chunk: string) => {
    const now = Number(process.hrtime.bigint() / 1000n)
    const events = (rest + chunk).split(separator)
    rest = events.pop() ?? ''
    for (const event of events) {
      if (event.startsWith('event: backpressure')) watched.isBehind = true
      const [, number, at] = (isChange(event) && CHANGE.exec(event)) || []
      if (number === undefined) continue
      numbers.push(Number(number))
      latenciesMs.push((now - Number(at)) / 1000)
    }
  })
}

function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

async function readSettledRssMb({ server }: Bench): Promise<number> {
  await wait(SETTLE_MS)
  return readRssMb(server.pid)
}

/** Waits for what is still on its way: what is late is in the latencies, and is not missed. */
async function waitForAll(
  streams: readonly Watched[],
  before: readonly number[],
  after: readonly number[],
): Promise<void> {
  const deadline = performance.now() + LATE_MS
  do await wait(1000)
  while (countWrong(streams, before, after) > 0 && performance.now() < deadline)
}

/** Streams that did not get every change of their namespace once and in order. */
function countWrong(
  streams: readonly Watched[],
  before: readonly number[],
  after: readonly number[],
): number {
  return streams.filter(({ namespace, numbers }) => {
    const first = (before[namespace] ?? 0) + 1
    const count = (after[namespace] ?? 0) - first + 1
    return numbers.length !== count || numbers.some((number, index) => number !== first + index)
  }).length
}

async function run(bench: Bench, namespaces: readonly number[], rate: number) {
  const rssBefore = readRssMb(bench.server.pid)
  const streams: Watched[] = []
  const half = Math.floor(namespaces.length / 2)
  for (const namespace of namespaces.slice(0, half)) {
    streams.push(await openStream(bench.url, namespace))
  }
  const rssHalf = await readSettledRssMb(bench)
  for (const namespace of namespaces.slice(half)) {
    streams.push(await openStream(bench.url, namespace))
  }
  const raw = await openRaw(bench.raw, namespaces[0] ?? 0)
  const rss = await readSettledRssMb(bench)
  const before = await bench.change(0, 0)
  await bench.readStallMs()
  const { pid } = bench.server
  const [cpuBefore, waitBefore, startedAt] = [readCpuMs(pid), readWaitMs(pid), performance.now()]
  const after = await bench.change(rate, SECONDS)
  const cpuMs = readCpuMs(pid) - cpuBefore
  const waitShare = (readWaitMs(pid) - waitBefore) / (performance.now() - startedAt)
  const rssAfter = readRssMb(pid)
  await waitForAll(streams, before.totals, after.totals)
  const latencies = streams.flatMap(({ latenciesMs }) => latenciesMs)
  const rawMs = median(raw.latenciesMs)
  const result = {
    streams: streams.length,
    upstreamWatches: before.watches - 1,
    changesPerSecond: rate,
    deliveriesPerSecond: round(latencies.length / SECONDS, 0),
    streamsThatMissed: countWrong(streams, before.totals, after.totals),
    // Of those: the ones that know it.
    streamsToldToComeBack: streams.filter(({ isBehind }) => isBehind).length,
    rawMedianMs: round(rawMs),
    addedMedianMs: round(median(latencies) - rawMs),
    p99Ms: round(quantile(latencies, 0.99), 1),
    // Of a busy machine the only number that does not depend on what else it does.
    cpuMicrosecondsPerDelivery: round((cpuMs * 1000) / latencies.length, 0),
    rssPerStreamKB: round(((rss - rssBefore) * 1024) / streams.length, 1),
    // Without what a heap that grows takes once, however many streams there are.
    rssPerFurtherStreamKB: round(((rss - rssHalf) * 1024) / (streams.length - half), 1),
    rssPerStreamAfterChangesKB: round(((rssAfter - rssBefore) * 1024) / streams.length, 1),
    longestStallMs: round(await bench.readStallMs(), 0),
    // What the server waited for a processor is in the latencies and the stall.
    shareOfTimeWithoutProcessor: round(waitShare),
    loadAverage: round(loadavg()[0] ?? NaN, 1),
  }
  for (const stream of [...streams, raw]) stream.close()
  return result
}

/** Namespaces of so many streams, one after the other. */
function toNamespaces(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index % NAMESPACES)
}

/** Many people with many streams each, and one person with many of the same. */
export async function benchStreams() {
  return {
    people50: await withBench(NAMESPACES, async (bench) => {
      // What the server needs for its first streams is not theirs.
      await run(bench, toNamespaces(NAMESPACES), 50)
      return run(bench, toNamespaces(1000), 200)
    }),
    person1: await withBench(1_000_000, async (bench) => {
      await run(bench, toNamespaces(NAMESPACES), 50)
      return run(bench, new Array<number>(200).fill(0), 200)
    }),
  }
}
