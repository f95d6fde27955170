import type { ObjectMetrics } from '../../../api/metrics.ts'
import { parseQuantity } from '../../../lib/quantity.ts'

/** How much of what was asked for, or of what may be used. */
export interface Share {
  /** `of its limit`. */
  readonly label: string
  readonly percent: number
}

/** What one container, or a whole node, uses now. */
export interface Reading {
  readonly name: string
  /** Cores. */
  readonly cpu?: number | undefined
  /** Bytes. */
  readonly memory?: number | undefined
  readonly cpuShares: readonly Share[]
  readonly memoryShares: readonly Share[]
}

/** A figure of the metrics API: `152m`, `1.58 cores`, `119.7 MiB`. */
export function parseUsage(text: string | undefined): number | undefined {
  return parseQuantity(
    text
      ?.replace(/\s*cores?$/, '')
      .replace(/\s+/, '')
      .replace(/B$/, ''),
  )
}

/** The contract says -1 where there is nothing to compare with. */
function toShares(entries: readonly (readonly [string, number | undefined])[]): readonly Share[] {
  return entries.flatMap(([label, percent]) =>
    percent === undefined || percent < 0 ? [] : [{ label, percent }],
  )
}

/** The figures of an answer, one for each container; one for a node. */
export function toReadings(metrics: ObjectMetrics): readonly Reading[] {
  if (!metrics.available) return []
  if ('containers' in metrics) {
    return (metrics.containers ?? []).map((container) => ({
      name: container.name,
      cpu: parseUsage(container.cpuUsage),
      memory: parseUsage(container.memoryUsage),
      cpuShares: toShares([
        ['of its request', container.cpuRequestPercent],
        ['of its limit', container.cpuLimitPercent],
      ]),
      memoryShares: toShares([
        ['of its request', container.memRequestPercent],
        ['of its limit', container.memLimitPercent],
      ]),
    }))
  }
  if (!('cpuUsage' in metrics)) return []
  return [
    {
      name: 'node',
      cpu: parseUsage(metrics.cpuUsage),
      memory: parseUsage(metrics.memoryUsage),
      cpuShares: toShares([['of the allocatable', metrics.cpuPercent]]),
      memoryShares: toShares([['of the allocatable', metrics.memoryPercent]]),
    },
  ]
}
