import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, release, totalmem } from 'node:os'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface Transfer {
  readonly firstByteMs: number
  readonly totalMs: number
  readonly bytes: number
  readonly status: number
}

export interface CurlTarget {
  readonly url: string
  readonly headers?: readonly string[]
  /** Accept gzip, as browsers do; `bytes` is then what went over the wire. */
  readonly compressed?: boolean
  readonly insecure?: boolean
}

/** One download by curl, which decodes nothing: the floor for any client. Its own user agent would get pretty-printed JSON. */
export async function download({
  url,
  headers = [],
  compressed = false,
  insecure = false,
}: CurlTarget): Promise<Transfer> {
  const format = '%{time_starttransfer} %{time_total} %{size_download} %{http_code}'
  const args = [
    '-s',
    '-o',
    '/dev/null',
    '-w',
    format,
    '-A',
    'bench',
    ...headers.flatMap((header) => ['-H', header]),
  ]
  if (compressed) args.push('-H', 'Accept-Encoding: gzip')
  if (insecure) args.push('-k')
  const { stdout } = await run('curl', [...args, url])
  const [first = 0, total = 0, bytes = 0, status = 0] = stdout.split(' ').map(Number)
  if (status !== 200) throw new Error(`${url} answered ${status}`)
  return { firstByteMs: first * 1000, totalMs: total * 1000, bytes, status }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2
}

/** Resident memory of a process in MB. */
export function readRssMb(pid: number): number {
  const match = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(match?.[1] ?? NaN) / 1024
}

/** Clock ticks of Linux are hundredths of a second. */
const TICK_MS = 10

/** Processor time that a process has used. */
export function readCpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}

/**
 * How long the main thread of a process was ready to run and had no processor, because others had it
 * (https://docs.kernel.org/scheduler/sched-stats.html).
 */
export function readWaitMs(pid: number): number {
  const [, waited] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')
  return Number(waited) / 1e6
}

/** Watches a process' memory until stopped; gives the highest value seen. */
export function watchRss(pid: number, everyMs = 20): { stop(): number } {
  let peak = readRssMb(pid)
  const timer = setInterval(() => {
    peak = Math.max(peak, readRssMb(pid))
  }, everyMs)
  return {
    stop() {
      clearInterval(timer)
      return peak
    },
  }
}

export function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits))
}

/** What the numbers were taken on. */
export function describeMachine(): Record<string, unknown> {
  return {
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    memoryGiB: round(totalmem() / 2 ** 30, 0),
    node: process.version,
    kernel: release(),
    date: new Date().toISOString().slice(0, 10),
  }
}
