import type { components } from './schema.js'

export type LogLine = components['schemas']['LogLine']
export type LogPod = components['schemas']['LogPod']

/** Whose log, and which of its lines. */
export interface LogsOptions {
  /** Of the server; the page's own origin when absent. */
  readonly baseUrl?: string
  readonly cluster: string
  /** What it is the log of; a pod when absent. */
  readonly kind?:
    'pods' | 'deployments' | 'statefulsets' | 'daemonsets' | 'replicasets' | 'jobs' | 'cronjobs'
  readonly namespace: string
  readonly name: string
  /** All when absent. */
  readonly container?: string
  /** Of each container; all when absent. */
  readonly tailLines?: number
  readonly sinceSeconds?: number
  /** RFC 3339. */
  readonly sinceTime?: string
  /** The run before the current one. */
  readonly previous?: boolean
  /** Whether to go on with what is written later; yes when absent. */
  readonly follow?: boolean
  /** Of workloads: the pods whose logs are read. `omitted` others wait because there are too many. */
  readonly onPods?: (
    pods: readonly LogPod[],
    all: { readonly dropped?: number; readonly omitted?: number },
  ) => void
  /** Of workloads: so many lines were left out here, because they came faster than they were read. */
  readonly onDropped?: (count: number) => void
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  /** The global one when absent. */
  readonly fetch?: typeof fetch
}

/**
 * The lines of a log as they are written. Ends with the log; throws a `PeriscopeError` when it cannot be read, when the
 * server stops, and when the connection is lost. Leaving the loop closes the stream.
 */
export declare function logs(options: LogsOptions): AsyncGenerator<LogLine, void, undefined>
