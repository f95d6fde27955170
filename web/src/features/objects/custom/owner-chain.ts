import type { Schema } from '#sdk'
import type { AnyObjectScope } from '../../../api/objects.ts'
import { findKind, toGroup } from '../../../kinds/find-kind.ts'

type OwnerReference = Schema<'OwnerReference'>
type Definition = Schema<'CustomResourceDefinition'>

/** An owner, and the owner's owners after it. */
export interface Owner {
  readonly kind: string
  readonly name: string
  /** Where it is shown; absent for kinds that the cluster does not serve, or no longer. */
  readonly scope?: AnyObjectScope
  /** Why what owns it could not be found out. */
  readonly problem?: string
}

/** Owners are rarely deeper, and who owns themselves must come to an end. */
const MAX_OWNERS = 6

export interface OwnerReaders {
  /** The owners of an object, the controller first. */
  readonly readOwners: (scope: AnyObjectScope) => Promise<readonly OwnerReference[]>
  readonly readDefinitions: () => Promise<readonly Definition[]>
  readonly toProblem: (error: unknown) => string
}

interface From {
  readonly cluster: string
  /** Of the object that is owned: owners are in the same one, or in none. */
  readonly namespace?: string | undefined
}

async function toScope(
  { apiVersion, kind, name }: OwnerReference,
  { cluster, namespace }: From,
  { readDefinitions }: OwnerReaders,
): Promise<AnyObjectScope | undefined> {
  const group = toGroup(apiVersion)
  const known = findKind(kind, group)
  if (known) {
    return { cluster, path: known.path, name, ...(known.namespaced && { namespace }) }
  }
  const definitions = await readDefinitions()
  const definition = definitions.find((each) => each.kind === kind && each.group === group)
  if (!definition) return undefined
  const { plural, servedVersion: version, scope } = definition
  return { cluster, group, version, plural, name, ...(scope === 'Namespaced' && { namespace }) }
}

/** One step up: an owner, and what owns that. */
async function readStep(
  reference: OwnerReference,
  from: From,
  readers: OwnerReaders,
): Promise<{ readonly owner: Owner; readonly next?: OwnerReference | undefined }> {
  const { kind, name } = reference
  let scope: AnyObjectScope | undefined
  try {
    scope = await toScope(reference, from, readers)
    if (!scope) return { owner: { kind, name } }
    const [next] = await readers.readOwners(scope)
    return { owner: { kind, name, scope }, next }
  } catch (error) {
    return { owner: { kind, name, ...(scope && { scope }), problem: readers.toProblem(error) } }
  }
}

/** What an object belongs to, the nearest first: each is read as the person, until one has no owner or cannot be read. */
export async function findOwners(
  owners: readonly OwnerReference[],
  from: From,
  readers: OwnerReaders,
): Promise<readonly Owner[]> {
  const chain: Owner[] = []
  let [reference] = owners
  while (reference && chain.length < MAX_OWNERS) {
    const { owner, next } = await readStep(reference, from, readers)
    chain.push(owner)
    reference = next
  }
  return chain
}
