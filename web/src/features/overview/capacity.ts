import type { StatusLevel } from '../../lib/status.ts'
import type { Dashboard } from './health.ts'

/** One resource of the cluster's nodes. */
export interface Capacity {
  readonly noun: string
  /** Of what pods may have, in percent; undefined when nobody measures it. */
  readonly percent: number | undefined
  readonly level: StatusLevel | 'plain'
  /** `12.62 of 39.44 cores used`. */
  readonly text: string
}

const WARN_PERCENT = 80
const BAD_PERCENT = 92

export function toUseLevel(percent: number): StatusLevel | 'plain' {
  if (percent >= BAD_PERCENT) return 'bad'
  return percent >= WARN_PERCENT ? 'warn' : 'plain'
}

/** `12.62 of 39.44 cores`: the unit once when it is the same. */
export function toShare(used: string, total: string): string {
  const [amount = '', unit] = used.split(' ')
  return unit !== undefined && total.endsWith(` ${unit}`)
    ? `${amount} of ${total}`
    : `${used} of ${total}`
}

function toCapacity(
  noun: string,
  total: string,
  used: string | undefined,
  percent: number | undefined,
): Capacity {
  if (used === undefined || percent === undefined) {
    return { noun, percent: undefined, level: 'plain', text: `${total} allocatable` }
  }
  return { noun, percent, level: toUseLevel(percent), text: `${toShare(used, total)} used` }
}

/** Usage of CPU and memory, of what the nodes have for pods. */
export function toCapacities(dashboard: Dashboard): readonly Capacity[] {
  const { cpuAllocatable, memoryAllocatable, cpuUsed, memoryUsed, cpuPercent, memoryPercent } =
    dashboard
  return [
    toCapacity('CPU', cpuAllocatable, cpuUsed, cpuPercent),
    toCapacity('Memory', memoryAllocatable, memoryUsed, memoryPercent),
  ]
}
