import { type EventFact, fromEvent } from '../facts/event.ts'
import { findWaiting, listContainers, type PodFacts } from '../facts/pod.ts'
import { type Finding, toFinding, toNext, toReference } from '../finding.ts'
import { code, toSentence } from '../text.ts'

const MISSING = /(configmap|secret) "[^"]+" not found|references non-existent/

const WORDS: readonly (readonly [pattern: RegExp, because: string, next: string])[] = [
  [
    /Multi-Attach error/,
    'it is still attached to another node',
    'Find the pod that uses it, or wait until the old node lets it go.',
  ],
  [
    /exit status 32|mount failed|wrong fs type|already mounted/,
    'the node cannot mount it',
    "Look at the node and at the volume's file system.",
  ],
  [
    /driver name \S+ not found in the list of registered CSI drivers/,
    'its CSI driver does not run on the node',
    "Look at the driver's DaemonSet on that node.",
  ],
  [
    /not registered/,
    'the kubelet has not read what the volume holds yet',
    'Wait a minute; if it stays, look at the node.',
  ],
  [
    /timed out waiting|DeadlineExceeded|deadline exceeded/,
    'attaching or mounting it takes too long',
    'Look at the volume and at the events of its claim.',
  ],
]

function toVolumeName(message: string): string | undefined {
  return (
    /volume "([^"]+)"/.exec(message)?.[1] ?? /unattached volumes=\[([^\]\s]+)/.exec(message)?.[1]
  )
}

function toMountFinding(event: EventFact, { pod }: PodFacts): Finding {
  const name = toVolumeName(event.message)
  const [, because, next] = WORDS.find(([pattern]) => pattern.test(event.message)) ?? []
  const volume = name === undefined ? 'A volume' : `Volume ${code(name)}`
  const source = pod.spec?.volumes?.find((one) => one.name === name)?.persistentVolumeClaim
    ?.claimName
  const why = because === undefined ? toSentence(event.message) : `${because}.`
  const object =
    source === undefined
      ? toReference('Node', pod.spec?.nodeName ?? '')
      : toReference('PersistentVolumeClaim', source, pod.metadata?.namespace)
  return toFinding(
    'volume-not-mounted',
    'bad',
    `${volume} is not mounted, so no container starts: ${why}`,
    {
      evidence: [fromEvent(event)],
      next: toNext(next ?? 'Look at the volume.', object),
    },
  )
}

/** Volumes that a pod waits for, other than those whose ConfigMap or Secret is missing. */
export function findUnmountedVolumes(facts: PodFacts): Finding[] {
  const waits = listContainers(facts.pod).some((one) =>
    ['ContainerCreating', 'PodInitializing'].includes(findWaiting(one)?.reason ?? ''),
  )
  if (!waits) return []
  const events = facts.events.filter(
    ({ reason, message }) =>
      ['FailedMount', 'FailedAttachVolume', 'FailedMapVolume'].includes(reason) &&
      !MISSING.test(message),
  )
  // The one with a reason says more than the one that only waits.
  const best =
    events.find(({ message }) => !/^Unable to attach or mount/.test(message)) ?? events[0]
  return best && !hasMissing(facts) ? [toMountFinding(best, facts)] : []
}

function hasMissing({ events }: PodFacts): boolean {
  return events.some(({ reason, message }) => reason === 'FailedMount' && MISSING.test(message))
}
