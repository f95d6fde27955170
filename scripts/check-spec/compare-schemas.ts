import type { Json, JsonObject } from '../generate/normalize.ts'
import type { Document } from './document.ts'
import { listShapes, readOtherFields, type Shape } from './schema-shape.ts'

/** What a client sends (it must still be accepted) or what it is sent (it must still be what it knows). */
export type Direction = 'request' | 'response'

export interface Versions {
  readonly before: Document
  readonly after: Document
}

/** One side of a comparison: every value of `sub` must be a value of `sup`. */
interface Side {
  readonly document: Document
  readonly node: Json | undefined
}

interface Comparison {
  readonly direction: Direction
  /** Pairs of schemas that are being compared: one that comes up inside itself holds if the rest does. */
  readonly open: Map<JsonObject, Set<JsonObject>>
}

const LIMITS: Readonly<Record<string, 'min' | 'max'>> = {
  minimum: 'min',
  exclusiveMinimum: 'min',
  minLength: 'min',
  minItems: 'min',
  minProperties: 'min',
  maximum: 'max',
  exclusiveMaximum: 'max',
  maxLength: 'max',
  maxItems: 'max',
  maxProperties: 'max',
}

function at(place: string, problem: string): string {
  return place === '' ? problem : `${place}: ${problem}`
}

/**
 * What breaks for a client between two versions of a schema. A request must accept at least what it accepted; a response
 * must answer nothing that the old schema does not describe, except for fields that are new.
 */
export function compareSchemas(
  { before, after }: Versions,
  [old, current]: readonly [Json | undefined, Json | undefined],
  direction: Direction,
): string[] {
  const was = { document: before, node: old }
  const is = { document: after, node: current }
  const comparison = { direction, open: new Map<JsonObject, Set<JsonObject>>() }
  return direction === 'request'
    ? checkFits(comparison, was, is, '')
    : checkFits(comparison, is, was, '')
}

function checkFits(comparison: Comparison, sub: Side, sup: Side, place: string): string[] {
  const [left, right] = [sub.document.resolve(sub.node), sup.document.resolve(sup.node)]
  const open = comparison.open.get(left) ?? new Set()
  if (open.has(right)) return []
  comparison.open.set(left, open.add(right))
  try {
    const candidates = listShapes(sup.document, sup.node)
    return listShapes(sub.document, sub.node).flatMap((shape) =>
      checkShape(comparison, [shape, candidates], [sub.document, sup.document], place),
    )
  } finally {
    open.delete(right)
  }
}

function includesType(sup: Shape, { type }: Shape): boolean {
  return sup.type === type || sup.type === 'any' || (sup.type === 'number' && type === 'integer')
}

/** A shape must fit one of the other side's: the problems are those of the one that is nearest. */
function checkShape(
  comparison: Comparison,
  [shape, candidates]: readonly [Shape, readonly Shape[]],
  documents: readonly [Document, Document],
  place: string,
): string[] {
  const results = candidates
    .filter((candidate) => includesType(candidate, shape))
    .map((candidate) => checkShapes(comparison, [shape, candidate], documents, place))
    .sort((a, b) => a.length - b.length)
  return results[0] ?? [at(place, describeType(comparison, shape, candidates))]
}

function describeType(
  { direction }: Comparison,
  { type }: Shape,
  others: readonly Shape[],
): string {
  const names = [...new Set(others.map((other) => other.type))].join(' | ')
  return direction === 'request'
    ? `type ${type} is no longer accepted (now ${names})`
    : `type changed to ${type} (was ${names})`
}

function checkShapes(
  comparison: Comparison,
  [sub, sup]: readonly [Shape, Shape],
  [subDocument, supDocument]: readonly [Document, Document],
  place: string,
): string[] {
  const compare = (left: Json | undefined, right: Json | undefined, where: string) =>
    checkFits(
      comparison,
      { document: subDocument, node: left },
      { document: supDocument, node: right },
      where,
    )
  return [
    ...checkValues(comparison, sub, sup),
    ...checkFormat(comparison, sub, sup),
    ...(comparison.direction === 'request' ? checkLimits(sub, sup) : []),
  ]
    .map((problem) => at(place, problem))
    .concat(
      checkFields(comparison, sub, sup, { place, compare }),
      checkOtherFields(comparison, sub, sup, { place, compare }),
      sub.keywords['items'] === undefined || sup.keywords['items'] === undefined
        ? []
        : compare(sub.keywords['items'], sup.keywords['items'], `${place}[]`),
    )
}

function checkValues({ direction }: Comparison, sub: Shape, sup: Shape): string[] {
  if (!sup.values) return []
  if (!sub.values) {
    const values = [...sup.values].join(', ')
    return [
      direction === 'request' ? `is now limited to ${values}` : `is no longer limited to ${values}`,
    ]
  }
  return [...sub.values.difference(sup.values)].map((value) =>
    direction === 'request' ? `value ${value} is no longer accepted` : `value ${value} is new`,
  )
}

function checkFormat({ direction }: Comparison, sub: Shape, sup: Shape): string[] {
  const [format, wanted] = [sub.keywords['format'], sup.keywords['format']]
  if (wanted === undefined || format === wanted) return []
  const [was, is] = direction === 'request' ? [format, wanted] : [wanted, format]
  return [`format changed from ${toName(was)} to ${toName(is)}`]
}

function toName(value: Json | undefined): string {
  return typeof value === 'string' ? value : 'none'
}

/** Bounds that a request must keep. A pattern that is another one may refuse what was accepted. */
function checkLimits(sub: Shape, sup: Shape): string[] {
  const [pattern, wanted] = [sub.keywords['pattern'], sup.keywords['pattern']]
  const problems =
    wanted === undefined || pattern === wanted ? [] : [`pattern changed to ${toName(wanted)}`]
  for (const [keyword, bound] of Object.entries(LIMITS)) {
    const [was, is] = [sub.keywords[keyword], sup.keywords[keyword]]
    if (typeof is !== 'number') continue
    const holds = typeof was === 'number' && (bound === 'min' ? was >= is : was <= is)
    if (!holds) problems.push(`${keyword} is now ${is}`)
  }
  return problems
}

interface Place {
  readonly place: string
  readonly compare: (left: Json | undefined, right: Json | undefined, where: string) => string[]
}

function checkFields(
  { direction }: Comparison,
  sub: Shape,
  sup: Shape,
  { place, compare }: Place,
): string[] {
  const [old, current] = direction === 'request' ? [sub, sup] : [sup, sub]
  const toPlace = (name: string) => (place === '' ? name : `${place}.${name}`)
  const problems = Object.keys(old.properties).flatMap((name) =>
    name in current.properties || isCovered(current)
      ? []
      : [at(toPlace(name), `${direction} field was removed`)],
  )
  for (const name of sup.required.difference(sub.required)) {
    if (direction === 'request') problems.push(at(toPlace(name), 'request field is now required'))
    else if (name in current.properties)
      problems.push(at(toPlace(name), 'response field may now be absent'))
  }
  for (const [name, schema] of Object.entries(sub.properties)) {
    if (name in sup.properties)
      problems.push(...compare(schema, sup.properties[name], toPlace(name)))
  }
  return problems
}

/** Whether fields without a name are described: one that lost its own description may still be there. */
function isCovered(shape: Shape): boolean {
  return readOtherFields(shape) !== 'none'
}

function checkOtherFields(
  { direction }: Comparison,
  sub: Shape,
  sup: Shape,
  { place, compare }: Place,
): string[] {
  if (sub.type !== 'object' || sup.type !== 'object') return []
  const [ours, theirs] = [readOtherFields(sub), readOtherFields(sup)]
  if (ours === 'none' || theirs === 'any') return []
  const where = `${place}{}`
  if (theirs === 'none') {
    return direction === 'request' ? [at(where, 'other fields are no longer accepted')] : []
  }
  if (ours === 'any') {
    return [
      at(where, direction === 'request' ? 'values are now limited' : 'values may now be anything'),
    ]
  }
  return compare(ours, theirs, where)
}
