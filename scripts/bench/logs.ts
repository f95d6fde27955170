import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readRssMb, round } from './measure.ts'
import { type BenchServer, startPeriscope } from './periscope.ts'
import { startScript } from './processes.ts'

const PODS = 20
const RATE = 1000
/** Slow enough for the bound, and for the kernel's buffers before it. */
const PAUSE_MS = 8000
const CATCH_UP_MS = 4000
const SAMPLE_MS = 1000
const CLOCK_TICKS = 100

/** Counts the lines of each pod by their numbers. */
function createTally() {
  const pods = new Map<string, { first: number; last: number; lines: number; disorder: number }>()
  let dropped = 0
  let rest = ''
  function take(block: string): void {
    if (block.startsWith('event: dropped')) dropped += Number(/"count":(\d+)/.exec(block)?.[1])
    const [, pod = '', number = ''] = /"p":"([^"]+)".* seq=(\d+) /.exec(block) ?? []
    if (pod === '') return
    const seq = Number(number)
    const known = pods.get(pod) ?? { first: seq, last: seq - 1, lines: 0, disorder: 0 }
    if (seq <= known.last) known.disorder++
    known.last = seq
    known.lines++
    pods.set(pod, known)
  }
  return {
    push(chunk: string): void {
      const blocks = (rest + chunk).split('\n\n')
      rest = blocks.pop() ?? ''
      blocks.forEach(take)
    },
    read() {
      const all = [...pods.values()]
      const sum = (of: (pod: (typeof all)[number]) => number) =>
        all.reduce((total, pod) => total + of(pod), 0)
      const lines = sum((pod) => pod.lines)
      return {
        pods: all.length,
        lines,
        missing: sum((pod) => pod.last - pod.first + 1) - lines,
        dropped,
        outOfOrder: sum((pod) => pod.disorder),
      }
    },
  }
}

/** Seconds of processor time that a process has used. */
function readCpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / CLOCK_TICKS
}

async function openStream(server: BenchServer): Promise<IncomingMessage> {
  const sent = request(`${server.url}/api/clusters/logs/deployments/shop/web/logs?tailLines=1`, {
    agent: false,
  })
  sent.end()
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  return response.setEncoding('utf8')
}

/** Follows for a while with a client that keeps up. */
async function benchFollow(server: BenchServer, seconds: number) {
  const stream = await openStream(server)
  const tally = createTally()
  stream.on('data', (chunk: string) => tally.push(chunk))
  const rss: number[] = []
  const cpuBefore = readCpuSeconds(server.pid)
  await server.readLongestStallMs()
  for (let elapsed = 0; elapsed < seconds * 1000; elapsed += SAMPLE_MS) {
    await wait(SAMPLE_MS)
    rss.push(readRssMb(server.pid))
  }
  const cpu = (readCpuSeconds(server.pid) - cpuBefore) / seconds
  const stallMs = await server.readLongestStallMs()
  stream.destroy()
  const counted = tally.read()
  const half = Math.floor(rss.length / 2)
  return {
    seconds,
    ...counted,
    linesPerSecond: round(counted.lines / seconds, 0),
    cpuPercent: round(cpu * 100, 0),
    longestStallMs: round(stallMs, 0),
    rssPeakFirstHalfMB: round(Math.max(...rss.slice(0, half)), 0),
    rssPeakSecondHalfMB: round(Math.max(...rss.slice(half)), 0),
  }
}

/** A client that stops for a while and then reads on: what it missed must be what it is told. */
async function benchSlowClient(server: BenchServer) {
  const stream = await openStream(server)
  const tally = createTally()
  stream.on('data', (chunk: string) => tally.push(chunk))
  await wait(SAMPLE_MS)
  stream.pause()
  await wait(PAUSE_MS)
  const rssMb = readRssMb(server.pid)
  stream.resume()
  await wait(CATCH_UP_MS)
  stream.destroy()
  return { pausedMs: PAUSE_MS, ...tally.read(), rssWhilePausedMB: round(rssMb, 0) }
}

/** One deployment's logs, 20,000 lines a second over 20 pods. */
export async function benchLogs(seconds: number) {
  const folder = await mkdtemp(join(tmpdir(), 'periscope-logs-'))
  const kubeconfig = join(folder, 'kubeconfig')
  const simulated = await startScript(
    'scripts/bench/log-cluster.ts',
    [String(PODS), String(RATE), kubeconfig],
    { ready: /^ready/ },
  )
  const server = await startPeriscope([{ name: 'logs', kubeconfig, context: 'logs' }])
  try {
    return {
      follow: await benchFollow(server, seconds),
      slowClient: await benchSlowClient(server),
    }
  } finally {
    await server.stop()
    await simulated.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
