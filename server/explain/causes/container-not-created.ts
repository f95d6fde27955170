import { findEvent, fromEvent } from '../facts/event.ts'
import {
  type Container,
  findEnding,
  findWaiting,
  findWorkload,
  listContainers,
  type PodFacts,
} from '../facts/pod.ts'
import { fact, type Finding, toFinding, toNext } from '../finding.ts'
import { code, toSentence } from '../text.ts'
import { findMissingReferences } from './missing-reference.ts'

const REASONS = [
  'CreateContainerError',
  'CreateContainerConfigError',
  'RunContainerError',
  'StartError',
  'ContainerCannotRun',
  'PostStartHookError',
]

const WORDS: readonly (readonly [pattern: RegExp, because: string, next: string])[] = [
  [
    /exec: "?([^":\s]+)"?: (?:executable file not found|stat [^:]+: no such file)/,
    'its command is not in the image',
    'Check `command` of the container against what the image holds.',
  ],
  [
    /exec: "?([^":\s]+)"?: permission denied|permission denied: unknown/,
    'its command is not executable',
    "Make the program executable in the image, or check the container's user.",
  ],
  [
    /runAsNonRoot and image will run as root|runAsNonRoot.*non-numeric user/,
    'it must not run as root, and its image does',
    'Set `securityContext.runAsUser`, or build the image with a numeric user.',
  ],
  [
    /no command specified/,
    'neither the pod nor the image says what to run',
    'Set `command`, or give the image an entrypoint.',
  ],
  [
    /exec format error/,
    "its program is built for another platform than the node's",
    "Build the image for the node's architecture.",
  ],
  [
    /failed to create subPath|subPath/,
    'a `subPath` of its volumes cannot be prepared',
    'Check `volumeMounts` of the container.',
  ],
  [
    /is already in use by/,
    'a container of the same name is still there from before',
    'Wait for the runtime to remove it, or look at the node.',
  ],
  [/context deadline exceeded/, "the node's runtime does not answer in time", 'Look at the node.'],
]

function findRefusal(
  container: Container,
): { reason: string; message: string; at?: string } | undefined {
  const waiting = findWaiting(container)
  if (waiting && REASONS.includes(waiting.reason ?? '')) {
    return { reason: waiting.reason ?? '', message: waiting.message ?? '' }
  }
  const ending = findEnding(container)
  if (container.status?.ready === true || !ending || !REASONS.includes(ending.reason ?? ''))
    return undefined
  const { reason = '', message = '', finishedAt } = ending
  return { reason, message, ...(finishedAt !== undefined && { at: finishedAt }) }
}

function toRefusedFinding(container: Container, facts: PodFacts): Finding | undefined {
  const refusal = findRefusal(container)
  if (!refusal) return undefined
  const { reason, message, at } = refusal
  const known = WORDS.find(([pattern]) => pattern.test(message))
  const [, because, next] = known ?? []
  const event = findEvent(facts.events, ['Failed'], /Error: |failed to/i)
  const why = because === undefined ? toSentence(message || reason) : `${because}. ${code(message)}`
  return toFinding('container-not-created', 'bad', `${container.title} cannot be started: ${why}`, {
    evidence: [
      fact('container', `${container.name}: ${reason}: ${message}`, at),
      event && fromEvent(event),
    ],
    next: toNext(next ?? "Read the runtime's message.", findWorkload(facts.pod)),
  })
}

/** Containers that the kubelet or the runtime refuses to start, for what no missing reference explains. */
export function findRefusedContainers(facts: PodFacts): Finding[] {
  const isExplained = findMissingReferences(facts).length > 0
  return listContainers(facts.pod).flatMap((container) => {
    if (isExplained && findWaiting(container)?.reason === 'CreateContainerConfigError') return []
    return toRefusedFinding(container, facts) ?? []
  })
}
