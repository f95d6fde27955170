import { formatDuration } from '../../lib/duration.ts'
import { listContainers, type PodFacts, toPodReference } from '../facts/pod.ts'
import { fact, findCondition, type Finding, fromCondition, toFinding, toNext } from '../finding.ts'
import { code } from '../text.ts'

/** Longer than most migrations take. */
const LONG_MS = 5 * 60_000

/** A pod that waits for an init container that still runs. */
export function findInitContainers({ pod, now }: PodFacts): Finding[] {
  const inits = listContainers(pod).filter(({ sort }) => sort !== 'container')
  const index = inits.findIndex(
    ({ sort, status }) =>
      status?.state?.running !== undefined && (sort === 'init' || status.started !== true),
  )
  const init = inits[index]
  if (!init || pod.status?.phase !== 'Pending') return []
  const startedAt = init.status?.state?.running?.startedAt
  const ranMs = now - Date.parse(startedAt ?? '')
  const isLong = ranMs > LONG_MS
  const initialized = findCondition(pod.status.conditions, 'Initialized')
  const since = Number.isNaN(ranMs) ? '' : ` for ${formatDuration(ranMs)}`
  return [
    toFinding(
      'init-container',
      isLong ? 'warn' : 'progress',
      `The pod waits for ${init.title.toLowerCase()} (${index + 1} of ${inits.length}), which runs${since}.`,
      {
        evidence: [
          fact('container', `${init.name}: running`, startedAt),
          initialized && fromCondition(initialized),
        ],
        ...(isLong && {
          next: toNext(
            `Read the logs of ${code(init.name)}: it waits for something.`,
            toPodReference(pod),
          ),
        }),
      },
    ),
  ]
}
