import type { components } from '../../../generated/types.ts'
import { compareFindings, type Finding, type ObjectReference, toLevelRank } from '../finding.ts'

type AttentionItem = components['schemas']['AttentionItem']

const MAX_EXAMPLES = 5
/** Lines that are held while lists are read; the mildest go when there are more. */
const MAX_HELD = 2000

/** An object that needs somebody. */
export interface Needy {
  /** What to fix: what owns it, else itself. */
  readonly object: ObjectReference
  readonly example: ObjectReference
  /** Its worst cause. */
  readonly finding: Finding
  readonly since: string | undefined
}

/** Objects that one line stands for. */
export interface Line {
  readonly object: ObjectReference
  readonly finding: Finding
  /** The object that shows the finding, or shows best what is behind it. */
  readonly shownBy: ObjectReference
  /** Objects beside the line's own. */
  readonly count: number
  readonly examples: readonly ObjectReference[]
  readonly since: string | undefined
}

function toKey({ kind, namespace = '', name }: ObjectReference): string {
  return `${kind}/${namespace}/${name}`
}

function toEarlier(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return Date.parse(a) <= Date.parse(b) ? a : b
}

/** That something is not ready or not available is no cause: any other explains it. */
export function isVague({ cause }: Finding): boolean {
  return cause === 'not-ready' || cause === 'not-available'
}

/** The finding that says more, at the level of the worse. */
export function chooseFinding(a: Finding, b: Finding): Finding {
  const [better, other] =
    isVague(a) === isVague(b) ? [a, b].sort(compareFindings) : isVague(b) ? [a, b] : [b, a]
  if (!better || !other) return a
  return toLevelRank(other) < toLevelRank(better) ? { ...better, level: other.level } : better
}

function merge(line: Line | undefined, needy: Needy): Line {
  const { object, example, finding, since } = needy
  const isOwn = toKey(object) === toKey(example)
  const known = line ?? { object, finding, shownBy: example, count: 0, examples: [], since }
  const chosen = chooseFinding(known.finding, finding)
  const isBetter = chosen.message === finding.message || known.count === 0
  const hasRoom = !isOwn && known.examples.length < MAX_EXAMPLES
  return {
    object,
    finding: chosen,
    // What the line stands for shows more than the line's own state.
    shownBy: isBetter && !isOwn ? example : known.shownBy,
    count: known.count + (isOwn ? 0 : 1),
    examples: hasRoom ? [...known.examples, example] : known.examples,
    since: toEarlier(known.since, since),
  }
}

function byName(a: Line, b: Line): number {
  const [left, right] = [toKey(a.object), toKey(b.object)]
  return left < right ? -1 : left > right ? 1 : 0
}

/** The worse first, of equals the one that stands for more, then the more causal. */
export function compareLines(a: Line, b: Line): number {
  return (
    toLevelRank(a.finding) - toLevelRank(b.finding) ||
    b.count - a.count ||
    compareFindings(a.finding, b.finding) ||
    byName(a, b)
  )
}

/** Puts objects that need somebody together by what owns them, one after another as lists arrive. */
export function createTally() {
  let lines = new Map<string, Line>()
  let dropped = 0

  function shed(): void {
    const kept = [...lines].sort(([, a], [, b]) => compareLines(a, b)).slice(0, MAX_HELD / 2)
    dropped += lines.size - kept.length
    lines = new Map(kept)
  }

  return {
    add(needy: Needy): void {
      const key = toKey(needy.object)
      lines.set(key, merge(lines.get(key), needy))
      if (lines.size > MAX_HELD) shed()
    },
    /** All lines, the worst first. */
    lines: (): Line[] => [...lines.values()].sort(compareLines),
    /** How many lines there were, those included that were not kept. */
    total: (): number => lines.size + dropped,
  }
}

export type Tally = ReturnType<typeof createTally>

export function toItem({ object, finding, count, examples, since }: Line): AttentionItem {
  const { cause, level, message } = finding
  return {
    object,
    level,
    cause,
    message,
    count: Math.max(1, count),
    examples: examples.length > 0 ? [...examples] : [object],
    ...(since !== undefined && { since }),
  }
}
