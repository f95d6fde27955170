import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createCertificate } from '../../server/demo/certificate.ts'
import { toKubeconfig } from '../../server/demo/kubeconfig.ts'
import { startSimulatedCluster } from '../../server/demo/simulated-cluster.ts'

// One deployment whose pods write numbered lines: `log-cluster.ts PODS LINES_PER_SECOND KUBECONFIG`, the rate of each pod.

const [pods = '1', rate = '1000', kubeconfig = 'kubeconfig'] = process.argv.slice(2)
const startedAt = new Date().toISOString()

function createPod(index: number) {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: `web-${index}`,
      namespace: 'shop',
      labels: { app: 'web' },
      annotations: { 'demo.periscope/lines-per-second': rate },
    },
    spec: { nodeName: 'node-1', containers: [{ name: 'app', image: 'app:1' }] },
    status: {
      phase: 'Running',
      containerStatuses: [{ name: 'app', state: { running: { startedAt } }, restartCount: 0 }],
    },
  }
}

const deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', namespace: 'shop' },
  spec: { selector: { matchLabels: { app: 'web' } } },
}
const tls = await createCertificate(Date.now())
const cluster = await startSimulatedCluster({
  objects: [deployment, ...Array.from({ length: Number(pods) }, (_, index) => createPod(index))],
  tls,
})
await writeFile(
  kubeconfig,
  toKubeconfig([{ ...cluster, name: 'logs', environment: 'bench', tags: {} }]),
  { mode: 0o600 },
)
console.log('ready')
await once(process, 'SIGTERM')
await cluster.close()
process.exit(0)
