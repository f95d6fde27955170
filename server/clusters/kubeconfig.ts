import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { parseYaml } from '../lib/yaml.ts'
import { AppError } from '../lib/errors.ts'

/** How an exec plugin is run (client.authentication.k8s.io). */
export interface ExecPlugin {
  readonly apiVersion: string
  readonly command: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly provideClusterInfo: boolean
}

/** One context of a kubeconfig with what it points to; file paths are absolute, inline data decoded. */
export interface KubeContext {
  readonly name: string
  readonly server: string
  readonly ca?: PemSource
  readonly tlsServerName?: string
  readonly insecureSkipTlsVerify: boolean
  readonly proxyUrl?: string
  readonly clientCertificate?: PemSource
  readonly clientKey?: PemSource
  readonly token?: string
  readonly tokenFile?: string
  readonly basic?: { readonly username: string; readonly password: string }
  readonly exec?: ExecPlugin
}

export type PemSource = { readonly pem: string } | { readonly file: string }

type Section = Readonly<Record<string, unknown>>

interface Kubeconfig {
  readonly currentContext: string | undefined
  readonly contexts: ReadonlyMap<string, Section>
  readonly clusters: ReadonlyMap<string, Section>
  readonly users: ReadonlyMap<string, Section>
}

function isSection(value: unknown): value is Section {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readString(section: Section, key: string): string | undefined {
  const value = section[key]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** `[{ name, <key>: {…} }]` as a map; relative paths in it are made absolute. */
function toEntries(file: string, list: unknown, key: string): Map<string, Section> {
  const entries = new Map<string, Section>()
  if (!Array.isArray(list)) return entries
  for (const entry of list.filter(isSection)) {
    const name = readString(entry, 'name')
    const section = entry[key]
    if (name !== undefined && isSection(section)) entries.set(name, toAbsolute(file, section))
  }
  return entries
}

const PATH_KEYS = ['certificate-authority', 'client-certificate', 'client-key', 'tokenFile']

function toAbsolute(file: string, section: Section): Section {
  const paths = PATH_KEYS.flatMap((key) => {
    const path = readString(section, key)
    return path === undefined ? [] : [[key, resolve(dirname(file), path)]]
  })
  const exec = section['exec']
  return {
    ...section,
    ...(Object.fromEntries(paths) as Section),
    ...(isSection(exec) && { exec: toAbsoluteCommand(file, exec) }),
  }
}

/** A plugin named with a path is looked for beside the kubeconfig, one without in `$PATH`. */
function toAbsoluteCommand(file: string, exec: Section): Section {
  const command = readString(exec, 'command')
  return command?.includes('/') ? { ...exec, command: resolve(dirname(file), command) } : exec
}

/** Reads kubeconfig files as kubectl merges them: the first file that names something wins. */
export async function readKubeconfig(files: readonly string[]): Promise<Kubeconfig> {
  const contexts = new Map<string, Section>()
  const clusters = new Map<string, Section>()
  const users = new Map<string, Section>()
  let currentContext: string | undefined
  for (const file of files) {
    const document: unknown = parseYaml(await readFile(file, 'utf8'))
    if (!isSection(document)) continue
    currentContext ??= readString(document, 'current-context')
    for (const [target, list, key] of [
      [contexts, document['contexts'], 'context'],
      [clusters, document['clusters'], 'cluster'],
      [users, document['users'], 'user'],
    ] as const) {
      for (const [name, section] of toEntries(file, list, key)) {
        if (!target.has(name)) target.set(name, section)
      }
    }
  }
  return { currentContext, contexts, clusters, users }
}

function toPem(section: Section, key: string): PemSource | undefined {
  const data = readString(section, `${key}-data`)
  if (data !== undefined) return { pem: Buffer.from(data, 'base64').toString('utf8') }
  const file = readString(section, key)
  return file === undefined ? undefined : { file }
}

function toExecPlugin(exec: Section): ExecPlugin {
  const env = Array.isArray(exec['env']) ? exec['env'].filter(isSection) : []
  return {
    apiVersion: readString(exec, 'apiVersion') ?? 'client.authentication.k8s.io/v1',
    command: readString(exec, 'command') ?? '',
    args: Array.isArray(exec['args']) ? exec['args'].map(String) : [],
    env: Object.fromEntries(env.map((entry) => [String(entry['name']), String(entry['value'])])),
    provideClusterInfo: exec['provideClusterInfo'] === true,
  }
}

function toUserFields(name: string, user: Section) {
  if (isSection(user['auth-provider'])) {
    throw new AppError(
      'credentials_unavailable',
      `kubeconfig context ${name} uses auth-provider, which Kubernetes removed: use an exec plugin.`,
    )
  }
  const clientCertificate = toPem(user, 'client-certificate')
  const clientKey = toPem(user, 'client-key')
  const token = readString(user, 'token')
  const tokenFile = readString(user, 'tokenFile')
  const username = readString(user, 'username')
  const exec = user['exec']
  return {
    ...(clientCertificate && { clientCertificate }),
    ...(clientKey && { clientKey }),
    ...(token !== undefined && { token }),
    ...(tokenFile !== undefined && { tokenFile }),
    ...(username !== undefined && {
      basic: { username, password: readString(user, 'password') ?? '' },
    }),
    ...(isSection(exec) && { exec: toExecPlugin(exec) }),
  }
}

/** Where a cluster is and how it is trusted. */
function toServerFields(name: string, clusterName: string, cluster: Section = {}) {
  const server = readString(cluster, 'server')
  if (server === undefined || !URL.canParse(server)) {
    throw new AppError(
      'credentials_unavailable',
      `kubeconfig context ${name}: cluster ${clusterName || '(none)'} has no valid server address.`,
    )
  }
  const ca = toPem(cluster, 'certificate-authority')
  const tlsServerName = readString(cluster, 'tls-server-name')
  const proxyUrl = readString(cluster, 'proxy-url')
  return {
    server: server.replace(/\/$/, ''),
    ...(ca && { ca }),
    ...(tlsServerName !== undefined && { tlsServerName }),
    ...(proxyUrl !== undefined && { proxyUrl }),
    insecureSkipTlsVerify: cluster['insecure-skip-tls-verify'] === true,
  }
}

/** Resolves a context (the current one when no name is given) to all that is needed to connect. */
export function toKubeContext(
  kubeconfig: Kubeconfig,
  contextName: string | undefined,
): KubeContext {
  const name = contextName ?? kubeconfig.currentContext
  const context = name === undefined ? undefined : kubeconfig.contexts.get(name)
  if (name === undefined || !context) {
    throw new AppError(
      'credentials_unavailable',
      `The kubeconfig has no context ${name ?? '(and no current-context)'}.`,
    )
  }
  const cluster = readString(context, 'cluster') ?? ''
  const user = kubeconfig.users.get(readString(context, 'user') ?? '') ?? {}
  return {
    name,
    ...toServerFields(name, cluster, kubeconfig.clusters.get(cluster)),
    ...toUserFields(name, user),
  }
}
