import { formatDuration } from '../../lib/duration.ts'
import { findEvent, fromEvent } from '../facts/event.ts'
import {
  type Container,
  type Ending,
  findEnding,
  findWaiting,
  listContainers,
  type PodFacts,
  toPodReference,
} from '../facts/pod.ts'
import { type Evidence, fact, type Finding, toFinding, toNext } from '../finding.ts'
import { code, count } from '../text.ts'
import { explainExitCode } from './exit-codes.ts'

/** A container that fails within this long has done nothing but start. */
const START_MS = 10_000
/** One that crashed and runs again is worth a word for this long. */
const RECENT_MS = 60 * 60_000

type State = 'looping' | 'recovered' | 'ended'

function findState({ status }: Container, now: number): State | undefined {
  const { state = {}, lastState, ready = false } = status ?? {}
  if (state.waiting?.reason === 'CrashLoopBackOff') return 'looping'
  if (state.terminated) return state.terminated.exitCode === 0 ? undefined : 'ended'
  return state.running ? findRestart(lastState?.terminated, ready, now) : undefined
}

/** A container that runs, and what its last run means for it. */
function findRestart(last: Ending | undefined, ready: boolean, now: number): State | undefined {
  if (!last || last.exitCode === 0) return undefined
  if (!ready) return 'looping'
  return now - Date.parse(last.finishedAt ?? '') < RECENT_MS ? 'recovered' : undefined
}

function toLifetime({ startedAt, finishedAt }: Ending): string {
  const ranMs = Date.parse(finishedAt ?? '') - Date.parse(startedAt ?? '')
  if (Number.isNaN(ranMs)) return ''
  return ranMs < START_MS ? ' right after it starts' : ` after ${formatDuration(ranMs)}`
}

function toWords({ name }: Container, { lastWords }: PodFacts): string {
  const words = lastWords.get(name)
  if (!words) return ''
  return words.isLast ? ` Its last line: ${code(words.text)}.` : ` It said: ${code(words.text)}.`
}

function toMessage(container: Container, ending: Ending, facts: PodFacts): string {
  const { title, status, spec } = container
  const restarts = status?.restartCount ?? 0
  const often = restarts > 0 ? ` (${count(restarts, 'restart')})` : ''
  const { exitCode = 0 } = ending
  const meaning = explainExitCode(ending)
  const command = spec.command?.[0]
  const named =
    command !== undefined && (exitCode === 126 || exitCode === 127)
      ? ` It runs ${code(command)}.`
      : ''
  const ends = exitCode === 0 ? 'ends by itself with code 0' : `exits with code ${exitCode}`
  const why = meaning === undefined ? '' : `: ${meaning}`
  return `${title} ${ends}${toLifetime(ending)}${often}${why}.${named}${toWords(container, facts)}`
}

function toEvidence(container: Container, ending: Ending, facts: PodFacts) {
  const { exitCode = 0, reason = '', finishedAt } = ending
  const waiting = findWaiting(container)
  const words = facts.lastWords.get(container.name)
  const backOff = findEvent(facts.events, ['BackOff'], /restarting failed container/)
  const ended: Evidence = {
    ...fact(
      'container',
      `${container.name}: terminated with code ${exitCode}, ${reason}`,
      finishedAt,
    ),
    ...(container.status?.restartCount && { count: container.status.restartCount }),
  }
  return [
    ended,
    words && fact('log', words.text, finishedAt),
    waiting &&
      fact('container', `${container.name}: ${waiting.reason ?? ''}: ${waiting.message ?? ''}`),
    backOff && fromEvent(backOff),
  ]
}

function toNextText({ sort, spec, status }: Container, { exitCode }: Ending): string {
  if (exitCode === 127 || exitCode === 126) {
    return spec.command === undefined
      ? "Check the image's entrypoint."
      : 'Check `command` of the container against what the image holds.'
  }
  if (exitCode === 0 && sort !== 'init') {
    return 'Let the program run on, or use a Job for work that ends.'
  }
  if (exitCode === 139 || exitCode === 134)
    return 'Look for a crash in the logs of its previous run.'
  return status?.state?.terminated ? 'Read its logs.' : 'Read the logs of its previous run.'
}

function isKilledFor(container: Container, { events }: PodFacts): boolean {
  return (
    findEvent(events, ['Killing'], /failed (liveness|startup) probe/)?.container === container.name
  )
}

function findCrash(container: Container, facts: PodFacts): Finding | undefined {
  const ending = findEnding(container)
  const state = findState(container, facts.now)
  // Memory and probes are causes of their own.
  if (!ending || !state || ending.reason === 'OOMKilled') return undefined
  if ([137, 143].includes(ending.exitCode ?? 0) && isKilledFor(container, facts)) return undefined
  const next = toNext(toNextText(container, ending), toPodReference(facts.pod))
  const evidence = toEvidence(container, ending, facts)
  const message = toMessage(container, ending, facts)
  if (state === 'ended' && facts.pod.spec?.restartPolicy !== 'Always') {
    return toFinding('container-failed', 'bad', message, { evidence, next })
  }
  const now = state === 'recovered' ? `${message} It runs again.` : message
  return toFinding('crash-loop', state === 'recovered' ? 'warn' : 'bad', now, { evidence, next })
}

/** Containers that end by themselves and should not: each with its exit code and what it said last. */
export function findCrashes(facts: PodFacts): Finding[] {
  return listContainers(facts.pod).flatMap((container) => findCrash(container, facts) ?? [])
}

/** Containers whose last words are worth reading: they crash. */
export function listCrashing(facts: PodFacts): readonly Container[] {
  return listContainers(facts.pod).filter((container) => {
    const ending = findEnding(container)
    if (!ending || ending.reason === 'OOMKilled') return false
    return findState(container, facts.now) !== undefined
  })
}
