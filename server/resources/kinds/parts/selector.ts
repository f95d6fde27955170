import type { components } from '../../../../generated/types.ts'
import { formatSelector } from '../../../lib/labels.ts'
import { omitEmpty } from './omit-empty.ts'

type WorkloadSelector = components['schemas']['WorkloadSelector']

/** A workload's selector: its labels, and all of it as text. */
export function toWorkloadSelector(
  selector: Parameters<typeof formatSelector>[0],
): WorkloadSelector {
  return omitEmpty<WorkloadSelector>({
    selector: selector?.matchLabels,
    labelSelector: formatSelector(selector),
  })
}
