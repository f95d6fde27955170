import type { Schema } from '#sdk'
import type { Status } from '../lib/status.ts'
import { age, list, mono, text, type Cell } from './cell.ts'
import { toNamedStatus } from './custom-status.ts'
import { isMoment } from './custom-view.ts'
import type { Section } from './kind-view.ts'

type Fields = Readonly<Record<string, unknown>>
type Condition = Schema<'Condition'>

/** Deeper values are counted. */
const MAX_DEPTH = 3
/** Longer texts get a place of their own, folded. */
const MAX_INLINE = 120
/** Fields of one part; the rest is in the manifest. */
const MAX_ROWS = 80

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

function isLong(value: unknown): value is string {
  return typeof value === 'string' && (value.length > MAX_INLINE || value.includes('\n'))
}

function toPlural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

function countCell(count: number, noun: string, value: unknown): Cell {
  return text(count === 0 ? 'none' : toPlural(count, noun), {
    muted: count === 0,
    title: count === 0 ? undefined : JSON.stringify(value, undefined, 1).slice(0, 1000),
  })
}

function arrayCell(values: readonly unknown[]): Cell {
  const scalars = values.filter(isScalar).map(String)
  const isShort = scalars.length === values.length && scalars.join(', ').length <= MAX_INLINE
  return values.length > 0 && isShort
    ? list(scalars.map((value) => text(value)))
    : countCell(values.length, 'item', values)
}

function valueCell(value: unknown): Cell {
  if (Array.isArray(value)) return arrayCell(value)
  if (isFields(value)) return countCell(Object.keys(value).length, 'field', value)
  if (!isScalar(value)) return { type: 'none' }
  return isMoment(String(value)) ? age(String(value)) : text(String(value))
}

interface Leaf {
  readonly path: string
  readonly value: unknown
}

/** `{ a: { b: 1 } }` → `a.b: 1`; what is deeper than three levels stays whole. */
function toLeaves(fields: Fields, prefix = '', depth = 1): readonly Leaf[] {
  return Object.entries(fields).flatMap(([key, value]) => {
    const path = `${prefix}${key}`
    const isNested = isFields(value) && Object.keys(value).length > 0
    return isNested && depth < MAX_DEPTH
      ? toLeaves(value, `${path}.`, depth + 1)
      : [{ path, value }]
  })
}

function toRows(leaves: readonly Leaf[]): readonly (readonly Cell[])[] {
  const all = leaves
    .map(({ path, value }) => [mono(path), valueCell(value)])
    .filter(([, cell]) => cell?.type !== 'none')
  if (all.length <= MAX_ROWS) return all
  const more = text(`${all.length - MAX_ROWS} more in the manifest`, { muted: true })
  return [...all.slice(0, MAX_ROWS), [mono('…'), more]]
}

/** A part of an object: short values by their paths, long texts after them. */
function toPart(title: string, value: unknown): readonly Section[] {
  if (!isFields(value)) {
    const whole = valueCell(value)
    return whole.type === 'none'
      ? []
      : [{ type: 'facts', title, facts: [{ label: title, cell: whole }] }]
  }
  const leaves = toLeaves(value)
  const texts = leaves.flatMap(({ path, value: leaf }) =>
    isLong(leaf) ? [{ label: path, text: leaf }] : [],
  )
  return [
    {
      type: 'table',
      title,
      columns: [{ label: 'Field' }, { label: 'Value' }],
      rows: toRows(leaves.filter((leaf) => !isLong(leaf.value))),
    },
    { type: 'texts', title: `${title}: texts`, texts },
  ]
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function toCondition(value: unknown): readonly Condition[] {
  if (!isFields(value)) return []
  const { type, status } = value
  if (typeof type !== 'string' || typeof status !== 'string') return []
  const reason = toText(value['reason'])
  const message = toText(value['message'])
  const since = toText(value['lastTransitionTime'])
  return [
    {
      type,
      status,
      ...(reason !== undefined && { reason }),
      ...(message !== undefined && { message }),
      ...(since !== undefined && isMoment(since) && { lastTransitionTime: since }),
    },
  ]
}

/** The conditions of a custom object, where it has such as Kubernetes' own objects have. */
export function toConditions({ status }: Fields): readonly Condition[] {
  const conditions = isFields(status) ? status['conditions'] : undefined
  return Array.isArray(conditions) ? conditions.flatMap(toCondition) : []
}

/** Types whose `True` is bad news, by what controllers call them. */
const NEGATIVE =
  /degraded|fail|error|stalled|pressure|unavailable|unhealthy|invalid|conflict|expired|notready|violat/i

export function isNegative(type: string): boolean {
  return NEGATIVE.test(type)
}

function toConditionsSection(conditions: readonly Condition[]): Section {
  const types = conditions.map(({ type }) => type)
  return {
    type: 'conditions',
    title: 'Conditions',
    conditions,
    negative: types.filter(isNegative),
  }
}

/** What of a status is not said elsewhere: conditions have a part of their own, a generation that was seen is no news. */
function toStatusFields({ status, metadata }: Fields): unknown {
  if (!isFields(status)) return status
  const { conditions, observedGeneration, ...rest } = status
  const generation = isFields(metadata) ? metadata['generation'] : undefined
  return {
    ...rest,
    // Not those of Kubernetes: shown as they are.
    ...(toConditions({ status }).length === 0 && { conditions }),
    ...(observedGeneration !== generation && { observedGeneration }),
  }
}

/** A custom object for reading: its conditions, its status, its spec, whatever else it has. */
export function toCustomSections(object: Fields): readonly Section[] {
  const {
    apiVersion: _version,
    kind: _kind,
    metadata: _metadata,
    spec,
    status: _,
    ...rest
  } = object
  return [
    toConditionsSection(toConditions(object)),
    ...toPart('Status', toStatusFields(object)),
    ...toPart('Spec', spec),
    ...Object.entries(rest).flatMap(([name, value]) => toPart(name, value)),
  ]
}

const CONDITION_TYPES = [
  'Ready',
  'Healthy',
  'Available',
  'Synced',
  'Programmed',
  'Accepted',
  'Established',
]

/** How a custom object is, by its conditions, else by its phase or state; undefined when it does not say. */
export function findCustomStatus(object: Fields): Status | undefined {
  const conditions = toConditions(object)
  const [telling] = CONDITION_TYPES.flatMap((type) =>
    conditions.filter((condition) => condition.type === type),
  )
  if (telling) return toNamedStatus(telling.type, telling.status, telling.message ?? telling.reason)
  const { status } = object
  if (!isFields(status)) return undefined
  const health = isFields(status['health']) ? status['health']['status'] : status['health']
  const word = [health, status['phase'], status['state'], status['status']]
    .map(toText)
    .find(Boolean)
  return word === undefined ? undefined : toNamedStatus('', word)
}
