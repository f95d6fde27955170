import type { V1Probe } from '@kubernetes/client-node'
import type { Wire } from '../../kube/proto/mask.ts'
import { type EventFact, fromEvent } from '../facts/event.ts'
import { type Container, listContainers, type PodFacts, toPodReference } from '../facts/pod.ts'
import { fact, type Finding, toFinding, toNext } from '../finding.ts'
import { clip, code, count } from '../text.ts'

/** Older failures of a container that is ready now are over. */
const RECENT_MS = 10 * 60_000

const PROBES = ['startup', 'liveness', 'readiness'] as const
type ProbeName = (typeof PROBES)[number]

function probeOf({ spec }: Container, name: ProbeName): Wire<V1Probe> | undefined {
  return spec[`${name}Probe`]
}

/** `GET :http/healthz`, as short as it can be said. */
function formatProbe({ httpGet, tcpSocket, exec, grpc }: Wire<V1Probe>): string {
  if (httpGet) return `GET ${httpGet.path ?? '/'} on port ${httpGet.port ?? ''}`
  if (tcpSocket) return `a connection to port ${tcpSocket.port ?? ''}`
  if (grpc) return `gRPC health on port ${grpc.port ?? ''}`
  return `command ${(exec?.command ?? []).join(' ')}`
}

function isOf(event: EventFact, container: Container, { pod }: PodFacts): boolean {
  // Some kubelets leave the container out; with one container there is no doubt.
  return event.container === undefined
    ? listContainers(pod).length === 1
    : event.container === container.name
}

function findFailure(container: Container, name: ProbeName, facts: PodFacts) {
  const pattern = new RegExp(`^${name} probe (failed|errored)`, 'i')
  return facts.events.find(
    (event) =>
      event.reason === 'Unhealthy' && pattern.test(event.message) && isOf(event, container, facts),
  )
}

/** The failure counts while the container is not as the probe wants it, or just was not. */
function isCurrent(container: Container, name: ProbeName, event: EventFact, now: number): boolean {
  const { ready, started } = container.status ?? {}
  const isRecent = now - Date.parse(event.last) < RECENT_MS
  if (name === 'readiness') return ready !== true && (isRecent || started === true)
  if (name === 'startup') return started !== true
  return ready !== true || isRecent
}

const CONSEQUENCES: Readonly<Record<ProbeName, string>> = {
  startup: 'it is restarted before it has started',
  liveness: 'it is restarted again and again',
  readiness: 'it gets no traffic',
}

function toAnswer(message: string): string {
  return clip(message.replace(/^\w+ probe (failed|errored)[^:]*:?\s*/i, ''))
}

function toHint(
  name: ProbeName,
  { initialDelaySeconds = 0 }: Wire<V1Probe>,
  answer: string,
): string {
  if (/statuscode: 4(01|03|04)/.test(answer)) return 'Check the path and the port of the probe.'
  if (/connection refused/.test(answer)) {
    return name === 'liveness' && initialDelaySeconds < 30
      ? 'Check that the program listens on that port, and give it time to start with a startup probe.'
      : 'Check that the program listens on that port.'
  }
  if (/deadline exceeded|timeout|timed out/i.test(answer)) {
    return 'Check why it answers slowly; `timeoutSeconds` is how long the probe waits.'
  }
  return 'Read its logs for why it says so.'
}

function toProbeFinding(
  container: Container,
  name: ProbeName,
  facts: PodFacts,
): Finding | undefined {
  const probe = probeOf(container, name)
  const event = findFailure(container, name, facts)
  if (!probe || !event || !isCurrent(container, name, event, facts.now)) return undefined
  const { title, status } = container
  const answer = toAnswer(event.message)
  const said = answer === '' ? '' : ` The answer: ${code(answer)}.`
  const restarts = status?.restartCount ?? 0
  const often = name !== 'readiness' && restarts > 0 ? ` (${count(restarts, 'restart')})` : ''
  const isReady = status?.ready === true
  return toFinding(
    'failing-probe',
    isReady ? 'warn' : 'bad',
    `${title} fails its ${name} probe (${code(formatProbe(probe))}), so ${CONSEQUENCES[name]}${often}.${said}`,
    {
      evidence: [
        fromEvent(event),
        fact(
          'spec',
          `${container.name}: ${name}Probe asks ${formatProbe(probe)} every ${probe.periodSeconds ?? 10} s, waits ${probe.timeoutSeconds ?? 1} s, gives up after ${probe.failureThreshold ?? 3} failures`,
        ),
      ],
      next: toNext(toHint(name, probe, answer), toPodReference(facts.pod)),
    },
  )
}

/** Probes that fail now, with what they ask and what they are answered. */
export function findFailingProbes(facts: PodFacts): Finding[] {
  return listContainers(facts.pod).flatMap((container) =>
    PROBES.flatMap((name) => toProbeFinding(container, name, facts) ?? []),
  )
}
