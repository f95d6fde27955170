import type { KindPath, Schema } from '#sdk'
import type { MeterPart } from '../../ui/meter.ts'

export interface WorkloadLine {
  readonly path: KindPath
  readonly label: string
  readonly total: number
  readonly parts: readonly MeterPart[]
  /** `21 of 26 healthy`, `1 of 4 suspended`. */
  readonly text: string
  readonly isBad: boolean
}

interface CountedKind {
  readonly key: keyof Schema<'DashboardWorkloads'>
  readonly path: KindPath
  readonly label: string
}

const KINDS: readonly CountedKind[] = [
  { key: 'deployments', path: 'deployments', label: 'Deployments' },
  { key: 'statefulSets', path: 'statefulsets', label: 'StatefulSets' },
  { key: 'daemonSets', path: 'daemonsets', label: 'DaemonSets' },
  { key: 'jobs', path: 'jobs', label: 'Jobs' },
  { key: 'cronJobs', path: 'cronjobs', label: 'CronJobs' },
]

/** CronJobs that are not healthy are suspended: somebody wanted that. */
function toRest(key: CountedKind['key'], rest: number): MeterPart {
  return { value: rest, level: key === 'cronJobs' ? 'idle' : 'bad' }
}

function toText(key: CountedKind['key'], { total, healthy }: Schema<'WorkloadCounts'>): string {
  if (total === 0) return 'none'
  if (key !== 'cronJobs') return `${healthy} of ${total} healthy`
  return healthy < total ? `${total - healthy} of ${total} suspended` : `${total} scheduled`
}

/** How many of each kind are healthy. */
export function toWorkloadLines(workloads: Schema<'DashboardWorkloads'>): readonly WorkloadLine[] {
  return KINDS.map(({ key, path, label }) => {
    const counts = workloads[key]
    const { total, healthy } = counts
    const rest = toRest(key, total - healthy)
    return {
      path,
      label,
      total,
      parts: [{ value: healthy, level: 'ok' }, rest],
      text: toText(key, counts),
      isBad: rest.level === 'bad' && rest.value > 0,
    }
  })
}
