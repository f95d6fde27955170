import { expect, expectTypeOf, it } from 'vitest'
import messages from '../kube/proto/messages.json' with { type: 'json' }
import openapi from '../../generated/openapi.json' with { type: 'json' }
import type { Mask } from '../kube/proto/mask.ts'
import type { Kind } from './kind.ts'
import { kinds } from './kinds.ts'
import { childJobMask, job } from './kinds/job.ts'
import { childPodMask, pod } from './kinds/pod.ts'
import { projectDetail, projectRow } from './kinds/project.testing.ts'

type Fields = Readonly<Record<string, string>>

/** A message's fields by JSON name; what Go embeds belongs to the message itself. */
function readFields(message: string): Fields | undefined {
  const fields = (messages as unknown as Record<string, Record<string, [string, string]>>)[message]
  if (!fields) return undefined
  const entries = Object.values(fields).flatMap(([name, type]): [string, string][] =>
    name === '' ? Object.entries(readFields(type) ?? {}) : [[name, type]],
  )
  return Object.fromEntries(entries)
}

function findUnknownFields(mask: Mask, message: string, path = message): string[] {
  const fields = readFields(message)
  return Object.entries(mask).flatMap(([name, wanted]) => {
    const type = fields?.[name]
    if (type === undefined) return [`${path}.${name}`]
    if (wanted === 'sizes') return type === 'map:bytes' ? [] : [`${path}.${name}: no bytes`]
    if (wanted === 'textSizes') return type === 'map:string' ? [] : [`${path}.${name}: no text`]
    return wanted === true
      ? []
      : findUnknownFields(wanted, type.replace(/^\[\]/, ''), `${path}.${name}`)
  })
}

it.each(kinds.map((kind): [string, Kind] => [kind.names.kind, kind]))(
  '%s reads only fields that its message has',
  (_, { names, rowMask, detailMask }) => {
    expect([
      ...findUnknownFields(rowMask, names.message),
      ...findUnknownFields(detailMask, names.message),
    ]).toEqual([])
  },
)

it('reads only fields that exist of children', () => {
  expect(findUnknownFields(childPodMask, pod.names.message)).toEqual([])
  expect(findUnknownFields(childJobMask, job.names.message)).toEqual([])
})

it.each(kinds.map((kind): [string, Kind] => [kind.names.kind, kind]))(
  '%s shows an object of which nothing is known',
  (_, kind) => {
    expect(() => [projectRow(kind, {}), projectDetail(kind, {})]).not.toThrow()
    expect(() => projectDetail(kind, { metadata: {}, spec: {}, status: {} })).not.toThrow()
  },
)

it.each(kinds.map(({ names }) => names))('serves $kind where the contract says', (names) => {
  const { kind, path, namespaced } = names
  const object = namespaced ? '{namespace}/{name}' : '{name}'
  const base = `/api/clusters/{cluster}/${path}`
  const paths = openapi.paths as Record<string, { get?: { operationId?: string } } | undefined>

  expect(paths[base]?.get?.operationId).toBe(`list${names.kinds}`)
  expect(paths[`${base}/${object}`]?.get?.operationId).toBe(`get${kind}`)
  expect(paths[`${base}/${object}/yaml`]?.get?.operationId).toBe(`get${kind}Yaml`)
  expect(paths[`${base}/${object}/events`]?.get?.operationId).toBe(`list${kind}Events`)
})

it('keeps the order of the contract', () => {
  expect(kinds.map(({ names }) => names.path)).toEqual(
    (
      'nodes namespaces pods deployments statefulsets daemonsets replicasets services ingresses configmaps ' +
      'secrets jobs cronjobs pvcs pvs storageclasses roles clusterroles rolebindings clusterrolebindings ' +
      'serviceaccounts horizontalpodautoscalers poddisruptionbudgets networkpolicies endpointslices ' +
      'resourcequotas limitranges ingressclasses priorityclasses runtimeclasses'
    ).split(' '),
  )
})

it('keeps names as literal types', () => {
  expectTypeOf<(typeof kinds)[13]['names']['kinds']>().toEqualTypeOf<'PersistentVolumeClaims'>()
  expectTypeOf<(typeof kinds)[13]['names']['path']>().toEqualTypeOf<'pvcs'>()
})

it('shows pods and jobs where it should', () => {
  const paths = (filter: (kind: Kind) => unknown) =>
    kinds.filter(filter).map(({ names }) => names.path)

  expect(paths(({ pods }) => pods)).toEqual(
    'deployments statefulsets daemonsets replicasets services jobs'.split(' '),
  )
  expect(paths(({ jobs }) => jobs)).toEqual(['cronjobs'])
})
