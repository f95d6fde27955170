import type { components } from '../../generated/types.ts'
import type { Kind } from '../resources/kind.ts'
import { kinds } from '../resources/kinds.ts'
import type { AnyObject, Ref } from './rule.ts'

const byGroupKind: ReadonlyMap<string, Kind> = new Map(
  kinds.map((kind: Kind) => [`${kind.names.group}/${kind.names.kind}`, kind]),
)

/** The kind of our table that an object is of, if it is of one. */
export function findKind({ group, kind }: Pick<Ref, 'group' | 'kind'>): Kind | undefined {
  return byGroupKind.get(`${group}/${kind}`)
}

/** The API group of `apps/v1`; `''` for core's `v1`. */
function toGroup(apiVersion = ''): string {
  const slash = apiVersion.indexOf('/')
  return slash < 0 ? '' : apiVersion.slice(0, slash)
}

/** `Pod/shop/cart-1`, `Node/node-1`; the group is part of it where the kind is not of our table. */
export function toId(ref: Ref): string {
  const kind = findKind(ref) || ref.group === '' ? ref.kind : `${ref.kind}.${ref.group}`
  return [kind, ...(ref.namespace === undefined ? [] : [ref.namespace]), ref.name].join('/')
}

/** An object of a kind of our table, by name; a cluster-scoped one has no namespace. */
export function toRef({ names }: Kind, namespace: string | undefined, name: string): Ref {
  const { kind, group, namespaced } = names
  return { kind, group, ...(namespaced && namespace !== undefined && { namespace }), name }
}

/** An object that was read. */
export function toObjectRef(kind: Kind, { metadata = {} }: AnyObject): Ref {
  return toRef(kind, metadata.namespace, metadata.name ?? '')
}

/** An object that another names by API version, kind and name; where its scope is unknown it is in the same namespace. */
export function toForeignRef(
  { apiVersion, kind = '', name = '' }: Partial<Record<'apiVersion' | 'kind' | 'name', string>>,
  namespace: string | undefined,
): Ref {
  const group = toGroup(apiVersion)
  const known = findKind({ group, kind })
  if (known) return toRef(known, namespace, name)
  return { kind, group, ...(namespace !== undefined && { namespace }), name }
}

/** As the contract names an object. */
export function toObjectReference(ref: Ref): components['schemas']['ObjectReference'] {
  const path = findKind(ref)?.names.path
  return {
    kind: ref.kind,
    ...(ref.group !== '' && { group: ref.group }),
    ...(path !== undefined && { path }),
    ...(ref.namespace !== undefined && { namespace: ref.namespace }),
    name: ref.name,
  }
}
