// A real API server and etcd on loopback, with whatever else a test needs beside them. Nothing of
// it survives the process that started it (see processes.ts).
import { join } from 'node:path'
import { ensureConsoleAccount, requestToken } from './accounts.ts'
import { type ApiClient, createApiClient } from './api-client.ts'
import { type AuditLog, createAuditLog, writeAuditPolicy } from './audit-log.ts'
import { ensureComponent } from './build.ts'
import { createCertificates, type Subject } from './certificates.ts'
import { toApiServerFlags, toEtcdFlags } from './components.ts'
import { compactEtcd } from './compaction.ts'
import {
  type Context,
  issueKubeconfig,
  readCredentials,
  runControllerManager,
  runScheduler,
  waitUntil,
} from './controllers.ts'
import { writeKubeconfig } from './kubeconfig.ts'
import { startKwok } from './kwok.ts'
import { createManifestApplier, type ManifestApplier } from './manifests.ts'
import { ensureNodes } from './nodes.ts'
import { createProcesses, findFreePorts, type Processes } from './processes.ts'

type ControlPlaneOptions = {
  /** Aggregated roles (view, edit), default service accounts, rollouts, garbage collection. */
  readonly controllerManager?: boolean
  readonly scheduler?: boolean
  /** `exec` lets `pods/exec` run commands on this host. */
  readonly kwok?: { readonly nodes: number; readonly exec?: boolean }
  readonly signal?: AbortSignal
}

export type ControlPlane = AsyncDisposable & {
  readonly server: string
  readonly caPem: string
  /** The administrator: a client certificate of system:masters. */
  readonly kubeconfigPath: string
  /** The console's own account, which may impersonate and nothing else. */
  readonly consoleKubeconfigPath: string
  readonly consoleToken: string
  readonly admin: ApiClient
  readonly audit: AuditLog
  readonly applyManifests: ManifestApplier
  readonly hasControllerManager: () => boolean
  /** Throws with the end of its log if a component has ended. */
  readonly checkAlive: () => Promise<void>
  tokenFor(namespace: string, serviceAccount: string): Promise<string>
  /** Kills the API server and starts it again; it answers when this resolves. */
  restartApiServer(): Promise<void>
  /** Forgets every version before the newest. */
  compact(): Promise<void>
  startControllerManager(): Promise<void>
  startScheduler(): Promise<void>
  stop(): Promise<void>
}

const ADMIN = { user: 'envtest-admin', groups: ['system:masters'] } satisfies Subject

export async function startControlPlane(options: ControlPlaneOptions = {}): Promise<ControlPlane> {
  const processes = await createProcesses()
  const abort = () => void processes.stop()
  try {
    options.signal?.throwIfAborted()
    options.signal?.addEventListener('abort', abort, { once: true })
    return await bringUp(processes, options)
  } catch (error) {
    await processes.stop()
    throw error
  }
}

async function bringUp(processes: Processes, options: ControlPlaneOptions): Promise<ControlPlane> {
  const { folder } = processes
  const certificates = await createCertificates(folder)
  const { authority } = certificates
  const ports = await findFreePorts(['etcd', 'etcdPeer', 'api', 'kubelet'])
  const auditPolicyFile = join(folder, 'audit-policy.yaml')
  const audit = createAuditLog(join(folder, 'audit.log'))
  await writeAuditPolicy(auditPolicyFile)

  processes.start('etcd', await ensureComponent('etcd'), toEtcdFlags({ folder, ports }))
  const layout = { folder, ports, certificates, auditPolicyFile, auditLogFile: audit.path }
  const program = await ensureComponent('kube-apiserver')
  const startApiServer = () => processes.start('kube-apiserver', program, toApiServerFlags(layout))
  startApiServer()

  const server = `https://127.0.0.1:${ports.api}`
  const credentials = await readCredentials(await authority.issueClient(ADMIN))
  const admin = createApiClient({ server, caPem: authority.caPem, credentials })
  const context: Context = { processes, certificates, server, admin, signal: options.signal }
  const untilReady = () => waitUntil(context, 'answer /readyz', () => isReady(admin))
  await untilReady()

  const applyManifests = createManifestApplier(admin)
  const consoleToken = await ensureConsoleAccount(admin, applyManifests)
  const startControllerManager = once(() => runControllerManager(context))
  const startScheduler = once(() => runScheduler(context))
  if (options.controllerManager === true) await startControllerManager.run()
  if (options.scheduler === true) await startScheduler.run()
  if (options.kwok !== undefined) {
    const kubeconfig = await issueKubeconfig(context, { user: 'kwok', groups: ['system:masters'] })
    const canExec = options.kwok.exec === true
    const { serving } = certificates
    await startKwok({ processes, kubeconfig, port: ports.kubelet, serving, canExec })
    await ensureNodes({ admin, checkAlive: processes.checkAlive }, options.kwok.nodes)
  }

  const stop = once(async () => {
    await admin.close()
    await processes.stop()
  })
  const target = { server, caPem: authority.caPem }
  return {
    ...target,
    async restartApiServer() {
      await processes.kill('kube-apiserver')
      startApiServer()
      await untilReady()
    },
    compact: () => compactEtcd(`http://127.0.0.1:${ports.etcd}`),
    kubeconfigPath: await writeKubeconfig({
      ...{ ...target, file: join(folder, 'admin.kubeconfig'), name: 'admin', credentials },
    }),
    consoleKubeconfigPath: await writeKubeconfig({
      ...{ ...target, file: join(folder, 'console.kubeconfig'), name: 'console' },
      credentials: { kind: 'token', token: consoleToken },
    }),
    consoleToken,
    admin,
    audit,
    applyManifests,
    checkAlive: processes.checkAlive,
    hasControllerManager: startControllerManager.hasRun,
    tokenFor: (namespace, name) => requestToken(admin, namespace, name),
    startControllerManager: startControllerManager.run,
    startScheduler: startScheduler.run,
    stop: stop.run,
    [Symbol.asyncDispose]: stop.run,
  }
}

async function isReady(admin: ApiClient): Promise<boolean> {
  // Nothing listens at first: no answer is the same as "not yet".
  const answer = await admin.send('/readyz').catch(() => undefined)
  return answer?.status === 200
}

type Once = { readonly run: () => Promise<void>; readonly hasRun: () => boolean }

function once(action: () => Promise<void>): Once {
  let running: Promise<void> | undefined
  return { run: () => (running ??= action()), hasRun: () => running !== undefined }
}
