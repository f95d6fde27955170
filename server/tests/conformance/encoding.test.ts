import fc from 'fast-check'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { beforeAll, expect, it } from 'vitest'
import { MESSAGES } from '../../demo/protobuf/messages.ts'
import { isRecord, type KubeObject } from '../../demo/objects.ts'
import { applyMask } from '../../kube/json-mask.ts'
import { decodeEnvelope } from '../../kube/proto/envelope.ts'
import type { Mask } from '../../kube/proto/mask.ts'
import { planMessage } from '../../kube/proto/plan.ts'
import { kinds } from '../../resources/kinds.ts'
import { createNamespace } from './objects.ts'
import { describeTargets, type Target } from './target.ts'

const SAMPLES = join(import.meta.dirname, '../../../scripts/envtest/fill/samples.yaml')
const PROTOBUF = 'application/vnd.kubernetes.protobuf'
const RUNS = 40

const POD = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'sampled', namespace: 'samples', labels: { app: 'sampled' } },
  spec: {
    containers: [
      { name: 'app', image: 'registry.example.com/app:1', ports: [{ containerPort: 80 }] },
    ],
  },
}
const NODE = {
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name: 'sampled' },
  spec: { taints: [{ key: 'a', effect: 'NoSchedule' }] },
  status: { capacity: { cpu: '4', memory: '8Gi' }, conditions: [] },
}
const REPLICA_SET = {
  apiVersion: 'apps/v1',
  kind: 'ReplicaSet',
  metadata: { name: 'sampled', namespace: 'samples' },
  spec: {
    replicas: 0,
    selector: { matchLabels: { app: 'sampled-set' } },
    template: { metadata: { labels: { app: 'sampled-set' } }, spec: POD.spec },
  },
}
const BINDINGS = [
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'sampled' },
    rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }],
  },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name: 'sampled' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'sampled' },
    subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'sam' }],
  },
]

function toPath({ group, version, resource }: (typeof kinds)[number]['names']): string {
  return `${group === '' ? '/api' : `/apis/${group}`}/${version}/${resource}`
}

/** Protobuf does not tell what is zero or empty from what is not there. */
function withoutZero(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutZero)
  if (!isRecord(value)) return value
  const members = Object.entries(value)
    .map(([name, member]) => [name, withoutZero(member)] as const)
    .filter(([, member]) => !isZero(member))
  return Object.fromEntries(members)
}

function isZero(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (value === '' || value === 0 || value === false) return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

/** An object's own type is in the envelope; that of an embedded template is not on the wire. */
function withoutTypes(value: unknown): unknown {
  if (!isRecord(value)) return value
  const { apiVersion: _, kind: __, ...rest } = value
  const { spec } = rest
  if (!isRecord(spec) || !Array.isArray(spec['volumeClaimTemplates'])) return rest
  const volumeClaimTemplates = spec['volumeClaimTemplates'].map(withoutTypes)
  return { ...rest, spec: { ...spec, volumeClaimTemplates } }
}

const table: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = MESSAGES

/** Any mask of a message, some levels deep. */
function anyMask(message: string, depth: number): fc.Arbitrary<Mask> {
  const fields = Object.values(table[message] ?? {}).filter(([name]) => name !== '')
  const entries = fields.map(([name = '', type = '']) => {
    const inner = type.replace(/^\[\]/, '')
    const isMessage = !type.startsWith('map:') && inner in table && depth > 0
    const nested = isMessage && !isOneValue(inner)
    const whole = fc.constant<true | Mask>(true)
    const wanted = nested ? fc.oneof(whole, anyMask(inner, depth - 1)) : whole
    return [name, fc.option(wanted, { nil: undefined, freq: 2 })] as const
  })
  return fc
    .record(Object.fromEntries(entries))
    .map((mask) =>
      Object.fromEntries(
        Object.entries(mask).flatMap(([name, wanted]) =>
          wanted === undefined ? [] : [[name, wanted]],
        ),
      ),
    )
}

/** Messages that JSON writes as one value, and those that contain themselves. */
function isOneValue(message: string): boolean {
  return /^(api\.resource|util\.intstr|runtime\.|apiextensions\.)|\.(Time|MicroTime|Duration|FieldsV1)$/.test(
    message,
  )
}

describeTargets('encodings', (target) => {
  beforeAll(() => createSamples(target), 60_000)

  async function readBoth(path: string): Promise<{ json: KubeObject; bytes: Buffer }> {
    const list = await target.send(`${path}?limit=500`)
    const [first] = list.json<{ items: KubeObject[] }>().items
    if (first === undefined) throw new Error(`There is no object in ${path}.`)
    const { name, namespace } = first.metadata
    const [, base, resource] = /^(.*)\/([^/]+)$/.exec(path) ?? []
    const scope = namespace === undefined ? '' : `/namespaces/${namespace}`
    const one = `${base}${scope}/${resource}/${name}`
    const answer = await target.send(one, { accept: `${PROTOBUF},application/json` })
    expect(answer.headers['content-type']).toBe(PROTOBUF)
    return { json: await target.read(one), bytes: answer.bytes }
  }

  it.each(kinds.map(({ names }) => [names.kind, names] as const))(
    'of %s say the same',
    async (_kind, names) => {
      const { json, bytes } = await readBoth(toPath(names))

      const read = decodeEnvelope(bytes, planMessage(names.message))

      expect(withoutZero(read)).toEqual(withoutZero(withoutTypes(json)))
    },
  )

  it.each(kinds.map(({ names }) => [names.kind, names] as const))(
    'of %s say the same under any mask',
    async (_kind, names) => {
      const { json, bytes } = await readBoth(toPath(names))

      fc.assert(
        fc.property(anyMask(names.message, 3), (mask) => {
          const read = decodeEnvelope(bytes, planMessage(names.message, mask))

          expect(withoutZero(read)).toEqual(withoutZero(applyMask(withoutTypes(json), mask)))
        }),
        { numRuns: RUNS, seed: 1 },
      )
    },
  )

  it('are told apart in failures, too', async () => {
    const answer = await target.send('/api/v1/namespaces/nope', { accept: PROTOBUF })

    expect(answer.status).toBe(404)
    expect(answer.headers['content-type']).toBe(PROTOBUF)
    expect(decodeEnvelope(answer.bytes, planMessage('meta.v1.Status'))).toMatchObject({
      status: 'Failure',
      reason: 'NotFound',
      message: 'namespaces "nope" not found',
      code: 404,
      details: { name: 'nope', kind: 'namespaces' },
    })
  })
})

async function createSamples(target: Target): Promise<void> {
  const documents = parseAllDocuments(await readFile(SAMPLES, 'utf8'))
  const samples = documents.map((document) => document.toJS() as KubeObject)
  await createNamespace(target, 'samples')
  const wanted: readonly KubeObject[] = [...samples, POD, NODE, REPLICA_SET, ...BINDINGS]
  for (const sample of wanted) {
    const names = kinds.find(({ names: { group, version, kind } }) => {
      const apiVersion = group === '' ? version : `${group}/${version}`
      return kind === sample.kind && apiVersion === sample.apiVersion
    })?.names
    if (names === undefined || sample.metadata.name === 'samples') continue
    const { namespace } = sample.metadata
    const path = toPath(names).replace(
      new RegExp(`/${names.resource}$`),
      `${namespace === undefined ? '' : `/namespaces/${namespace}`}/${names.resource}`,
    )
    await target.create(path, sample)
  }
}
