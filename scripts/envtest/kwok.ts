// Plays the kubelets: pods and nodes become ready, logs come from a file. exec, where asked for,
// runs on this host as this user: for tests on loopback only.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { ensureKwok } from './build.ts'
import type { CertificateFiles } from './certificates.ts'
import type { Processes } from './processes.ts'

type Kwok = {
  readonly processes: Processes
  readonly kubeconfig: string
  readonly port: number
  readonly serving: CertificateFiles
  readonly canExec: boolean
}

const LOG_LINES = 200
const API_VERSION = 'kwok.x-k8s.io/v1alpha1'

export async function startKwok(options: Kwok): Promise<void> {
  const { processes, kubeconfig, port, serving, canExec } = options
  const { stages, ...program } = await ensureKwok()
  const config = await writeConfig(processes.folder, canExec)
  processes.start('kwok', program, [
    `--kubeconfig=${kubeconfig}`,
    '--manage-all-nodes',
    '--cidr=10.128.0.1/16',
    '--node-ip=127.0.0.1',
    `--node-port=${port}`,
    `--server-address=127.0.0.1:${port}`,
    `--tls-cert-file=${serving.certFile}`,
    `--tls-private-key-file=${serving.keyFile}`,
    // Renewed at a quarter of this: rarely enough to keep the audit log readable.
    '--node-lease-duration-seconds=1200',
    ...[config, ...stages].map((file) => `--config=${file}`),
  ])
}

async function writeConfig(folder: string, canExec: boolean): Promise<string> {
  const logsFile = join(folder, 'container-output.log')
  await writeFile(logsFile, toContainerLog(Date.now()))
  const documents: unknown[] = [
    {
      apiVersion: 'config.kwok.x-k8s.io/v1alpha1',
      kind: 'KwokConfiguration',
      // All four: naming one sets the others to zero, and kwok refuses that.
      options: {
        podPlayStageParallelism: 16,
        nodePlayStageParallelism: 16,
        nodeLeaseParallelism: 4,
        podsOnNodeSyncParallelism: 4,
        enableDebuggingHandlers: true,
      },
    },
    {
      apiVersion: API_VERSION,
      kind: 'ClusterLogs',
      metadata: { name: 'all' },
      spec: { logs: [{ logsFile, previousLogsFile: logsFile, follow: true }] },
    },
  ]
  if (canExec) {
    const spec = { execs: [{ local: {} }] }
    documents.push({
      apiVersion: API_VERSION,
      kind: 'ClusterExec',
      metadata: { name: 'all' },
      spec,
    })
  }
  const file = join(folder, 'kwok.yaml')
  await writeFile(file, documents.map((document) => stringify(document)).join('---\n'))
  return file
}

// CRI's line format: time, stream, F for a full line, text.
function toContainerLog(nowMs: number): string {
  const lines = Array.from({ length: LOG_LINES }, (_, index) => {
    const time = new Date(nowMs - (LOG_LINES - index) * 1000).toISOString()
    const stream = index % 10 === 9 ? 'stderr' : 'stdout'
    return `${time} ${stream} F request ${index + 1} served in ${(index * 7) % 90} ms`
  })
  return `${lines.join('\n')}\n`
}
