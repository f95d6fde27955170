import type { components } from '../../generated/types.ts'
import { kinds } from '../resources/kinds.ts'
import { type Cause, toRank } from './cause.ts'
import { clip } from './text.ts'

type Schemas = components['schemas']

export type Finding = Schemas['Finding']
export type Evidence = Schemas['Evidence']
export type NextStep = Schemas['NextStep']
export type ObjectReference = Schemas['ObjectReference']
type Level = Schemas['StatusLevel']

const LEVELS: readonly Level[] = ['bad', 'warn', 'progress', 'idle', 'unknown', 'ok']
const MAX_EVIDENCE = 6
/** Longer words of a cluster are cut: a finding is read, not archived. */
const MAX_TEXT = 600

const kindNames = new Map(kinds.map(({ names }) => [names.kind as string, names]))

/** An object of a kind of the table; others have neither group nor path. */
export function toReference(kind: string, name: string, namespace?: string): ObjectReference {
  const names = kindNames.get(kind)
  const isNamespaced = names?.namespaced ?? true
  return {
    kind,
    ...(names && names.group !== '' && { group: names.group }),
    ...(names && { path: names.path }),
    ...(namespace !== undefined && isNamespaced && { namespace }),
    name,
  }
}

interface FindingParts {
  readonly evidence: readonly (Evidence | undefined)[]
  readonly next?: NextStep | undefined
}

export function toFinding(
  cause: Cause,
  level: Level,
  message: string,
  { evidence, next }: FindingParts,
): Finding {
  const known = evidence.filter((fact) => fact !== undefined).slice(0, MAX_EVIDENCE)
  return { cause, level, message, evidence: known, ...(next && { next }) }
}

export function toNext(text: string, object?: ObjectReference): NextStep {
  return { text, ...(object && { object }) }
}

/** The lower, the worse. */
export function toLevelRank({ level }: Pick<Finding, 'level'>): number {
  return LEVELS.indexOf(level)
}

/** Negative when `a` comes first: the worse, then the more causal. */
export function compareFindings(
  a: Pick<Finding, 'level' | 'cause'>,
  b: Pick<Finding, 'level' | 'cause'>,
): number {
  return toLevelRank(a) - toLevelRank(b) || toRank(a.cause) - toRank(b.cause)
}

interface ConditionFact {
  readonly type?: string | undefined
  readonly status?: string | undefined
  readonly reason?: string | undefined
  readonly message?: string | undefined
  readonly lastTransitionTime?: string | undefined
}

export function fromCondition(condition: ConditionFact): Evidence {
  const { type = '', status = '', reason, message, lastTransitionTime } = condition
  const why = [reason, message].filter((text) => text !== undefined && text !== '').join(': ')
  return {
    type: 'condition',
    text: clip(`${type}=${status}${why === '' ? '' : `, ${why}`}`, MAX_TEXT),
    ...(lastTransitionTime !== undefined && { at: lastTransitionTime }),
  }
}

export function fact(type: Evidence['type'], text: string, at?: string): Evidence {
  return { type, text: clip(text, MAX_TEXT), ...(at !== undefined && { at }) }
}

/** A fact about another object than the explained one. */
export function factOf(object: ObjectReference, evidence: Evidence): Evidence {
  return { object, ...evidence }
}

export function findCondition<T extends ConditionFact>(
  conditions: readonly T[] | undefined,
  type: string,
): T | undefined {
  return conditions?.find((condition) => condition.type === type)
}
