// A real API server and etcd on loopback, with whatever else a test needs beside them. Nothing of
// it survives the process that started it (see processes.ts).
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ensureConsoleAccount, requestToken } from './accounts.ts'
import { type ApiClient, createApiClient, type Credentials } from './api-client.ts'
import { type AuditLog, createAuditLog, writeAuditPolicy } from './audit-log.ts'
import { ensureComponent } from './build.ts'
import {
  type CertificateFiles,
  type Certificates,
  createCertificates,
  type Subject,
} from './certificates.ts'
import {
  toApiServerFlags,
  toControllerManagerFlags,
  toEtcdFlags,
  toSchedulerFlags,
} from './components.ts'
import { writeKubeconfig } from './kubeconfig.ts'
import { startKwok } from './kwok.ts'
import { createManifestApplier, type ManifestApplier } from './manifests.ts'
import { ensureNodes } from './nodes.ts'
import { createProcesses, findFreePorts, type Processes } from './processes.ts'

export type ControlPlaneOptions = {
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
  startControllerManager(): Promise<void>
  startScheduler(): Promise<void>
  stop(): Promise<void>
}

const START_MS = 60_000
const POLL_MS = 50
const ADMIN = { user: 'envtest-admin', groups: ['system:masters'] } satisfies Subject
const AGGREGATED_ROLES = ['view', 'edit', 'admin'] as const

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

// Everything the later steps share: who we are and where the API server answers.
type Context = {
  readonly processes: Processes
  readonly certificates: Certificates
  readonly server: string
  readonly admin: ApiClient
  readonly signal: AbortSignal | undefined
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
  processes.start(
    'kube-apiserver',
    await ensureComponent('kube-apiserver'),
    toApiServerFlags(layout),
  )

  const server = `https://127.0.0.1:${ports.api}`
  const credentials = await readCredentials(await authority.issueClient(ADMIN))
  const admin = createApiClient({ server, caPem: authority.caPem, credentials })
  const context: Context = { processes, certificates, server, admin, signal: options.signal }
  await waitUntil(context, 'answer /readyz', () => isReady(admin))

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

async function runControllerManager(context: Context): Promise<void> {
  const { processes, certificates, admin } = context
  const kubeconfig = await issueKubeconfig(context, { user: 'system:kube-controller-manager' })
  const program = await ensureComponent('kube-controller-manager')
  const flags = toControllerManagerFlags({ kubeconfig, certificates })
  processes.start('kube-controller-manager', program, flags)
  await waitUntil(context, 'aggregate the roles view, edit and admin', () => hasRoles(admin))
}

async function runScheduler(context: Context): Promise<void> {
  const kubeconfig = await issueKubeconfig(context, { user: 'system:kube-scheduler' })
  const program = await ensureComponent('kube-scheduler')
  context.processes.start('kube-scheduler', program, toSchedulerFlags(kubeconfig))
}

async function issueKubeconfig(context: Context, subject: Subject): Promise<string> {
  const { processes, certificates, server } = context
  const { authority } = certificates
  const name = subject.user.replaceAll(':', '-')
  const file = join(processes.folder, `${name}.kubeconfig`)
  const credentials = await readCredentials(await authority.issueClient(subject))
  return writeKubeconfig({ file, name, server, caPem: authority.caPem, credentials })
}

async function readCredentials({ certFile, keyFile }: CertificateFiles): Promise<Credentials> {
  const [certPem, keyPem] = await Promise.all([
    readFile(certFile, 'utf8'),
    readFile(keyFile, 'utf8'),
  ])
  return { kind: 'certificate', certPem, keyPem }
}

async function waitUntil(
  { processes, signal }: Context,
  goal: string,
  isReached: () => Promise<boolean>,
): Promise<void> {
  const giveUpAt = Date.now() + START_MS
  while (!(await isReached())) {
    signal?.throwIfAborted()
    await processes.checkAlive()
    if (Date.now() > giveUpAt)
      throw new Error(`The control plane did not ${goal} in ${START_MS} ms.`)
    await sleep(POLL_MS)
  }
}

async function isReady(admin: ApiClient): Promise<boolean> {
  // Nothing listens at first: no answer is the same as "not yet".
  const answer = await admin.send('/readyz').catch(() => undefined)
  return answer?.status === 200
}

async function hasRoles(admin: ApiClient): Promise<boolean> {
  const roles = await Promise.all(
    AGGREGATED_ROLES.map((name) =>
      admin.sendJson<{ rules: unknown[] | null }>(
        `/apis/rbac.authorization.k8s.io/v1/clusterroles/${name}`,
      ),
    ),
  )
  return roles.every(({ rules }) => (rules ?? []).length > 0)
}

type Once = { readonly run: () => Promise<void>; readonly hasRun: () => boolean }

function once(action: () => Promise<void>): Once {
  let running: Promise<void> | undefined
  return { run: () => (running ??= action()), hasRun: () => running !== undefined }
}
