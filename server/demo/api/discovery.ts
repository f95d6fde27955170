import { createHash } from 'node:crypto'
import { apiVersionOf, type ResourceKind } from '../kinds/kind.ts'

const ALL_VERBS = [
  'create',
  'delete',
  'deletecollection',
  'get',
  'list',
  'patch',
  'update',
  'watch',
]
const READ_VERBS = ['get', 'list']
const SUBRESOURCE_VERBS: Readonly<Record<string, readonly string[]>> = {
  attach: ['create', 'get'],
  ephemeralcontainers: ['get', 'patch', 'update'],
  eviction: ['create'],
  exec: ['create', 'get'],
  finalize: ['update'],
  log: ['get'],
  portforward: ['create', 'get'],
  proxy: ['create', 'delete', 'get', 'patch', 'update'],
  token: ['create'],
}
const STATUS_VERBS = ['get', 'patch', 'update']
const SUBRESOURCE_KINDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  attach: { kind: 'PodAttachOptions' },
  eviction: { group: 'policy', version: 'v1', kind: 'Eviction' },
  exec: { kind: 'PodExecOptions' },
  portforward: { kind: 'PodPortForwardOptions' },
  scale: { group: 'autoscaling', version: 'v1', kind: 'Scale' },
  token: { group: 'authentication.k8s.io', version: 'v1', kind: 'TokenRequest' },
}

function verbsOf(kind: ResourceKind): readonly string[] {
  // A cluster without namespaces would be none.
  if (kind.collection === '/namespaces')
    return ALL_VERBS.filter((verb) => verb !== 'deletecollection')
  if (kind.createOnly === true) return ['create']
  return kind.readOnly === true ? READ_VERBS : ALL_VERBS
}

function storageHash(kind: ResourceKind): string {
  return createHash('sha256')
    .update(`${kind.group}/${kind.version}/${kind.kind}`)
    .digest('base64')
    .slice(0, 11)
    .concat('=')
}

export function toResourceList(
  groupVersion: string,
  kinds: readonly ResourceKind[],
): Readonly<Record<string, unknown>> {
  return {
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion,
    resources: byName(kinds).flatMap((kind) => [
      {
        name: kind.resource,
        singularName: kind.singular,
        namespaced: kind.namespaced,
        kind: kind.kind,
        verbs: verbsOf(kind),
        ...(kind.shortNames.length === 0 ? {} : { shortNames: kind.shortNames }),
        ...(kind.categories.length === 0 ? {} : { categories: kind.categories }),
        ...(isStored(kind) ? { storageVersionHash: storageHash(kind) } : {}),
      },
      ...kind.subresources.map((sub) => ({
        name: `${kind.resource}/${sub}`,
        singularName: '',
        namespaced: kind.namespaced,
        kind: kind.kind,
        ...SUBRESOURCE_KINDS[sub],
        verbs: SUBRESOURCE_VERBS[sub] ?? STATUS_VERBS,
      })),
    ]),
  }
}

function isStored(kind: ResourceKind): boolean {
  return kind.readOnly !== true && kind.createOnly !== true
}

function byName(kinds: readonly ResourceKind[]): readonly ResourceKind[] {
  return kinds.toSorted((a, b) => (a.resource < b.resource ? -1 : 1))
}

interface ServedGroup {
  readonly name: string
  /** Preferred version first. */
  readonly versions: readonly string[]
  readonly kinds: readonly ResourceKind[]
}

const STABLE = /^v\d+$/

// v2 before v1 before v1beta1, as the API server sorts what it prefers.
function byPreference(a: string, b: string): number {
  const stable = Number(STABLE.test(b)) - Number(STABLE.test(a))
  return stable === 0 ? b.localeCompare(a, 'en', { numeric: true }) : stable
}

export function toServedGroups(kinds: readonly ResourceKind[]): readonly ServedGroup[] {
  const groups = new Map<string, ResourceKind[]>()
  for (const kind of kinds) groups.set(kind.group, [...(groups.get(kind.group) ?? []), kind])
  return [...groups].map(([name, members]) => ({
    name,
    versions: [...new Set(members.map((kind) => kind.version))].sort(byPreference),
    kinds: members,
  }))
}

function versionEntry(group: string, version: string): Readonly<Record<string, string>> {
  return { groupVersion: apiVersionOf({ group, version }), version }
}

export function toApiGroup({ name, versions }: ServedGroup): Readonly<Record<string, unknown>> {
  return {
    name,
    versions: versions.map((version) => versionEntry(name, version)),
    preferredVersion: versionEntry(name, versions[0] ?? 'v1'),
  }
}

/** `APIGroupDiscoveryList`, the one document that replaces a request for each group version. */
export function toAggregated(groups: readonly ServedGroup[]): Readonly<Record<string, unknown>> {
  return {
    kind: 'APIGroupDiscoveryList',
    apiVersion: 'apidiscovery.k8s.io/v2',
    metadata: {},
    items: groups.map((group) => ({
      metadata: group.name === '' ? {} : { name: group.name },
      versions: group.versions.map((version) => ({
        version,
        resources: byName(group.kinds.filter((kind) => kind.version === version)).map(toDiscovered),
      })),
    })),
  }
}

function toDiscovered(kind: ResourceKind): Readonly<Record<string, unknown>> {
  return {
    resource: kind.resource,
    // No group and version: those of the list that it is in.
    responseKind: { group: '', version: '', kind: kind.kind },
    scope: kind.namespaced ? 'Namespaced' : 'Cluster',
    singularResource: kind.singular,
    verbs: verbsOf(kind),
    ...(kind.shortNames.length === 0 ? {} : { shortNames: kind.shortNames }),
    ...(kind.categories.length === 0 ? {} : { categories: kind.categories }),
    ...(kind.subresources.length === 0
      ? {}
      : {
          subresources: kind.subresources.map((sub) => ({
            subresource: sub,
            responseKind: { group: '', version: '', kind: kind.kind, ...SUBRESOURCE_KINDS[sub] },
            verbs: SUBRESOURCE_VERBS[sub] ?? STATUS_VERBS,
          })),
        }),
  }
}
