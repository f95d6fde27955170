import { recordBulkDownload } from '../../api/audit.ts'
import { MAX_MANIFESTS } from '../../api/objects.ts'
import { announce } from '../../composables/announce.ts'

interface Downloaded {
  readonly namespace?: string
  readonly name: string
}

/** Records that manifests were downloaded. The file is there already: what cannot be recorded is only said. */
export async function recordDownload(
  cluster: string,
  kind: string,
  rows: readonly Downloaded[],
  outcome: 'success' | 'failure',
): Promise<void> {
  const ids = rows
    .slice(0, MAX_MANIFESTS)
    .map(({ namespace, name }) => (namespace === undefined ? name : `${namespace}/${name}`))
  try {
    await recordBulkDownload({ cluster, kind, ids, outcome })
  } catch {
    announce('The download could not be recorded in the audit trail')
  }
}
