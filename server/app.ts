import { readFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { createAuditHandlers } from './api/audit.ts'
import { createAuthHandlers } from './api/auth.ts'
import { createClusterHandlers } from './api/clusters.ts'
import { createCustomResourceHandlers } from './api/custom-resources.ts'
import { createExecSockets } from './api/exec.ts'
import { createKindHandlers } from './api/kinds.ts'
import { createKubernetesOpenApiHandlers } from './api/kubernetes-openapi.ts'
import { createLiveSockets } from './api/live.ts'
import { createLogHandlers } from './api/logs.ts'
import { createSecretHandlers } from './api/secret-data.ts'
import { createSessionHandlers } from './api/session.ts'
import { createStreamHandlers, listDisabledWatches } from './api/streams.ts'
import { createTokenHandlers } from './api/tokens.ts'
import { createAudit, type RunningAudit } from './audit/audit.ts'
import type { Audit } from './audit/event.ts'
import { createRetention, scheduleRetention } from './audit/retention.ts'
import { createTrail, type Trail } from './audit/trail.ts'
import { createAuthenticate } from './auth/authenticate.ts'
import { type CompanySignIn, createCompanySignIn } from './auth/company-sign-in.ts'
import { createTokenStore } from './auth/tokens/token-store.ts'
import { type AccessTokens, createAccessTokens } from './auth/tokens/tokens.ts'
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
import { createRateLimits } from './http/rate-limits.ts'
import { listScopes } from './http/token-scope.ts'
import type { GaugeSource } from './http/metrics.ts'
import { AppError } from './lib/errors.ts'
import { createSharedStreams } from './lib/shared-stream.ts'
import { createLogs } from './logs/logs.ts'
import { createMetrics } from './metrics/metrics.ts'
import { createDashboards } from './overview/dashboard.ts'
import { createRelations } from './related/relations.ts'
import { createOpenApiDocuments } from './resources/openapi-documents.ts'
import { createResources } from './resources/resources.ts'
import { createSecretData } from './resources/secret-data.ts'
import { createSearch } from './search/search.ts'
import { createStreams } from './streams/streams.ts'
import { openStore, type Store } from './store/store.ts'
import { parseWatchStreams } from './streams/watchable.ts'
import { createShells, type Shells } from './shells/shells.ts'

const GENERATED = join(import.meta.dirname, '../generated')

export interface AppDeps {
  readonly config: Config
  readonly build: { readonly version: string; readonly commit: string }
  readonly logger: Logger
  readonly now: () => number
  /** How long an API server may be silent; half a minute when absent. */
  readonly answerTimeoutMs?: number
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

/** The database, and the audit trail in it. */
async function openTrail({ config, logger, now }: AppDeps) {
  const { database, audit: settings } = config.store
  const store = await openStore({ location: database })
  const kept = settings.isKept ? store : undefined
  const audit = createAudit({ store: kept, fail: settings.fail, logger, now })
  if (!kept) return { store, audit, close: () => store.close() }
  const trail = createTrail({ store, logger })
  const { retentionDays: days, maxSizeMb, retentionIntervalMs } = settings
  const retention = createRetention({ store, audit, days, maxSizeMb, logger, now })
  const schedule = scheduleRetention(retention, retentionIntervalMs, logger)
  return {
    store,
    audit,
    trail,
    async close() {
      trail.close()
      await schedule.stop()
      await audit.close()
      await store.close()
    },
  }
}

/** Where people sign in, when they do. */
function openCompanySignIn(
  { config, logger, now }: AppDeps,
  { store, audit }: { readonly store: Store; readonly audit: Audit },
): CompanySignIn | undefined {
  const { auth, secretKey, basePath } = config
  if (auth.mode !== 'oidc') return undefined
  const { provider, session, authorization } = auth
  if (!store.engine.isPersistent) {
    logger.warn('sessions end with this process: PERISCOPE_DATABASE_URL is not set')
  }
  return createCompanySignIn({
    ...{ provider, session, authorization, secretKey, store, audit, basePath, now },
    log: logger,
  })
}

/** How the trail is, for whoever watches the server. */
function listGauges({ health }: RunningAudit): GaugeSource[] {
  return [
    {
      name: 'periscope_audit_rows_lost',
      help: 'Rows of the audit trail that could not be written since the start; they are in the log.',
      read: () => health().lost,
    },
    {
      name: 'periscope_audit_rows_waiting',
      help: 'Rows of the audit trail that wait to be written.',
      read: () => health().waiting,
    },
  ]
}

/** Access tokens, where the operator wants them. */
function openTokens({ config, logger, now }: AppDeps, store: Store): AccessTokens | undefined {
  if (!config.apiTokens) return undefined
  if (!store.engine.isPersistent) {
    logger.warn('access tokens end with this process: PERISCOPE_DATABASE_URL is not set')
  }
  return createAccessTokens({
    store: createTokenStore(store),
    authorization: config.auth.authorization,
    dev: config.auth.mode === 'dev' ? config.auth.person : undefined,
    now,
    report: (err) => logger.error({ err }, 'access tokens could not be looked after'),
  })
}

interface Parts {
  readonly deps: AppDeps
  readonly audit: Audit
  /** Absent while rows are not kept. */
  readonly trail: Trail | undefined
  readonly tokens: AccessTokens | undefined
  /** Absent where nobody signs in. */
  readonly company: CompanySignIn | undefined
  readonly document: ContractDocument
  readonly clusters: Clusters
  readonly hasCluster: (name: string) => boolean
  readonly watching: Watching
  /** Aborts when the server stops. */
  readonly stopping: AbortSignal
}

/** A handler for every operation that answers. */
function createHandlers(parts: Parts): Handlers {
  const {
    deps,
    audit,
    trail,
    tokens,
    company,
    document,
    hasCluster,
    clusters,
    watching,
    stopping,
  } = parts
  const { config, build, now } = deps
  const { authorization, canICacheMs } = config.auth
  const resources = createResources({ clusters, streams: createSharedStreams(now), now })
  const lookup = createResourceLookup({ now })
  const explanations = createExplanations({ clusters, now })
  return {
    ...createAuthHandlers({
      company,
      cookie: config.auth.mode === 'oidc' ? config.auth.session : undefined,
      basePath: config.basePath,
    }),
    ...createAuditHandlers({ authorization, audit, trail, hasCluster, now }),
    ...createTokenHandlers({ tokens, audit, scopes: listScopes(document), hasCluster }),
    ...createSessionHandlers({
      authorization,
      providerName: company?.providerName,
      isAuditKept: audit.isKept,
      watchStreams: watching.enabled,
      apiTokens: tokens !== undefined,
      build,
    }),
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
    // Behind the kinds: a Secret's manifest is another one's business.
    ...createSecretHandlers({ secrets: createSecretData({ clusters }), resources, audit }),
    ...createCustomResourceHandlers(
      createCustomResources({ clusters, lookup }),
      createCustomObjects({ clusters, lookup }),
    ),
    ...createStreamHandlers({ authorization, streams: watching.streams }),
    ...createLogHandlers(
      createLogs({ clusters, perUserLimit: config.logStreamsPerUser, audit, now }),
    ),
    ...createKubernetesOpenApiHandlers(createOpenApiDocuments({ clusters })),
  }
}

/** A handler for every operation that is a WebSocket. */
function createSockets({ watching, hasCluster }: Parts, shells: Shells) {
  return { ...createExecSockets(shells), ...createLiveSockets({ ...watching, hasCluster }) }
}

/** Puts the parts together, in the order in which they need one another. */
export async function createApp(deps: AppDeps): Promise<App> {
  const { config, logger, now, consoleRoot } = deps
  const { auth } = config
  const stopping = new AbortController()
  const closing = new AbortController()
  const { document, yaml } = await readContract()
  // First: what stops the start must not leave anything behind that runs.
  const kept = await openTrail(deps)
  const { audit, trail } = kept
  const { clusters, demo } = await openClusters(deps)
  const watching = createWatching(deps, clusters)
  const tokens = openTokens(deps, kept.store)
  const company = openCompanySignIn(deps, kept)
  const hasCluster = (name: string) => clusters.list().some(({ spec }) => spec.name === name)
  const parts: Parts = {
    ...{ deps, audit, trail, tokens, company, document, clusters, hasCluster, watching },
    stopping: stopping.signal,
  }
  const shells = createShells({ clusters, settings: config.exec, audit, logger, now })
  const http = createHttpApp({
    document,
    openapiYaml: yaml,
    handlers: createHandlers(parts),
    sockets: createSockets(parts, shells),
    hasCluster,
    allowedOrigins: config.allowedOrigins,
    authenticate: createAuthenticate({
      tokens,
      sessions: company?.sessions,
      dev: auth.mode === 'dev' ? () => auth.person : undefined,
    }),
    authorization: config.auth.authorization,
    allowedHosts: config.allowedHosts,
    basePath: config.basePath,
    trustedProxies: config.trustedProxies,
    rateLimits: createRateLimits(config.signInsPerMinute, now),
    ...(consoleRoot !== undefined && { consoleRoot }),
    stopping: stopping.signal,
    closing: closing.signal,
    disabled: listDisabledWatches(watching.enabled),
    validateResponses: config.validateResponses,
    gauges: listGauges(audit),
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
      await shells.settle()
      await tokens?.close()
      await company?.close()
      watching.streams.close()
      await clusters.close()
      await demo?.close()
      await kept.close()
    },
  }
}
