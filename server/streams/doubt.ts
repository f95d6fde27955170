import { setTimeout as wait } from 'node:timers/promises'
import type { KubeClient, ReadTarget } from '../kube/client.ts'
import { AppError } from '../lib/errors.ts'

/** A watch that says nothing for so long may be one of a position that is not there yet. */
const SILENT_MS = 1000

const mask = { metadata: { name: true } } as const

function saysTooLarge(error: unknown): boolean {
  const causes = error instanceof AppError ? error.kubeStatus?.details?.causes : undefined
  return causes?.some(({ reason }) => reason === 'ResourceVersionTooLarge') ?? false
}

/** Whether the API server has not come to a position yet: it waits for it, and then says so. */
async function isAhead(client: KubeClient, read: ReadTarget, position: string): Promise<boolean> {
  try {
    const query = { limit: 1, resourceVersion: position, resourceVersionMatch: 'NotOlderThan' }
    const { batches } = await client.list({ ...read, mask, metadataOnly: true, query })
    await Array.fromAsync(batches)
    return false
  } catch (error) {
    // Whatever else is wrong is the watch's to find out.
    return saysTooLarge(error)
  }
}

/** A watch in doubt. */
export interface Doubt {
  /** Aborts, with a failure as that of a position that is gone, when the position turns out not to be there yet. */
  readonly signal: AbortSignal
  /** Something has come: the position is good. Or the watch is over. */
  settle(): void
}

/**
 * Doubts a position for as long as nothing comes after it. API servers watch from one that they have not come to as from
 * any other, and send nothing until they are past it: a cluster that was restored, or another one under the same name,
 * would be shown as it was.
 */
export function doubt(client: KubeClient, read: ReadTarget, position: string): Doubt {
  const failure = new AbortController()
  const settled = new AbortController()
  const signal = AbortSignal.any([read.signal, settled.signal])
  const check = async () => {
    await wait(SILENT_MS, undefined, { signal })
    if (!(await isAhead(client, { ...read, signal }, position))) return
    failure.abort(
      new AppError('cluster_protocol', 'The cluster has not come to this position yet.', {
        kubeStatus: {
          kind: 'Status',
          apiVersion: 'v1',
          metadata: {},
          status: 'Failure',
          reason: 'Expired',
          message: 'The cluster has not come to this position yet.',
          code: 410,
        },
      }),
    )
  }
  check().catch(() => undefined) // Settled, or nobody watches any more.
  return {
    signal: failure.signal,
    settle: () => settled.abort(),
  }
}
