import type { Mask, Sizes } from './mask.ts'
import messages from './messages.json' with { type: 'json' }

/** How to read one protobuf field. */
export type FieldPlan =
  | {
      readonly kind: 'scalar'
      readonly type: Scalar
      readonly name: string
      readonly repeated: boolean
    }
  | {
      readonly kind: 'message'
      readonly name: string
      readonly repeated: boolean
      readonly plan: MessagePlan
    }
  | { readonly kind: 'map'; readonly name: string; readonly value: FieldPlan }
  | { readonly kind: 'sizes'; readonly name: string }

/** A value that is not a message, or a message that JSON writes as one value. */
export type Scalar =
  | 'string'
  | 'bool'
  | 'int'
  | 'double'
  | 'bytes'
  | 'time'
  | 'microTime'
  | 'quantity'
  | 'intOrString'
  | 'json'
  | 'rawJson'

/** How to read a message: its wanted fields by number; the others are skipped by their length. */
export interface MessagePlan {
  readonly fields: readonly (FieldPlan | undefined)[]
}

const TABLE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = messages

const SCALARS: Readonly<Record<string, Scalar>> = {
  string: 'string',
  bool: 'bool',
  int32: 'int',
  int64: 'int',
  uint32: 'int',
  uint64: 'int',
  double: 'double',
  bytes: 'bytes',
  'meta.v1.Time': 'time',
  'meta.v1.MicroTime': 'microTime',
  'api.resource.Quantity': 'quantity',
  'util.intstr.IntOrString': 'intOrString',
  'meta.v1.FieldsV1': 'json',
  'runtime.RawExtension': 'rawJson',
}

type WantedFields = true | Mask

const wholePlans = new Map<string, MessagePlan>()

function readTable(message: string): Readonly<Record<string, readonly string[]>> {
  const table = TABLE[message]
  if (!table) throw new Error(`No protobuf message ${message} in the table`)
  return table
}

function toFieldPlan(name: string, type: string, wanted: WantedFields | Sizes): FieldPlan {
  if (type.startsWith('map:')) {
    return typeof wanted === 'string'
      ? { kind: 'sizes', name }
      : { kind: 'map', name, value: toFieldPlan('', type.slice(4), true) }
  }
  const repeated = type.startsWith('[]')
  const element = repeated ? type.slice(2) : type
  const scalar = SCALARS[element]
  if (scalar) return { kind: 'scalar', type: scalar, name, repeated }
  if (typeof wanted === 'string') throw new Error(`Field ${name} is not a map: it has no sizes`)
  return { kind: 'message', name, repeated, plan: planFields(element, wanted) }
}

function planFields(message: string, wanted: WantedFields): MessagePlan {
  if (wanted !== true) return planMaskedFields(message, wanted)
  const known = wholePlans.get(message)
  if (known) return known
  const fields: (FieldPlan | undefined)[] = []
  // Registered before it is filled: JSON schemas of CRDs contain themselves.
  wholePlans.set(message, { fields })
  for (const [number, [name = '', type = '']] of Object.entries(readTable(message))) {
    fields[Number(number)] = toFieldPlan(name, type, true)
  }
  return { fields }
}

function planMaskedFields(message: string, mask: Mask): MessagePlan {
  const names = listFieldNames(message)
  for (const field of Object.keys(mask)) {
    if (!names.has(field)) throw new Error(`${message} has no field ${field}`)
  }
  const fields: (FieldPlan | undefined)[] = []
  for (const [number, [name = '', type = '']] of Object.entries(readTable(message))) {
    // A field without a name appears inline in its parent's JSON: the parent's mask is its mask.
    const wanted = name === '' ? pickFields(type, mask) : mask[name]
    if (wanted !== undefined) fields[Number(number)] = toFieldPlan(name, type, wanted)
  }
  return { fields }
}

function pickFields(message: string, mask: Mask): Mask {
  const names = listFieldNames(message)
  return Object.fromEntries(Object.entries(mask).filter(([field]) => names.has(field)))
}

function listFieldNames(message: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [name = '', type = ''] of Object.values(readTable(message))) {
    if (name !== '') names.add(name)
    else for (const inlined of listFieldNames(type)) names.add(inlined)
  }
  return names
}

const maskedPlans = new WeakMap<Mask, Map<string, MessagePlan>>()

/** Plans how to read a message with a mask (all of it when the mask is `true`). A mask that names no field throws. */
export function planMessage(message: string, mask: WantedFields = true): MessagePlan {
  if (mask === true) return planFields(message, true)
  const known = maskedPlans.get(mask)?.get(message)
  if (known) return known
  const plan = planFields(message, mask)
  const plans = maskedPlans.get(mask) ?? new Map<string, MessagePlan>()
  maskedPlans.set(mask, plans.set(message, plan))
  return plan
}
