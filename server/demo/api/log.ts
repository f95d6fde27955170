// What a container wrote. The simulator keeps no logs: it tells what the pod's status tells, as lines.
import { isRecord, listAt, textAt, valueAt, type KubeObject } from '../objects.ts'
import type { RequestInfo } from './request-info.ts'
import { type Answer, sendText } from './respond.ts'
import { badRequest } from './status.ts'

interface LogRequest extends Answer {
  readonly info: RequestInfo
}

function findContainer(pod: KubeObject, { query }: RequestInfo): string {
  const names = ['containers', 'initContainers']
    .flatMap((field) => listAt(pod, 'spec', field))
    .map((entry) => textAt(entry, 'name'))
  const wanted = query.get('container') ?? ''
  const { name } = pod.metadata
  if (names.includes(wanted)) return wanted
  if (wanted !== '') throw badRequest(`container ${wanted} is not valid for pod ${name}`)
  const [first = ''] = names
  if (names.length === 1) return first
  throw badRequest(
    `a container name must be specified for pod ${name}, choose one of: [${names.join(' ')}]`,
  )
}

function findRun(pod: KubeObject, container: string, previous: boolean): unknown {
  const status = ['containerStatuses', 'initContainerStatuses']
    .flatMap((field) => listAt(pod, 'status', field))
    .find((entry) => textAt(entry, 'name') === container)
  const last = valueAt(status, 'lastState', 'terminated')
  const where = `container "${container}" in pod "${pod.metadata.name}"`
  if (previous) {
    if (isRecord(last)) return last
    throw badRequest(`previous terminated ${where} not found`)
  }
  const run = valueAt(status, 'state', 'terminated') ?? valueAt(status, 'state', 'running') ?? last
  if (isRecord(run)) return run
  const why = textAt(status, 'state', 'waiting', 'reason') || 'ContainerCreating'
  throw badRequest(`${where} is waiting to start: ${why}`)
}

function toLines(pod: KubeObject, container: string, run: unknown): readonly string[] {
  const image = listAt(pod, 'spec', 'containers')
    .map((entry) => ({ name: textAt(entry, 'name'), image: textAt(entry, 'image') }))
    .find((entry) => entry.name === container)?.image
  const started = `level=info msg="starting" container=${container} image=${image ?? ''}`
  const message = textAt(run, 'message')
  if (message !== '') return [started, ...message.split('\n').filter((line) => line !== '')]
  if (textAt(run, 'reason') === 'OOMKilled') return [started, 'level=info msg="loading index"']
  if (textAt(run, 'exitCode') === '' || textAt(run, 'exitCode') === '0') {
    return [started, 'level=info msg="ready"']
  }
  return [started, 'level=error msg="giving up" err="upstream closed the connection"']
}

function limit(lines: readonly string[], { query }: RequestInfo): string {
  const tail = query.get('tailLines')
  const bytes = query.get('limitBytes')
  const last = tail === null ? lines : lines.slice(Math.max(0, lines.length - Number(tail)))
  const text = last.map((line) => `${line}\n`).join('')
  return bytes === null ? text : Buffer.from(text).subarray(0, Number(bytes)).toString()
}

/** `GET pods/{name}/log` with `container`, `previous`, `tailLines` and `limitBytes`. */
export function sendLog(request: LogRequest, pod: KubeObject): Promise<void> {
  const { info } = request
  const container = findContainer(pod, info)
  const run = findRun(pod, container, info.query.get('previous') === 'true')
  return sendText(request, 200, limit(toLines(pod, container, run), info))
}
