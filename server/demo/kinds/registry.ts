import type { KubeObject } from '../objects.ts'
import { BUILT_IN_KINDS } from './built-in.ts'
import { toCustomKinds } from './custom.ts'
import { apiVersionOf, type ResourceKind } from './kind.ts'
import { METRICS_KINDS, REVIEW_KINDS } from './virtual.ts'

/** Every kind that a cluster serves: the built-in ones and those of its CustomResourceDefinitions. */
export class KindRegistry {
  readonly #byPath = new Map<string, ResourceKind>()
  readonly #byKind = new Map<string, ResourceKind>()
  readonly #custom = new Map<string, readonly ResourceKind[]>()

  constructor({ metrics = true }: { readonly metrics?: boolean } = {}) {
    for (const kind of BUILT_IN_KINDS) this.#add(kind)
    for (const kind of REVIEW_KINDS) this.#add(kind)
    if (metrics) for (const kind of METRICS_KINDS) this.#add(kind)
  }

  findByPath(group: string, version: string, resource: string): ResourceKind | undefined {
    return this.#byPath.get(`${group}/${version}/${resource}`)
  }

  findByKind(apiVersion: string, kind: string): ResourceKind | undefined {
    return this.#byKind.get(`${apiVersion}/${kind}`)
  }

  list(): readonly ResourceKind[] {
    return [...this.#byPath.values()]
  }

  /** Called for every write of a CustomResourceDefinition. */
  replaceCustom(definition: KubeObject): void {
    this.removeCustom(definition.metadata.name)
    const kinds = toCustomKinds(definition)
    this.#custom.set(definition.metadata.name, kinds)
    for (const kind of kinds) this.#add(kind)
  }

  removeCustom(name: string): void {
    for (const kind of this.#custom.get(name) ?? []) {
      this.#byPath.delete(`${apiPath(kind)}/${kind.resource}`)
      this.#byKind.delete(`${apiVersionOf(kind)}/${kind.kind}`)
    }
    this.#custom.delete(name)
  }

  #add(kind: ResourceKind): void {
    this.#byPath.set(`${apiPath(kind)}/${kind.resource}`, kind)
    this.#byKind.set(`${apiVersionOf(kind)}/${kind.kind}`, kind)
  }
}

function apiPath(kind: ResourceKind): string {
  return `${kind.group}/${kind.version}`
}
