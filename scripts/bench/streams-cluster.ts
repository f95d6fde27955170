import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toKubeconfig } from '../../server/demo/kubeconfig.ts'
import { startSimulatedCluster } from '../../server/demo/simulated-cluster.ts'

// A cluster whose pods change when it is told so: `streams-cluster.ts KUBECONFIG NAMESPACES PODS_EACH`. Each change has a
// number within its namespace and the moment at which it was made, in microseconds of the machine's monotonic clock.

const [kubeconfig = 'kubeconfig', namespaces = '20', podsEach = '50'] = process.argv.slice(2)
const TICK_MS = 10

function createPod(
  namespace: number,
  index: number,
  labels: Readonly<Record<string, string>> = {},
) {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: `pod-${index}`, namespace: `ns-${namespace}`, labels },
    spec: { containers: [{ name: 'app', image: 'app:1' }] },
    status: { phase: 'Running' },
  }
}

const count = Number(namespaces)
const cluster = await startSimulatedCluster({
  objects: Array.from({ length: count * Number(podsEach) }, (_, index) =>
    createPod(index % count, Math.floor(index / count)),
  ),
})
const numbers = new Array<number>(count).fill(0)
let changes = 0

function changeOne(): void {
  const namespace = changes++ % count
  const number = (numbers[namespace] ?? 0) + 1
  numbers[namespace] = number
  const t = String(process.hrtime.bigint() / 1000n)
  const n = String(number)
  cluster.store.update(createPod(namespace, number % Number(podsEach), { n, t }))
}

/** Changes pods at a rate, spread evenly; gives how many changes each namespace has had so far. */
async function run(rate: number, seconds: number): Promise<readonly number[]> {
  const startedAt = performance.now()
  const total = rate * seconds
  for (let done = 0; done < total;) {
    const due = Math.min(total, Math.floor(((performance.now() - startedAt) / 1000) * rate))
    for (; done < due; done++) changeOne()
    await new Promise((resolve) => setTimeout(resolve, TICK_MS))
  }
  return numbers
}

const control = createServer((req, res) => {
  const { searchParams } = new URL(req.url ?? '/', 'http://localhost')
  const rate = Number(searchParams.get('rate'))
  void run(rate, Number(searchParams.get('seconds'))).then((totals) => {
    res.end(JSON.stringify({ totals, watches: cluster.countWatches() }))
  })
}).listen(0, '127.0.0.1')
await once(control, 'listening')
await writeFile(
  kubeconfig,
  toKubeconfig([{ ...cluster, name: 'streams', environment: 'bench', tags: {} }]),
  { mode: 0o600 },
)
console.log(`ready ${(control.address() as AddressInfo).port}`)
await once(process, 'SIGTERM')
process.exit(0)
