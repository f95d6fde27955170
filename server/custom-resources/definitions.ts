import type { V1CustomResourceDefinition } from '@kubernetes/client-node'
import type { components } from '../../generated/types.ts'
import type { Masked, MaskOf } from '../kube/proto/mask.ts'

type Schemas = components['schemas']

const NO_TIME = '0001-01-01T00:00:00Z'

/** Everything of a definition but its schemas, which are most of it. */
export const definitionMask = {
  metadata: { name: true, creationTimestamp: true },
  spec: {
    group: true,
    names: { kind: true, plural: true, singular: true, shortNames: true },
    scope: true,
    versions: {
      name: true,
      served: true,
      storage: true,
      deprecated: true,
      additionalPrinterColumns: true,
    },
  },
} as const satisfies MaskOf<V1CustomResourceDefinition>

export const definitionResource = {
  api: {
    group: 'apiextensions.k8s.io',
    version: 'v1',
    resource: 'customresourcedefinitions',
    namespaced: false,
  },
  message: 'apiextensions.v1.CustomResourceDefinition',
  mask: definitionMask,
} as const

type DefinitionObject = Masked<V1CustomResourceDefinition, typeof definitionMask>
type Names = NonNullable<DefinitionObject['spec']>['names']
type VersionObject = NonNullable<NonNullable<DefinitionObject['spec']>['versions']>[number]

function toColumns(version: VersionObject): Schemas['PrinterColumn'][] | undefined {
  return version.additionalPrinterColumns?.map(
    ({ name = '', type = '', format, description, jsonPath = '', priority }) => ({
      name,
      type,
      ...(format && { format }),
      ...(description && { description }),
      jsonPath,
      ...(priority && { priority }),
    }),
  )
}

function toVersion(version: VersionObject): Schemas['CustomResourceVersion'] {
  const printerColumns = toColumns(version)
  return {
    name: version.name ?? '',
    served: true,
    storage: version.storage === true,
    ...(version.deprecated && { deprecated: true }),
    ...(printerColumns && printerColumns.length > 0 && { printerColumns }),
  }
}

/** A definition as the contract has it; nothing when no version of it is served. */
export function toDefinition({
  metadata = {},
  spec = {},
}: DefinitionObject): Schemas['CustomResourceDefinition'] | undefined {
  const versions = (spec.versions ?? []).filter(({ served }) => served === true).map(toVersion)
  const [first] = versions
  if (!first) return undefined
  return {
    name: metadata.name ?? '',
    group: spec.group ?? '',
    ...toNames(spec.names),
    scope: spec.scope === 'Cluster' ? 'Cluster' : 'Namespaced',
    versions,
    servedVersion: first.name,
    storageVersion: versions.find(({ storage }) => storage)?.name ?? '',
    createdAt: metadata.creationTimestamp ?? NO_TIME,
  }
}

function toNames({ kind = '', plural = '', singular, shortNames = [] }: Names = {}) {
  return {
    kind,
    plural,
    ...(singular && { singular }),
    ...(shortNames.length > 0 && { shortNames }),
  }
}
