// The parts of a control plane that act through the API server, each under a name of its own.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ApiClient, Credentials } from './api-client.ts'
import { ensureComponent } from './build.ts'
import type { CertificateFiles, Certificates, Subject } from './certificates.ts'
import { toControllerManagerFlags, toSchedulerFlags } from './components.ts'
import { writeKubeconfig } from './kubeconfig.ts'
import type { Processes } from './processes.ts'

// Everything the later steps share: who we are and where the API server answers.
export type Context = {
  readonly processes: Processes
  readonly certificates: Certificates
  readonly server: string
  readonly admin: ApiClient
  readonly signal: AbortSignal | undefined
}

const START_MS = 60_000
const POLL_MS = 50
const AGGREGATED_ROLES = ['view', 'edit', 'admin'] as const

export async function runControllerManager(context: Context): Promise<void> {
  const { processes, certificates, admin } = context
  const kubeconfig = await issueKubeconfig(context, { user: 'system:kube-controller-manager' })
  const program = await ensureComponent('kube-controller-manager')
  const flags = toControllerManagerFlags({ kubeconfig, certificates })
  processes.start('kube-controller-manager', program, flags)
  await waitUntil(context, 'aggregate the roles view, edit and admin', () => hasRoles(admin))
}

export async function runScheduler(context: Context): Promise<void> {
  const kubeconfig = await issueKubeconfig(context, { user: 'system:kube-scheduler' })
  const program = await ensureComponent('kube-scheduler')
  context.processes.start('kube-scheduler', program, toSchedulerFlags(kubeconfig))
}

export async function issueKubeconfig(context: Context, subject: Subject): Promise<string> {
  const { processes, certificates, server } = context
  const { authority } = certificates
  const name = subject.user.replaceAll(':', '-')
  const file = join(processes.folder, `${name}.kubeconfig`)
  const credentials = await readCredentials(await authority.issueClient(subject))
  return writeKubeconfig({ file, name, server, caPem: authority.caPem, credentials })
}

export async function readCredentials({
  certFile,
  keyFile,
}: CertificateFiles): Promise<Credentials> {
  const [certPem, keyPem] = await Promise.all([
    readFile(certFile, 'utf8'),
    readFile(keyFile, 'utf8'),
  ])
  return { kind: 'certificate', certPem, keyPem }
}

export async function waitUntil(
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
