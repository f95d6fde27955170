import { formatMemory, toBytes } from '../../lib/quantity.ts'
import { type Container, type Ending, listContainers, type PodFacts } from '../facts/pod.ts'
import { findWorkload } from '../facts/pod.ts'
import { fact, type Finding, toFinding, toNext } from '../finding.ts'
import { code, count } from '../text.ts'

const RECENT_MS = 24 * 60 * 60_000

function findKill({ status }: Container, now: number): Ending | undefined {
  const { state, lastState, ready } = status ?? {}
  const ending = state?.terminated ?? lastState?.terminated
  if (ending?.reason !== 'OOMKilled') return undefined
  const isOver = ready === true && now - Date.parse(ending.finishedAt ?? '') > RECENT_MS
  return isOver ? undefined : ending
}

function toOutOfMemory(container: Container, facts: PodFacts): Finding | undefined {
  const ending = findKill(container, facts.now)
  if (!ending) return undefined
  const { name, title, spec, status } = container
  const limit = spec.resources?.limits?.['memory']
  const restarts = status?.restartCount ?? 0
  const often = restarts > 0 ? ` (${count(restarts, 'restart')})` : ''
  const why =
    limit === undefined
      ? 'its node ran out of memory: it has no memory limit of its own'
      : `it needs more than its memory limit of ${formatMemory(toBytes(limit))}`
  const isUp = status?.ready === true
  const message = `${title} was killed because ${why}${often}.${isUp ? ' It runs again.' : ''}`
  const change =
    limit === undefined
      ? `Give container ${code(name)} a memory request and limit that fit it.`
      : `Raise \`resources.limits.memory\` of container ${code(name)}, or find what uses so much.`
  const field = limit === undefined ? 'has no memory limit' : `resources.limits.memory is ${limit}`
  return toFinding('out-of-memory', isUp ? 'warn' : 'bad', message, {
    evidence: [
      fact(
        'container',
        `${name}: terminated, OOMKilled, code ${ending.exitCode ?? 0}`,
        ending.finishedAt,
      ),
      fact('spec', `${name}: ${field}`),
    ],
    next: toNext(change, findWorkload(facts.pod)),
  })
}

/** Containers that were killed for memory, against their limit. */
export function findOutOfMemory(facts: PodFacts): Finding[] {
  return listContainers(facts.pod).flatMap((one) => toOutOfMemory(one, facts) ?? [])
}
