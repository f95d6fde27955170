// What a container wrote. The simulator keeps no logs: lines follow from the pod's status, a seed and the time.
import { setTimeout as delay } from 'node:timers/promises'
import { LogCursor, type LogOptions } from '../logs/cursor.ts'
import {
  findState,
  findStatus,
  hasContainer,
  namesOf,
  type Run,
  toEnded,
  toRun,
} from '../logs/run.ts'
import { createTimeline } from '../logs/timeline.ts'
import { type KubeObject, textAt } from '../objects.ts'
import type { RequestInfo } from './request-info.ts'
import { type Answer, writePatiently } from './respond.ts'
import { badRequest, invalid, type InvalidField } from './status.ts'

const FOLLOW_MS = 50
const PART_CHARS = 32 * 1024
const SECOND_US = 1_000_000

/** What the logs of a cluster come from. */
export interface LogSource {
  readonly now: () => number
  /** The pod as it is now; undefined when it is gone. */
  readonly find: (namespace: string, name: string) => KubeObject | undefined
}

interface LogRequest extends Answer {
  readonly info: RequestInfo
}

function findContainer(pod: KubeObject, { query }: RequestInfo): string {
  const wanted = query.get('container') ?? ''
  const { name } = pod.metadata
  if (hasContainer(pod, wanted)) return wanted
  if (wanted !== '') throw badRequest(`container ${wanted} is not valid for pod ${name}`)
  const names = namesOf(pod, 'containers')
  const [first] = names
  if (names.length === 1 && first !== undefined) return first
  const init = namesOf(pod, 'initContainers')
  const others = init.length > 0 ? ` or one of the init containers: [${init.join(' ')}]` : ''
  throw badRequest(
    `a container name must be specified for pod ${name}, choose one of: [${names.join(' ')}]${others}`,
  )
}

function findRun(pod: KubeObject, container: string, previous: boolean): Run {
  const status = findStatus(pod, container)
  const state = findState(status, previous)
  if (state !== undefined) return toRun(pod, container, state)
  const where = `container "${container}" in pod "${pod.metadata.name}"`
  if (previous) throw badRequest(`previous terminated ${where} not found`)
  const why = textAt(status, 'state', 'waiting', 'reason') || 'ContainerCreating'
  throw badRequest(`${where} is waiting to start: ${why}`)
}

function parseNumbers(name: string, query: URLSearchParams): Readonly<Record<string, number>> {
  const found: Record<string, number> = {}
  const problems: InvalidField[] = []
  for (const [field, least] of Object.entries({ tailLines: 0, sinceSeconds: 1, limitBytes: 1 })) {
    const text = query.get(field)
    if (text === null) continue
    const value = Number(text)
    if (!Number.isInteger(value))
      throw badRequest(`strconv.ParseInt: parsing "${text}": invalid syntax`)
    found[field] = value
    if (value >= least) continue
    const message = `Invalid value: ${value}: must be greater than${least === 0 ? ' or equal to' : ''} 0`
    problems.push({ field, reason: 'FieldValueInvalid', message })
  }
  if (query.has('sinceTime') && query.has('sinceSeconds')) {
    const message = 'Forbidden: at most one of `sinceTime` or `sinceSeconds` may be specified'
    problems.push({ field: '', reason: 'FieldValueForbidden', message })
  }
  if (problems.length > 0) throw invalid({ group: '', kind: 'PodLogOptions', name }, problems)
  return found
}

/** In microseconds. A moment is known to the second only: that is how it travels to the kubelet. */
function toSince(query: URLSearchParams, seconds: number | undefined, now: number) {
  if (seconds !== undefined) return (now / 1000 - seconds) * SECOND_US
  const text = query.get('sinceTime')
  if (text === null) return undefined
  const ms = Date.parse(text)
  if (Number.isNaN(ms)) throw badRequest(`parsing time "${text}": cannot parse`)
  return Math.floor(ms / 1000) * SECOND_US
}

function parseOptions(name: string, { query }: RequestInfo, now: number): LogOptions {
  const { tailLines, sinceSeconds, limitBytes } = parseNumbers(name, query)
  const sinceUs = toSince(query, sinceSeconds, now)
  return {
    timestamps: query.get('timestamps') === 'true',
    ...(tailLines !== undefined && { tailLines }),
    ...(sinceUs !== undefined && { sinceUs }),
    ...(limitBytes !== undefined && { limitBytes }),
  }
}

/** A pod that no node has: there is nobody who could be asked. */
function isUnplaced(pod: KubeObject): boolean {
  return textAt(pod, 'spec', 'nodeName') === '' && textAt(pod, 'status', 'phase') === 'Pending'
}

/** `GET pods/{name}/log` with all its parameters. */
export async function sendLog(
  request: LogRequest,
  pod: KubeObject,
  source: LogSource,
): Promise<void> {
  const { info, res } = request
  const { query } = info
  const now = source.now()
  const options = parseOptions(pod.metadata.name, info, now)
  const container = findContainer(pod, info)
  if (isUnplaced(pod)) {
    res.writeHead(204).end()
    return
  }
  const run = findRun(pod, container, query.get('previous') === 'true')
  res.writeHead(200, { 'Content-Type': 'text/plain' })
  res.flushHeaders()
  const cursor = new LogCursor(createTimeline(run), now, options)
  if (query.get('follow') === 'true') await follow(request, cursor, { run, pod, container, source })
  else await write(request, cursor, run, now)
  res.end()
}

async function write({ res }: Answer, cursor: LogCursor, run: Run, now: number): Promise<void> {
  for (const part of cursor.read(createTimeline(run), now, PART_CHARS)) {
    await writePatiently(res, part)
    if (res.destroyed) return
  }
}

interface Followed {
  readonly run: Run
  readonly pod: KubeObject
  readonly container: string
  readonly source: LogSource
}

/** What is written from now on, until the container ends, its pod goes or the client leaves. */
async function follow(
  answer: Answer,
  cursor: LogCursor,
  { run, pod, container, source }: Followed,
): Promise<void> {
  const { namespace = '', name, uid } = pod.metadata
  while (!answer.res.destroyed && !cursor.isFull) {
    const now = source.now()
    const found = source.find(namespace, name)
    const current = found?.metadata.uid === uid ? found : undefined
    const ended = current && toEnded(run, current, container)
    await write(answer, cursor, ended ?? run, now)
    const isOver = (ended ?? run).finishedAt !== undefined
    if (isOver || current === undefined) return
    await delay(FOLLOW_MS, undefined, { ref: false })
  }
}
