import { kinds, type KindPath } from '#sdk'
import type { RouteLocationRaw } from 'vue-router'

// Every place of the console is made here; nobody else writes an address.

export function isKindPath(path: string | undefined): path is KindPath {
  return path !== undefined && Object.hasOwn(kinds, path)
}

export function toFleet(): RouteLocationRaw {
  return { name: 'fleet' }
}

export function toOverview(cluster: string): RouteLocationRaw {
  return { name: 'overview', params: { cluster } }
}

export interface ListTarget {
  readonly cluster: string
  readonly path: KindPath
  readonly namespaces?: readonly string[] | undefined
  /** Text of the filter. */
  readonly filter?: string | undefined
  readonly labelSelector?: string | undefined
}

function toListQuery({
  namespaces = [],
  filter,
  labelSelector,
}: Omit<ListTarget, 'cluster' | 'path'>) {
  return {
    ...(namespaces.length > 0 && { ns: namespaces.join(',') }),
    ...(filter && { q: filter }),
    ...(labelSelector && { labels: labelSelector }),
  }
}

export function toList({ cluster, path, ...view }: ListTarget): RouteLocationRaw {
  const namespaces = kinds[path].namespaced ? view.namespaces : []
  return {
    name: 'objects',
    params: { cluster, kind: path },
    query: toListQuery({ ...view, namespaces }),
  }
}

export interface ObjectTarget {
  readonly cluster: string
  readonly path: KindPath
  readonly namespace?: string | undefined
  readonly name: string
  readonly tab?: string | undefined
}

/** An object beside the list of its kind and namespace. */
export function toObject({ cluster, path, namespace, name, tab }: ObjectTarget): RouteLocationRaw {
  return {
    name: 'objects',
    params: {
      cluster,
      kind: path,
      object: namespace === undefined ? [name] : [namespace, name],
    },
    query: {
      ...(namespace !== undefined && { ns: namespace }),
      ...(tab && { tab }),
    },
  }
}

export interface LogsTarget extends ObjectTarget {
  readonly container?: string | undefined
  readonly previous?: boolean | undefined
}

/** A log on a page of its own. */
export function toLogs(target: LogsTarget): RouteLocationRaw {
  const { cluster, path, namespace = '', name, container, previous } = target
  return {
    name: 'logs',
    params: { cluster, path, object: [namespace, name] },
    query: { ...(container && { container }), ...(previous && { previous: '1' }) },
  }
}

export interface ShellTarget {
  readonly cluster: string
  readonly namespace: string
  readonly pod: string
  readonly container?: string | undefined
}

/** A new shell on a page of its own. */
export function toShell({ cluster, namespace, pod, container }: ShellTarget): RouteLocationRaw {
  return {
    name: 'shell',
    params: { cluster, object: [namespace, pod] },
    query: { ...(container && { container }) },
  }
}

export function toEvents(
  cluster: string,
  namespaces: readonly string[] = [],
  filter?: string,
): RouteLocationRaw {
  return { name: 'events', params: { cluster }, query: toListQuery({ namespaces, filter }) }
}

/** What people did: in the fleet, or in one cluster. */
export function toAudit(cluster = '', query: Record<string, string> = {}): RouteLocationRaw {
  return cluster === ''
    ? { name: 'audit', query }
    : { name: 'cluster-audit', params: { cluster }, query }
}

/** Where one is signed in. */
export function toSessions(): RouteLocationRaw {
  return { name: 'sessions' }
}

/** One's access tokens. */
export function toTokens(): RouteLocationRaw {
  return { name: 'tokens' }
}

export function toDefinitions(cluster: string): RouteLocationRaw {
  return { name: 'definitions', params: { cluster } }
}

export interface CustomObjectTarget {
  readonly cluster: string
  readonly group: string
  readonly version: string
  readonly plural: string
  /** Absent for cluster-scoped objects. */
  readonly namespace?: string | undefined
  readonly name: string
}

/** A custom object beside its list. */
export function toCustomObject({ namespace, name, ...list }: CustomObjectTarget): RouteLocationRaw {
  return {
    name: 'custom-resources',
    params: { ...list, object: [namespace ?? '_', name] },
    query: namespace === undefined ? {} : { ns: namespace },
  }
}

export interface CustomListTarget {
  readonly cluster: string
  readonly group: string
  readonly version: string
  readonly plural: string
  readonly namespaces?: readonly string[] | undefined
}

export function toCustomList({
  cluster,
  group,
  version,
  plural,
  namespaces = [],
}: CustomListTarget): RouteLocationRaw {
  return {
    name: 'custom-resources',
    params: { cluster, group, version, plural },
    query: toListQuery({ namespaces }),
  }
}
