import { createHash } from 'node:crypto'
import { WebSocket } from 'ws'
import { exec } from '../../generated/sdk/index.js'
import { readKubeconfig, toKubeContext } from '../../server/clusters/kubeconfig.ts'
import { median, round, watchRss } from './measure.ts'
import { type BenchCluster, PERSON, startPeriscope } from './periscope.ts'

const MEGABYTES = 50
const RUNS = 5
const COMMAND = ['head', '-c', String(MEGABYTES * 1024 * 1024), '/dev/urandom']
const STDOUT = 1

interface Transfer {
  readonly ms: number
  readonly sha256: string
}

interface Pod {
  readonly namespace: string
  readonly name: string
}

async function findPod(url: string, cluster: string): Promise<Pod> {
  const answer = await fetch(`${url}/api/clusters/${cluster}/pods?namespace=shop`)
  const { items } = (await answer.json()) as { items: (Pod & { phase: string })[] }
  const pod = items.find(({ name, phase }) => phase === 'Running' && name.startsWith('cart'))
  if (!pod) throw new Error('no pod runs')
  return pod
}

/** The same command over a WebSocket of our own to the API server, as the same person. */
async function readRaw({ kubeconfig, context }: BenchCluster, pod: Pod): Promise<Transfer> {
  const found = toKubeContext(await readKubeconfig([kubeconfig]), context)
  const query = new URLSearchParams({ stdout: 'true', stderr: 'true', container: 'app' })
  for (const part of COMMAND) query.append('command', part)
  const path = `/api/v1/namespaces/${pod.namespace}/pods/${pod.name}/exec?${query.toString()}`
  const start = performance.now()
  const ws = new WebSocket(`${found.server.replace('http', 'ws')}${path}`, ['v5.channel.k8s.io'], {
    ...(found.ca && 'pem' in found.ca && { ca: found.ca.pem }),
    perMessageDeflate: false,
    headers: {
      authorization: `Bearer ${found.token ?? ''}`,
      'impersonate-user': PERSON.user,
      'impersonate-group': PERSON.group,
    },
  })
  const hash = createHash('sha256')
  const { promise, resolve, reject } = Promise.withResolvers<undefined>()
  ws.on('message', (data) => {
    const message = data as Buffer
    if (message[0] === STDOUT) hash.update(message.subarray(1))
  })
  ws.once('close', () => resolve(undefined))
  ws.once('error', reject)
  await promise
  return { ms: performance.now() - start, sha256: hash.digest('hex') }
}

async function readThrough(url: string, cluster: string, pod: Pod): Promise<Transfer> {
  const start = performance.now()
  const session = exec({
    baseUrl: url,
    cluster,
    namespace: pod.namespace,
    pod: pod.name,
    command: COMMAND,
    tty: false,
    // The same client on both sides, so that only the server is between them.
    WebSocket,
  })
  const hash = createHash('sha256')
  for await (const bytes of session.output) hash.update(bytes)
  return { ms: performance.now() - start, sha256: hash.digest('hex') }
}

/** 50 MB of output of one command, through the server and from the API server itself, in turn. */
export async function benchExec(cluster: BenchCluster) {
  const periscope = await startPeriscope([cluster])
  try {
    const pod = await findPod(periscope.url, cluster.name)
    await readThrough(periscope.url, cluster.name, pod)
    await readRaw(cluster, pod)
    const memory = watchRss(periscope.pid)
    const raw: Transfer[] = []
    const through: Transfer[] = []
    for (let run = 0; run < RUNS; run++) {
      raw.push(await readRaw(cluster, pod))
      through.push(await readThrough(periscope.url, cluster.name, pod))
    }
    const rawMs = median(raw.map(({ ms }) => ms))
    const throughMs = median(through.map(({ ms }) => ms))
    return {
      rawMBps: round(MEGABYTES / (rawMs / 1000), 0),
      throughMBps: round(MEGABYTES / (throughMs / 1000), 0),
      ratio: round(rawMs / throughMs),
      isExact: new Set([...raw, ...through].map(({ sha256 }) => sha256)).size === 1,
      peakRssMB: round(memory.stop(), 0),
    }
  } finally {
    await periscope.stop()
  }
}
