import { listAt, textAt, textsAt, valueAt, type KubeObject } from '../objects.ts'
import { toCollection, type ResourceKind } from './kind.ts'

/** The kinds that a CustomResourceDefinition serves, one for each served version. */
export function toCustomKinds(definition: KubeObject): readonly ResourceKind[] {
  const group = textAt(definition, 'spec', 'group')
  const names = valueAt(definition, 'spec', 'names')
  const resource = textAt(names, 'plural')
  return listAt(definition, 'spec', 'versions')
    .filter((version) => valueAt(version, 'served') === true)
    .map((version) => ({
      group,
      version: textAt(version, 'name'),
      resource,
      kind: textAt(names, 'kind'),
      singular: textAt(names, 'singular') || textAt(names, 'kind').toLowerCase(),
      namespaced: textAt(definition, 'spec', 'scope') === 'Namespaced',
      shortNames: textsAt(names, 'shortNames'),
      categories: textsAt(names, 'categories'),
      subresources: Object.keys(valueAt(version, 'subresources') ?? {}).sort(),
      collection: toCollection(group, resource),
      custom: { definition, version },
    }))
}
