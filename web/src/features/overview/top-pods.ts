import type { Schema } from '#sdk'
import { parseQuantity } from '../../lib/quantity.ts'
import type { StatusLevel } from '../../lib/status.ts'
import { toUseLevel } from './capacity.ts'

type TopPod = Schema<'TopPod'>

/** A pod among those that use the most. */
export interface Consumer {
  readonly pod: TopPod
  /** Of what the first of them uses, in percent. */
  readonly share: number
  readonly level: StatusLevel | 'plain'
  /** `114 %`; empty when the pod has no limit. */
  readonly ofLimit: string
  /** All of it in words. */
  readonly label: string
}

/** The number in what the server says: `337m`, `1.5 cores`, `364.8 MiB`. */
function toAmount(usage: string): number {
  return parseQuantity(usage.replace(/ cores?$/, '').replace(/ ([KMGTPE]i)B$/, '$1')) ?? 0
}

function toLabel({ usage, percent = -1, ofLimit }: TopPod): string {
  if (percent < 0) return usage
  return `${usage}, ${percent} % of ${ofLimit ? 'its limit' : 'the cluster'}`
}

/** The bars compare pods with each other; their colour says how near a limit is. */
export function toConsumers(pods: readonly TopPod[]): readonly Consumer[] {
  const most = Math.max(...pods.map(({ usage }) => toAmount(usage)))
  return pods.map((pod) => {
    const { percent = -1, ofLimit } = pod
    const isLimited = ofLimit && percent >= 0
    return {
      pod,
      share: most > 0 ? (toAmount(pod.usage) / most) * 100 : 0,
      level: isLimited ? toUseLevel(percent) : 'plain',
      ofLimit: isLimited ? `${Math.round(percent)} %` : '',
      label: toLabel(pod),
    }
  })
}
