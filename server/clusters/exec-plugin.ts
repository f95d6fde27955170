import { execFile } from 'node:child_process'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { AppError } from '../lib/errors.ts'
import type { ExecPlugin } from './kubeconfig.ts'

const execFileAsync = promisify(execFile)
const EXEC_TIMEOUT_MS = 30_000

/** What an exec plugin answered (ExecCredential status). */
export interface ExecCredential {
  readonly token?: string
  readonly clientCertificate?: string
  readonly clientKey?: string
  /** Epoch milliseconds; absent when it is valid until refused. */
  readonly expiresAt?: number
}

interface ExecClusterInfo {
  readonly server: string
  readonly 'certificate-authority-data'?: string
  readonly 'tls-server-name'?: string
  readonly 'insecure-skip-tls-verify'?: boolean
  readonly 'proxy-url'?: string
}

function parseCredential(command: string, stdout: string): ExecCredential {
  let status: Record<string, unknown> | undefined
  try {
    const credential = JSON.parse(stdout) as { kind?: string; status?: Record<string, unknown> }
    status = credential.kind === 'ExecCredential' ? credential.status : undefined
  } catch {
    // Without the parser's words: they quote what was printed, which may be a credential.
    throw new AppError(
      'credentials_unavailable',
      `The credential plugin ${command} did not print an ExecCredential.`,
    )
  }
  const text = (key: string) => (typeof status?.[key] === 'string' ? status[key] : undefined)
  const token = text('token')
  const clientCertificate = text('clientCertificateData')
  const clientKey = text('clientKeyData')
  const expiresAt = Date.parse(text('expirationTimestamp') ?? '')
  if (token === undefined && (clientCertificate === undefined || clientKey === undefined)) {
    throw new AppError(
      'credentials_unavailable',
      `The credential plugin ${command} gave neither a token nor a client certificate.`,
    )
  }
  return {
    ...(token !== undefined && { token }),
    ...(clientCertificate !== undefined && { clientCertificate }),
    ...(clientKey !== undefined && { clientKey }),
    ...(!Number.isNaN(expiresAt) && { expiresAt }),
  }
}

/** Runs a credential plugin (client.authentication.k8s.io); its output is a credential and is never logged. */
export async function runExecPlugin(
  plugin: ExecPlugin,
  cluster: ExecClusterInfo,
): Promise<ExecCredential> {
  const info = {
    apiVersion: plugin.apiVersion,
    kind: 'ExecCredential',
    spec: { interactive: false, ...(plugin.provideClusterInfo && { cluster }) },
  }
  // Where it is installed is the operator's to know.
  const name = basename(plugin.command)
  try {
    const { stdout } = await execFileAsync(plugin.command, [...plugin.args], {
      env: { ...process.env, ...plugin.env, KUBERNETES_EXEC_INFO: JSON.stringify(info) },
      timeout: EXEC_TIMEOUT_MS,
      maxBuffer: 1024 * 1024,
    })
    return parseCredential(name, stdout)
  } catch (error) {
    if (error instanceof AppError) throw error
    const missing = error instanceof Error && (error as NodeJS.ErrnoException).code === 'ENOENT'
    const why = missing ? 'is not installed' : 'failed'
    // The error itself quotes the command line and what the plugin wrote: either may hold a secret.
    throw new AppError('credentials_unavailable', `The credential plugin ${name} ${why}.`, {
      cause: new Error(`exit ${String((error as NodeJS.ErrnoException).code)}`),
    })
  }
}
