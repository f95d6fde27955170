import type { KindPath } from '#sdk'

/** The kinds whose objects have logs: pods, and what makes pods. */
const LOG_PATHS = [
  'pods',
  'deployments',
  'statefulsets',
  'daemonsets',
  'replicasets',
  'jobs',
  'cronjobs',
] as const satisfies readonly KindPath[]

export type LogPath = (typeof LOG_PATHS)[number]

/** Whose log is read. Can be stored and written into an address. */
export interface LogTarget {
  readonly cluster: string
  readonly path: LogPath
  readonly namespace: string
  readonly name: string
  /** All when absent. */
  readonly container?: string | undefined
  /** The run before the current one. */
  readonly previous?: boolean | undefined
}

export function isLogPath(path: unknown): path is LogPath {
  return LOG_PATHS.some((each) => each === path)
}

/** Of two targets, whether they are the same log; the container and the run are a way to look at it. */
export function isSameLog(a: LogTarget, b: LogTarget): boolean {
  return (
    a.cluster === b.cluster && a.path === b.path && a.namespace === b.namespace && a.name === b.name
  )
}
