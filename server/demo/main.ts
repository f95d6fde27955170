// The demo fleet in a process of its own: `node server/demo/main.ts [--demo-pods N] [--kubeconfig FILE]`.
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startDemoFleet } from './demo-fleet.ts'
import { toKubeconfig } from './kubeconfig.ts'

const { values } = parseArgs({
  options: {
    'demo-pods': { type: 'string', default: '0' },
    kubeconfig: { type: 'string' },
    'no-clock': { type: 'boolean', default: false },
  },
})

const fleet = await startDemoFleet({
  podCount: Number(values['demo-pods']),
  clock: !values['no-clock'],
})
const kubeconfig =
  values.kubeconfig ?? join(await mkdtemp(join(tmpdir(), 'periscope-demo-')), 'kubeconfig')
await writeFile(kubeconfig, toKubeconfig(fleet.clusters), { mode: 0o600 })
process.stdout.write(
  JSON.stringify({ kubeconfig, pid: process.pid, clusters: fleet.clusters }) + '\n',
)

function stop(): void {
  void fleet.close()
}

process.once('SIGTERM', stop)
process.once('SIGINT', stop)
