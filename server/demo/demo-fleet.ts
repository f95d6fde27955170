import { once } from 'node:events'
import { createServer } from 'node:net'
import { createCertificate, type ServerCertificate } from './certificate.ts'
import { startLife } from './life/life.ts'
import { startSimulatedCluster, type SimulatedCluster } from './simulated-cluster.ts'
import { WORLDS } from './worlds/all-worlds.ts'
import type { World } from './worlds/world.ts'

export interface DemoCluster {
  readonly name: string
  readonly environment: string
  readonly region?: string
  readonly tags: Readonly<Record<string, string>>
  readonly server: string
  readonly caPem: string
  /** The console's own bearer token at this cluster. */
  readonly token: string
}

export interface DemoFleet {
  readonly clusters: readonly DemoCluster[]
  close(): Promise<void>
}

export interface DemoFleetOptions {
  /** About how many pods prod-eu has. */
  readonly podCount?: number
  /** Whether things happen by themselves; on by default. */
  readonly clock?: boolean
  readonly now?: () => number
}

/** Simulated API servers on loopback sockets, one for each world. */
export async function startDemoFleet(options: DemoFleetOptions = {}): Promise<DemoFleet> {
  const now = options.now ?? Date.now
  const tls = await createCertificate(now())
  const started: SimulatedCluster[] = []
  const stops: (() => void)[] = []
  const clusters: DemoCluster[] = []
  for (const world of WORLDS) {
    if (!world.reachable) {
      clusters.push(toUnreachable(world, tls, await findClosedPort()))
      continue
    }
    const cluster = await startWorld(world, { tls, now, podCount: options.podCount ?? 0 })
    started.push(cluster)
    clusters.push(toDemoCluster(world, cluster))
    if (options.clock !== false) stops.push(startLife(cluster.store, now))
  }
  return {
    clusters,
    close: async () => {
      for (const stop of stops) stop()
      await Promise.all(started.map((cluster) => cluster.close()))
    },
  }
}

interface StartOptions {
  readonly tls: ServerCertificate
  readonly now: () => number
  readonly podCount: number
}

function startWorld(world: World, { tls, now, podCount }: StartOptions): Promise<SimulatedCluster> {
  return startSimulatedCluster({
    name: world.name,
    objects: world.objects({ now: now(), podCount }),
    tls,
    now,
    metrics: world.metrics,
    tiers: world.tiers,
    incompleteRules: world.incompleteRules ?? false,
    gitVersion: world.gitVersion,
    token: `demo-console-token-${world.name}`,
  })
}

function toDemoCluster(
  world: World,
  { server, caPem, token }: Pick<SimulatedCluster, 'server' | 'caPem' | 'token'>,
): DemoCluster {
  const { name, environment, region, tags } = world
  return { name, environment, region, tags, server, caPem, token }
}

function toUnreachable(world: World, tls: ServerCertificate, port: number): DemoCluster {
  const server = `https://127.0.0.1:${port}`
  return toDemoCluster(world, { server, caPem: tls.certPem, token: 'demo-console-token-edge' })
}

/** A port that was free a moment ago: connections to it are refused. */
async function findClosedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 1
}
