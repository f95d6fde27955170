import { readFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { createClusterHandlers } from './api/clusters.ts'
import { createCustomResourceHandlers } from './api/custom-resources.ts'
import { createExecSockets } from './api/exec.ts'
import { createKindHandlers } from './api/kinds.ts'
import { createKubernetesOpenApiHandlers } from './api/kubernetes-openapi.ts'
import { createLiveSockets } from './api/live.ts'
import { createLogHandlers } from './api/logs.ts'
import { createSessionHandlers } from './api/session.ts'
import { createStreamHandlers, listDisabledWatches } from './api/streams.ts'
import type { Sessions } from './auth/sessions.ts'
import { createHttpConnection } from './clusters/backends/http-connection.ts'
import { createCanI } from './clusters/can-i.ts'
import { type Clusters, createClusters } from './clusters/clusters.ts'
import { createConnect } from './clusters/connect.ts'
import { readKubeconfigSpecs } from './clusters/contexts.ts'
import type { ClusterSpec } from './clusters/registry.ts'
import type { Config } from './config/config.ts'
import { createCustomObjects } from './custom-resources/custom-objects.ts'
import { createCustomResources } from './custom-resources/custom-resources.ts'
import { createResourceLookup } from './custom-resources/resource-lookup.ts'
import type { DemoFleet } from './demo/demo-fleet.ts'
import { createExplanations } from './explain/explanations.ts'
import { createFleet } from './fleet/fleet.ts'
import { createHttpApp } from './http/app.ts'
import type { Handlers } from './http/contract.ts'
import type { ContractDocument } from './http/document.ts'
import { createWatchSession } from './http/session-watch.ts'
import { AppError } from './lib/errors.ts'
import { createSharedStreams } from './lib/shared-stream.ts'
import { createLogs } from './logs/logs.ts'
import { createMetrics } from './metrics/metrics.ts'
import { createDashboards } from './overview/dashboard.ts'
import { createRelations } from './related/relations.ts'
import { createOpenApiDocuments } from './resources/openapi-documents.ts'
import { createResources } from './resources/resources.ts'
import { createSearch } from './search/search.ts'
import { createStreams } from './streams/streams.ts'
import { parseWatchStreams } from './streams/watchable.ts'
import { createShells } from './shells/shells.ts'

const GENERATED = join(import.meta.dirname, '../generated')

export interface AppDeps {
  readonly config: Config
  readonly build: { readonly version: string; readonly commit: string }
  readonly logger: Logger
  readonly now: () => number
  /** How long an API server may be silent; half a minute when absent. */
  readonly answerTimeoutMs?: number
  /** The sign-ins; without them nobody has to sign in, and what is open stays open. */
  readonly sessions?: Sessions
  /** How often live channels ask whether their person is still signed in; every minute when absent. */
  readonly sessionCheckMs?: number
  /** The folder of the built console; without one the API is served alone. */
  readonly consoleRoot?: string
}

export interface App {
  readonly http: RequestListener
  /** Tells live streams that the server is about to stop, and ends them. */
  endStreams(): void
  /** Ends what is still being answered: it is told that the server stops. */
  stop(): void
  /** Gives everything back. */
  close(): Promise<void>
}

/** The demo fleet, when the clusters are it or the registry names some of it. */
async function startDemo({ clusters }: Config, now: () => number): Promise<DemoFleet | undefined> {
  const isNamed =
    clusters.from === 'registry' && clusters.specs.some(({ backend }) => backend === 'demo')
  if (clusters.from !== 'demo' && !isNamed) return undefined
  const { startDemoFleet } = await import('./demo/demo-fleet.ts')
  const podCount = clusters.from === 'demo' ? clusters.podCount : undefined
  return startDemoFleet({ now, ...(podCount !== undefined && { podCount }) })
}

function toDemoSpecs({ clusters }: DemoFleet): ClusterSpec[] {
  return clusters.map(({ name, environment, region, tags }) => ({
    name,
    backend: 'demo',
    environment,
    ...(region !== undefined && { region }),
    tags: { ...tags },
    exec: { enabled: true },
  }))
}

async function readSpecs(
  { clusters }: Config,
  demo: DemoFleet | undefined,
): Promise<readonly ClusterSpec[]> {
  if (clusters.from === 'registry') return clusters.specs
  if (clusters.from === 'kubeconfig') return readKubeconfigSpecs(clusters.files)
  return demo ? toDemoSpecs(demo) : []
}

function createDemoConnect(demo: DemoFleet, now: () => number) {
  return (name: string) => {
    const cluster = demo.clusters.find((candidate) => candidate.name === name)
    if (!cluster) return undefined
    return createHttpConnection({
      cluster: name,
      server: cluster.server,
      transport: async () => ({ ca: cluster.caPem }),
      fetchCredential: async () => ({ headers: { authorization: `Bearer ${cluster.token}` } }),
      renewable: false,
      now,
    })
  }
}

async function readContract(): Promise<{ document: ContractDocument; yaml: string }> {
  const [json, yaml] = await Promise.all(
    ['openapi.json', 'openapi.yaml'].map((file) => readFile(join(GENERATED, file), 'utf8')),
  )
  // Written by `npm run generate` from the contract; checked by check-spec.
  return { document: JSON.parse(json ?? '') as ContractDocument, yaml: yaml ?? '' }
}

function toStopped(): AppError {
  return new AppError('shutting_down', 'The server is stopping.')
}

/** The clusters, and the demo fleet when some of them are it. */
async function openClusters({ config, now, answerTimeoutMs }: AppDeps) {
  const demo = await startDemo(config, now)
  const connect = createConnect({
    inCluster: config.inCluster,
    demo: demo && createDemoConnect(demo, now),
    now,
  })
  const clusters = createClusters({
    specs: await readSpecs(config, demo),
    connect,
    ...(answerTimeoutMs !== undefined && { answerTimeoutMs }),
  })
  return { clusters, demo }
}

/** What may be watched, and the watches that are open. */
function createWatching({ config, logger, now }: AppDeps, clusters: Clusters) {
  const { enabled, unknown } = parseWatchStreams(config.watch.streams)
  if (unknown.length > 0) {
    logger.warn({ unknown }, 'PERISCOPE_WATCH_STREAMS names what cannot be watched')
  }
  const streams = createStreams({
    clusters,
    perUserLimit: config.watch.perUserLimit,
    now,
    report: (event, facts) => logger.info(facts, `watch_stream.${event}`),
  })
  return { enabled, streams }
}

type Watching = ReturnType<typeof createWatching>

interface Parts {
  readonly deps: AppDeps
  readonly clusters: Clusters
  readonly watching: Watching
  /** Aborts when the server stops. */
  readonly stopping: AbortSignal
}

/** A handler for every operation that answers. */
function createHandlers({ deps, clusters, watching, stopping }: Parts): Handlers {
  const { config, build, now } = deps
  const { authorization, canICacheMs } = config.auth
  const resources = createResources({ clusters, streams: createSharedStreams(now), now })
  const lookup = createResourceLookup({ now })
  const explanations = createExplanations({ clusters, now })
  return {
    ...createSessionHandlers({ authorization, watchStreams: watching.enabled, build }),
    ...createClusterHandlers({
      authorization,
      clusters,
      canI: createCanI({ clusters, ttlMs: canICacheMs, now }),
      explanations,
      dashboards: createDashboards({ clusters, now }),
      fleet: createFleet({ clusters, stopping, now }),
      metrics: createMetrics({ clusters }),
      resources,
      search: createSearch({ clusters, now }),
    }),
    ...createKindHandlers({
      resources,
      explanations,
      relations: createRelations({ clusters, now }),
    }),
    ...createCustomResourceHandlers(
      createCustomResources({ clusters, lookup }),
      createCustomObjects({ clusters, lookup }),
    ),
    ...createStreamHandlers({ authorization, streams: watching.streams }),
    ...createLogHandlers(createLogs({ clusters, perUserLimit: config.logStreamsPerUser, now })),
    ...createKubernetesOpenApiHandlers(createOpenApiDocuments({ clusters })),
  }
}

/** A handler for every operation that is a WebSocket. */
function createSockets({ deps, clusters, watching }: Parts, hasCluster: (name: string) => boolean) {
  const { config, logger, now } = deps
  const shells = createShells({
    clusters,
    settings: config.exec,
    // There is no audit trail yet.
    audit: { opened: () => undefined, closed: () => undefined },
    logger,
    now,
  })
  return { ...createExecSockets(shells), ...createLiveSockets({ ...watching, hasCluster }) }
}

/** Puts the parts together, in the order in which they need one another. */
export async function createApp(deps: AppDeps): Promise<App> {
  const { config, logger, consoleRoot, sessions, sessionCheckMs } = deps
  const stopping = new AbortController()
  const closing = new AbortController()
  const { document, yaml } = await readContract()
  const { clusters, demo } = await openClusters(deps)
  const watching = createWatching(deps, clusters)
  const parts = { deps, clusters, watching, stopping: stopping.signal }
  const hasCluster = (name: string) => clusters.list().some(({ spec }) => spec.name === name)
  const http = createHttpApp({
    document,
    openapiYaml: yaml,
    handlers: createHandlers(parts),
    sockets: createSockets(parts, hasCluster),
    hasCluster,
    allowedOrigins: config.allowedOrigins,
    authenticate: () => config.auth.person,
    authorization: config.auth.authorization,
    ...(sessions && {
      watchSession: createWatchSession({ sessions, logger, checkMs: sessionCheckMs }),
    }),
    allowedHosts: config.allowedHosts,
    basePath: config.basePath,
    ...(consoleRoot !== undefined && { consoleRoot }),
    stopping: stopping.signal,
    closing: closing.signal,
    disabled: listDisabledWatches(watching.enabled),
    validateResponses: config.validateResponses,
    logger,
  })
  const endStreams = () => closing.abort(toStopped())
  const stop = () => {
    endStreams()
    stopping.abort(toStopped())
  }
  return {
    http,
    endStreams,
    stop,
    async close() {
      stop()
      watching.streams.close()
      await clusters.close()
      await demo?.close()
    },
  }
}
