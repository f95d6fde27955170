import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import openapi from '../../../generated/openapi.json' with { type: 'json' }
import { type Mask, mergeMasks } from '../../kube/proto/mask.ts'
import type { DetailContext, Kind } from '../kind.ts'

/** The moment that tests take for now. */
export const NOW = Date.parse('2026-01-02T12:00:00Z')

const METADATA = {
  name: 'n',
  namespace: 'ns',
  uid: 'u',
  resourceVersion: '1',
  createdAt: '2026-01-01T00:00:00Z',
}

type Json = Record<string, unknown>

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
// The contract lets clients tolerate new fields; a projection may not invent any.
ajv.addSchema(closeObjects({ $id: 'contract', components: openapi.components }) as Json)

function closeObjects(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closeObjects)
  if (typeof schema !== 'object' || schema === null) return schema
  const closed = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, closeObjects(value)]),
  )
  const isModel = closed['type'] === 'object' && closed['properties'] !== undefined
  return isModel ? { ...closed, additionalProperties: false } : closed
}

/** What a reader with this mask finds in the object; what the mask does not ask for is gone. */
export function applyMask(value: unknown, mask: Mask | true | string): unknown {
  if (mask === true || value === undefined) return value
  if (Array.isArray(value)) return value.map((item) => applyMask(item, mask))
  if (typeof mask === 'string') {
    return Object.fromEntries(
      Object.entries(value as Record<string, string>).map(([key, text]) => [
        key,
        Buffer.from(text, mask === 'sizes' ? 'base64' : 'utf8').length,
      ]),
    )
  }
  return Object.fromEntries(
    Object.entries(value as Json).flatMap(([key, field]) => {
      const wanted = mask[key]
      return wanted === undefined ? [] : [[key, applyMask(field, wanted)]]
    }),
  )
}

function checkContract(schema: string, value: object, names: Kind['names']): void {
  const { namespace, ...cluster } = METADATA
  const metadata = names.namespaced ? { ...cluster, namespace } : cluster
  const validate = ajv.getSchema(`contract#/components/schemas/${schema}`)
  if (!validate) throw new Error(`the contract has no ${schema}`)
  if (!validate({ ...metadata, ...value })) {
    throw new Error(`${schema}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(value)}`)
  }
}

/** A kind's row of an object read through the kind's mask, checked against the contract. */
export function projectRow(kind: Kind, example: object, now = NOW): object {
  const row = kind.row(applyMask(example, kind.rowMask) as never, now)
  checkContract(`${kind.names.kind}Row`, row, kind.names)
  return row
}

/** A kind's detail fields of an object read through the kind's masks, checked against the contract. */
export function projectDetail(
  kind: Kind,
  example: object,
  children: DetailContext['children'] = {},
): object {
  const object = applyMask(example, mergeMasks(kind.rowMask, kind.detailMask)) as never
  const detail = kind.detail(object, { now: NOW, children })
  checkContract(`${kind.names.kind}Detail`, { ...kind.row(object, NOW), ...detail }, kind.names)
  return detail
}
