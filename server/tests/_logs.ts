import type { IncomingMessage, ServerResponse } from 'node:http'
import type { KubeObject } from '../demo/objects.ts'
import type { Intercept } from '../demo/simulated-cluster.ts'

/** A log that an API server was asked for. */
export interface AskedLog {
  readonly url: URL
  readonly res: ServerResponse
  readonly isOpen: () => boolean
}

/** Notes what logs an API server is asked for; with an `answer` it gives them too, instead of the simulator. */
export function recordLogs(answer?: (asked: AskedLog) => void) {
  const asked: AskedLog[] = []
  const intercept: Intercept = (req: IncomingMessage, res: ServerResponse) => {
    const url = new URL(req.url ?? '/', 'https://apiserver')
    if (!url.pathname.endsWith('/log')) return false
    let open = true
    res.once('close', () => (open = false))
    const one = { url, res, isOpen: () => open }
    asked.push(one)
    if (!answer) return false
    answer(one)
    return true
  }
  return {
    intercept,
    asked,
    open: () => asked.filter(({ isOpen }) => isOpen()),
    queries: () => asked.map(({ url }) => Object.fromEntries(url.searchParams)),
  }
}

interface PodOptions {
  readonly containers?: readonly string[]
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
  readonly restartPolicy?: string
  /** Of each container; running since a minute when absent. */
  readonly status?: object
  readonly uid?: string
}

const ago = (seconds: number): string =>
  `${new Date(Date.now() - seconds * 1000).toISOString().slice(0, 19)}Z`

export const RUNNING = { state: { running: { startedAt: ago(60) } }, restartCount: 0 }
export const WAITING = { state: { waiting: { reason: 'ContainerCreating' } }, restartCount: 0 }

export function logPod(name: string, options: PodOptions = {}): KubeObject {
  const { containers = ['app'], labels = { app: 'web' }, annotations, status = RUNNING } = options
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      namespace: 'shop',
      labels,
      ...(annotations && { annotations }),
      ...(options.uid !== undefined && { uid: options.uid }),
    },
    spec: {
      nodeName: 'node-1',
      restartPolicy: options.restartPolicy ?? 'Always',
      containers: containers.map((container) => ({ name: container, image: `${container}:1` })),
    },
    status: {
      phase: 'Running',
      containerStatuses: containers.map((container) => ({ name: container, ...status })),
    },
  }
}

export function logDeployment(name = 'web'): KubeObject {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: 'shop' },
    spec: { selector: { matchLabels: { app: name } } },
  }
}
