import type { KindPath, Schema } from '#sdk'
import type { MeterPart } from '../../ui/meter.ts'

export interface WorkloadLine {
  readonly path: KindPath
  readonly label: string
  readonly total: number
  readonly parts: readonly MeterPart[]
  /** `21 of 26 healthy`. */
  readonly text: string
  readonly isBad: boolean
}

const KINDS: readonly (readonly [keyof Schema<'DashboardWorkloads'>, KindPath, string])[] = [
  ['deployments', 'deployments', 'Deployments'],
  ['statefulSets', 'statefulsets', 'StatefulSets'],
  ['daemonSets', 'daemonsets', 'DaemonSets'],
  ['jobs', 'jobs', 'Jobs'],
  ['cronJobs', 'cronjobs', 'CronJobs'],
]

/** How many of each kind are healthy. */
export function toWorkloadLines(workloads: Schema<'DashboardWorkloads'>): readonly WorkloadLine[] {
  return KINDS.map(([key, path, label]) => {
    const { total, healthy } = workloads[key]
    return {
      path,
      label,
      total,
      parts: [
        { value: healthy, level: 'ok' },
        { value: total - healthy, level: 'bad' },
      ],
      text: total === 0 ? 'none' : `${healthy} of ${total} healthy`,
      isBad: healthy < total,
    }
  })
}
