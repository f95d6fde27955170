import { formatDuration } from '../../lib/duration.ts'
import { type EventFact, findEvent, fromEvent } from '../facts/event.ts'
import { fact, type Finding, type ObjectReference, toFinding, toNext } from '../finding.ts'
import { code, join } from '../text.ts'

/** How long the finalizers' controllers get before somebody should look. */
const PATIENCE_MS = 60_000

interface DeletedMeta {
  readonly deletionTimestamp?: string | undefined
  readonly deletionGracePeriodSeconds?: number | undefined
  readonly finalizers?: readonly string[] | undefined
}

interface DeletedFacts {
  readonly metadata: DeletedMeta | undefined
  readonly object: ObjectReference
  readonly now: number
  readonly events?: readonly EventFact[]
  readonly nodeName?: string | undefined
}

const KNOWN: Readonly<Record<string, string>> = {
  'kubernetes.io/pvc-protection': 'It stays until no pod uses the claim.',
  'kubernetes.io/pv-protection': 'It stays until the claim that uses the volume is gone.',
  foregroundDeletion: 'It waits until everything that it owns is deleted.',
  'service.kubernetes.io/load-balancer-cleanup':
    "It waits until the cloud's load balancer is removed.",
  orphan: 'It waits until what it owns is released.',
  'batch.kubernetes.io/job-tracking': 'It waits until its Job has counted it.',
}

function toFinalizerFinding(
  { metadata = {}, object }: DeletedFacts,
  sinceMs: number,
): Finding | undefined {
  const { finalizers = [], deletionTimestamp } = metadata
  if (finalizers.length === 0) return undefined
  const [first = ''] = finalizers
  const many = finalizers.length > 1
  const known = KNOWN[first] === undefined ? '' : ` ${KNOWN[first]}`
  const since = formatDuration(sinceMs)
  return toFinding(
    'finalizers',
    sinceMs > PATIENCE_MS ? 'bad' : 'progress',
    `It was deleted ${since} ago and stays because of the ${many ? 'finalizers' : 'finalizer'} ${join(finalizers.map(code))}.${known}`,
    {
      evidence: [
        fact('spec', `metadata.finalizers: ${finalizers.join(', ')}`),
        fact('status', `metadata.deletionTimestamp: ${deletionTimestamp ?? ''}`, deletionTimestamp),
      ],
      next: toNext(
        `Find the controller that removes ${code(first)}: it is not running, or it waits for something.`,
        object,
      ),
    },
  )
}

/** An object that was deleted and is still there: its finalizers hold it, or a pod's node has not ended it. */
export function findTerminating(facts: DeletedFacts): Finding[] {
  const { metadata = {}, object, now, events = [], nodeName } = facts
  const { deletionTimestamp } = metadata
  if (deletionTimestamp === undefined) return []
  // The API server sets it to when the grace period is over.
  const sinceMs = now - Date.parse(deletionTimestamp)
  const held = toFinalizerFinding(facts, sinceMs)
  if (held) return [held]
  if (object.kind !== 'Pod' || sinceMs <= 0) return []
  const grace = metadata.deletionGracePeriodSeconds ?? 30
  const event = findEvent(events, ['FailedKillPod', 'FailedPreStopHook', 'Killing'])
  return [
    toFinding(
      'terminating',
      sinceMs > PATIENCE_MS ? 'bad' : 'progress',
      `It should have ended ${formatDuration(sinceMs)} ago, at the end of its ${grace} s of grace, and its node has not said that it did.`,
      {
        evidence: [
          fact('status', `metadata.deletionTimestamp: ${deletionTimestamp}`, deletionTimestamp),
          event && fromEvent(event),
        ],
        next: toNext(
          'Look at its node: a kubelet that does not answer, or a volume that cannot be unmounted, keeps it.',
          nodeName === undefined || nodeName === ''
            ? object
            : { kind: 'Node', path: 'nodes', name: nodeName },
        ),
      },
    ),
  ]
}
