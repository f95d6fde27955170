import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { download, median, round } from './measure.ts'
import { type BenchCluster, startPeriscope } from './periscope.ts'
import { startScript } from './processes.ts'

const CLUSTERS = 100
const LATENCY_MS = 50
/** Longer than the state of a cluster is kept. */
const STATE_TTL_MS = 10_200

/** The fleet page over many clusters that answer slowly, in a process of their own; then with one that hangs. */
export async function benchFleet() {
  const folder = await mkdtemp(join(tmpdir(), 'periscope-fleet-'))
  const kubeconfig = join(folder, 'kubeconfig')
  const simulated = await startScript(
    'scripts/bench/simulated-clusters.ts',
    [String(CLUSTERS), String(LATENCY_MS), kubeconfig],
    { ready: /^ready/ },
  )
  const names = Array.from({ length: CLUSTERS }, (_, index) => `cluster-${index}`)
  const clusters = names.map((name): BenchCluster => ({ name, kubeconfig, context: name }))
  try {
    const periscope = await startPeriscope(clusters)
    const fleet = { url: `${periscope.url}/api/fleet` }
    const cold = await download(fleet)
    const warm: number[] = []
    for (let run = 0; run < 3; run++) {
      await wait(STATE_TTL_MS)
      warm.push((await download(fleet)).totalMs)
    }
    await periscope.stop()

    const withHanging = await startPeriscope([
      ...clusters,
      { name: 'hanging', kubeconfig, context: 'hanging' },
    ])
    const hanging = await download({ url: `${withHanging.url}/api/fleet` })
    await withHanging.stop()
    return {
      clusters: CLUSTERS,
      latencyMs: LATENCY_MS,
      coldMs: round(cold.totalMs, 0),
      warmMs: round(median(warm), 0),
      withOneHangingMs: round(hanging.totalMs, 0),
    }
  } finally {
    await simulated.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
