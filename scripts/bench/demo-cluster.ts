import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BenchCluster } from './periscope.ts'
import { startScript } from './processes.ts'

/** A demo cluster with that many pods, in its own process, for as long as the work takes. */
export async function withDemo<T>(
  pods: number,
  work: (cluster: BenchCluster) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'periscope-demo-'))
  const kubeconfig = join(folder, 'kubeconfig')
  const demo = await startScript(
    'server/demo/main.ts',
    ['--demo-pods', String(pods), '--kubeconfig', kubeconfig],
    {
      ready: /"kubeconfig"/,
    },
  )
  try {
    return await work({ name: 'prod-eu', kubeconfig, context: 'prod-eu' })
  } finally {
    await demo.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
