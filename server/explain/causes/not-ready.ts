import { formatDuration } from '../../lib/duration.ts'
import {
  type Container,
  findWaiting,
  listContainers,
  type PodFacts,
  toPodReference,
} from '../facts/pod.ts'
import { fact, findCondition, type Finding, fromCondition, toFinding, toNext } from '../finding.ts'
import { join } from '../text.ts'

/** Starting takes a moment. */
const PATIENCE_MS = 2 * 60_000

const CREATING = ['ContainerCreating', 'PodInitializing']

function toTitles(containers: readonly Container[]): string {
  const titles = containers.map(({ title }, index) => (index === 0 ? title : title.toLowerCase()))
  return join(titles)
}

function findCreating({ pod, now }: PodFacts): Finding | undefined {
  const creating = listContainers(pod).filter((one) =>
    CREATING.includes(findWaiting(one)?.reason ?? ''),
  )
  const [first] = creating
  if (!first) return undefined
  const since = findCondition(pod.status?.conditions, 'PodScheduled')?.lastTransitionTime
  const forMs = now - Date.parse(since ?? '')
  const isLong = forMs > PATIENCE_MS
  return toFinding(
    'not-ready',
    isLong ? 'warn' : 'progress',
    `${toTitles(creating)} ${creating.length > 1 ? 'are' : 'is'} being created${isLong ? `, for ${formatDuration(forMs)} by now` : ''}.`,
    {
      evidence: [fact('container', `${first.name}: ${findWaiting(first)?.reason ?? ''}`, since)],
      ...(isLong && {
        next: toNext('Look at its events, volumes and image.', toPodReference(pod)),
      }),
    },
  )
}

function findUnready({ pod, now }: PodFacts): Finding | undefined {
  const ready = findCondition(pod.status?.conditions, 'Ready')
  if (ready?.status !== 'False' || pod.status?.phase !== 'Running') return undefined
  const unready = listContainers(pod).filter(
    ({ status }) => status?.state?.running !== undefined && status.ready !== true,
  )
  if (unready.length === 0) return undefined
  const forMs = now - Date.parse(ready.lastTransitionTime ?? '')
  const isLong = !(forMs < PATIENCE_MS)
  return toFinding(
    'not-ready',
    isLong ? 'bad' : 'progress',
    `${toTitles(unready)} ${unready.length > 1 ? 'run but are' : 'runs but is'} not ready${isLong ? '' : ' yet'}.`,
    {
      evidence: [fromCondition(ready)],
      ...(isLong && {
        next: toNext('Look at its readiness probe and its logs.', toPodReference(pod)),
      }),
    },
  )
}

/** A pod that is not ready, for when nothing says why. */
export function findUnreadyPod(facts: PodFacts): Finding[] {
  if (facts.pod.metadata?.deletionTimestamp !== undefined) return []
  return [findCreating(facts) ?? findUnready(facts) ?? []].flat()
}
