import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createCertificate } from '../../server/demo/certificate.ts'
import { hangForever } from '../../server/demo/faults.ts'
import { toKubeconfig } from '../../server/demo/kubeconfig.ts'
import { startSimulatedCluster } from '../../server/demo/simulated-cluster.ts'

// Many small clusters that answer late, and one that never does: `simulated-clusters.ts COUNT LATENCY_MS KUBECONFIG`.

const PODS_PER_CLUSTER = 50
const [count = '1', latencyMs = '0', kubeconfig = 'kubeconfig'] = process.argv.slice(2)

function createPods() {
  return Array.from({ length: PODS_PER_CLUSTER }, (_, index) => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: `pod-${index}`, namespace: 'default' },
    spec: { containers: [{ name: 'app', image: 'app:1' }] },
    status: { phase: 'Running' },
  }))
}

const tls = await createCertificate(Date.now())
const clusters = []
for (let index = 0; index < Number(count); index++) {
  const cluster = await startSimulatedCluster({
    objects: createPods(),
    tls,
    latencyMs: Number(latencyMs),
  })
  clusters.push({ ...cluster, name: `cluster-${index}`, environment: 'bench', tags: {} })
}
const hanging = await startSimulatedCluster({ objects: [], tls, intercept: hangForever() })
clusters.push({ ...hanging, name: 'hanging', environment: 'bench', tags: {} })
await writeFile(kubeconfig, toKubeconfig(clusters), { mode: 0o600 })
console.log('ready')
await once(process, 'SIGTERM')
await Promise.all(clusters.map((cluster) => cluster.close()))
process.exit(0)
