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
  /** What pods request; undefined when not all pods could be read. */
  readonly requested: Requested | undefined
}

interface Requested {
  /** Of what pods may have; undefined when that is unknown. May be over 100: requests of a node that has left. */
  readonly percent: number | undefined
  /** `22.31 cores requested`. */
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

function toUse(
  total: string,
  used: string | undefined,
  percent: number | undefined,
): Pick<Capacity, 'percent' | 'level' | 'text'> {
  if (used === undefined || percent === undefined) {
    return { percent: undefined, level: 'plain', text: `${total} allocatable` }
  }
  return { percent, level: toUseLevel(percent), text: `${toShare(used, total)} used` }
}

function toRequested(
  requested: string | undefined,
  percent: number | undefined,
): Requested | undefined {
  return requested === undefined ? undefined : { percent, text: `${requested} requested` }
}

/** Usage and requests of CPU and memory, of what the nodes have for pods. */
export function toCapacities(dashboard: Dashboard): readonly Capacity[] {
  const { cpuAllocatable, cpuUsed, cpuPercent, cpuRequested, cpuRequestedPercent } = dashboard
  const { memoryAllocatable, memoryUsed, memoryPercent } = dashboard
  const { memoryRequested, memoryRequestedPercent } = dashboard
  return [
    {
      noun: 'CPU',
      ...toUse(cpuAllocatable, cpuUsed, cpuPercent),
      requested: toRequested(cpuRequested, cpuRequestedPercent),
    },
    {
      noun: 'Memory',
      ...toUse(memoryAllocatable, memoryUsed, memoryPercent),
      requested: toRequested(memoryRequested, memoryRequestedPercent),
    },
  ]
}

/** The bar in words. */
export function toBarLabel({ noun, text, percent, requested }: Capacity): string {
  const used = percent === undefined ? `${text}, usage unknown` : `${text}, ${percent} %`
  const share = requested?.percent === undefined ? '' : `, ${requested.percent} %`
  return `${noun}: ${used}${requested ? `; ${requested.text}${share}` : ''}`
}
