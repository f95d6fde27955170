import { compareFindings, type Finding } from '../finding.ts'
import { createFactReader, type FactReader, type View } from '../reader.ts'
import { explainClaim } from '../subjects/claim.ts'
import { explainPod } from '../subjects/pod.ts'
import { type Explain, toSubject } from '../subjects/subject.ts'
import { chooseFinding, compareLines, isVague, type Line } from './tally.ts'

/** Lines for which more is read than lists. */
const MAX_EXPLAINED = 10

const EXPLAIN: Readonly<Record<string, Explain>> = {
  Pod: explainPod,
  PersistentVolumeClaim: explainClaim,
}

async function explainLine(reader: FactReader, line: Line, now: number): Promise<Line> {
  const { kind } = line.shownBy
  const explain = EXPLAIN[kind]
  if (!explain) return line
  const findings = await explain(toSubject(reader, line.shownBy, now)).catch(
    // It is gone or cannot be read: what the list said stays.
    (): readonly Finding[] => [],
  )
  const [worst] = findings
    .filter(({ level }) => level === 'bad' || level === 'warn')
    .sort(compareFindings)
  if (!worst) return line
  const since = line.since ?? worst.evidence.find(({ at }) => at !== undefined)?.at
  return { ...line, finding: chooseFinding(worst, line.finding), since }
}

/** Lines that say least come first: what they show is no cause, or the rollout's and not its pods'. */
function byNeed(a: Line, b: Line): number {
  const isOpen = ({ finding }: Line) =>
    isVague(finding) || finding.cause === 'rollout-stuck' ? 0 : 1
  return isOpen(a) - isOpen(b) || compareLines(a, b)
}

/** The lines with the causes of the worst of them read in full. What cannot be read for that is no gap of the list. */
export async function explainLines(
  view: View,
  lines: readonly Line[],
  now: number,
): Promise<readonly Line[]> {
  const reader = createFactReader(view)
  const chosen = new Set(
    lines
      .filter(({ shownBy }) => shownBy.kind in EXPLAIN)
      .toSorted(byNeed)
      .slice(0, MAX_EXPLAINED),
  )
  const explained = await Promise.all(
    lines.map(async (line) => (chosen.has(line) ? explainLine(reader, line, now) : line)),
  )
  view.signal.throwIfAborted()
  return explained.toSorted(compareLines)
}
