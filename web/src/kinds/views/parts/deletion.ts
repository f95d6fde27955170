import type { Status } from '../../../lib/status.ts'

interface Deletable {
  readonly deletionTimestamp?: string | undefined
}

/** The status of an object whose deletion was asked for, whatever else it is; undefined for others. */
export function toTerminating({ deletionTimestamp }: Deletable): Status | undefined {
  return deletionTimestamp === undefined
    ? undefined
    : {
        level: 'progress',
        word: 'Terminating',
        reason: 'It is being deleted and goes when its finalizers are done',
      }
}
