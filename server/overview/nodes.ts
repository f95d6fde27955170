import type { V1Node } from '@kubernetes/client-node'
import type { Masked, MaskOf } from '../kube/proto/mask.ts'
import { toBytes, toMillis } from '../lib/quantity.ts'

export const nodeOverviewMask = {
  status: { allocatable: true, conditions: { type: true, status: true } },
} as const satisfies MaskOf<V1Node>

type NodeObject = Masked<V1Node, typeof nodeOverviewMask>

/** Counts nodes one after another. */
export function createNodeTally() {
  let ready = 0
  let total = 0
  let cpuMillis = 0
  let memoryBytes = 0
  return {
    add({ status }: NodeObject): void {
      total++
      if (status?.conditions?.some(({ type, status: is }) => type === 'Ready' && is === 'True'))
        ready++
      cpuMillis += toMillis(status?.allocatable?.['cpu'])
      memoryBytes += toBytes(status?.allocatable?.['memory'])
    },
    counts: () => ({ ready, total }),
    allocatable: () => ({ cpuMillis, memoryBytes }),
  }
}

export type NodeTally = ReturnType<typeof createNodeTally>
