import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseYaml } from '../lib/yaml.ts'
import { type ExecSettings, parseExecSettings } from '../clusters/exec-settings.ts'
import { type ClusterSpec, registrySchema } from '../clusters/registry.ts'
import { type AuthConfig, authFileSchema, toAuthConfig } from './auth-file.ts'
import { parseBasePath } from './base-path.ts'
import { parseLogStreamLimit } from './log-streams.ts'
import { ConfigError, parseDocument } from './problem.ts'
import { parseTrustedProxies } from './proxies.ts'
import { parseSecretKey } from './secrets.ts'
import { parseStore, type StoreConfig } from './store.ts'
import { parseWatch, type WatchConfig } from './watch.ts'

/** Where the clusters come from. */
export type ClusterSource =
  | { readonly from: 'registry'; readonly file: string; readonly specs: readonly ClusterSpec[] }
  | { readonly from: 'kubeconfig'; readonly files: readonly string[] }
  | { readonly from: 'demo'; readonly reason: string; readonly podCount: number | undefined }

/** All that an operator can decide, parsed once. */
export interface Config {
  readonly listen: { readonly host: string; readonly port: number }
  /** Host header values that are answered; `loopback` is any name of this machine for itself, `any` all of them. */
  readonly allowedHosts: 'loopback' | 'any' | readonly string[]
  /** The prefix of every address, such as `/periscope`; `''` for none. */
  readonly basePath: string
  /** Whether the console is served, and built when it is missing. */
  readonly console: boolean
  readonly auth: AuthConfig
  /** 32 bytes with which secrets in the database are sealed; a new one for this process when absent. */
  readonly secretKey: Buffer | undefined
  readonly clusters: ClusterSource
  /** Where the pod's own API server is, when the process runs in one. */
  readonly inCluster: { readonly host: string; readonly port: string } | undefined
  /** Shells, where a cluster's registry entry says nothing else. */
  readonly exec: ExecSettings
  /** Origins whose pages may open WebSockets, beside the server's own: hosts or `scheme://host`, with `*` and `?`. */
  readonly allowedOrigins: readonly string[]
  /** Addresses and ranges of the proxies whose `X-Forwarded-*` is believed. */
  readonly trustedProxies: readonly string[]
  /** How often one address may try to sign in, in a minute; 0 for as often as it likes. */
  readonly signInsPerMinute: number
  readonly store: StoreConfig
  /** Whether people may make access tokens for scripts. */
  readonly apiTokens: boolean
  readonly watch: WatchConfig
  /** Log streams that one person may have open at once; 0 for as many as they like. */
  readonly logStreamsPerUser: number
  readonly validateResponses: boolean
  readonly logLevel: string
}

type Environment = Readonly<Record<string, string | undefined>>

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i
/** Behind one address there may be an office that begins at nine. */
const SIGN_INS_PER_MINUTE = 120
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent']

function readYamlFile(key: string, file: string): unknown {
  try {
    return parseYaml(readFileSync(file, 'utf8'))
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    throw new ConfigError(`${key}: ${file} cannot be read as YAML: ${why}`)
  }
}

function parseCount(key: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1 || count > 1_000_000) {
    throw new ConfigError(`${key}: "${text}" is not a number from 1 to 1000000`)
  }
  return count
}

function parsePort(text: string | undefined): number {
  const port = Number(text ?? 8080)
  if (text === '' || !Number.isInteger(port) || port < 0 || port > 65535) {
    throw new ConfigError(`PORT: "${text ?? ''}" is not a port number (0 to 65535)`)
  }
  return port
}

function parseSwitch(env: Environment, key: string): boolean {
  const value = env[key]
  if (value === undefined || value === '' || value === 'false') return false
  if (value === 'true') return true
  throw new ConfigError(`${key}: "${value}" is neither true nor false`)
}

function parseFlags(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        demo: { type: 'boolean', default: false },
        'demo-pods': { type: 'string' },
        'no-console': { type: 'boolean', default: false },
        'validate-responses': { type: 'boolean', default: false },
      },
    })
    return values
  } catch (error) {
    throw new ConfigError(error instanceof Error ? error.message : String(error))
  }
}

function toClusterSource(env: Environment, flags: ReturnType<typeof parseFlags>): ClusterSource {
  const podCount = parseCount('--demo-pods', flags['demo-pods'])
  if (flags.demo || podCount !== undefined) return { from: 'demo', reason: '--demo', podCount }
  const file = env['PERISCOPE_CLUSTERS_FILE']
  if (file) {
    const specs = parseDocument(file, registrySchema, readYamlFile('PERISCOPE_CLUSTERS_FILE', file))
    return { from: 'registry', file, specs }
  }
  if (env['KUBECONFIG']) {
    const files = env['KUBECONFIG']
      .split(delimiter)
      .filter((path) => path !== '' && existsSync(path))
    if (files.length === 0) throw new ConfigError(`KUBECONFIG: no file at ${env['KUBECONFIG']}`)
    return { from: 'kubeconfig', files }
  }
  const home = env['HOME'] && join(env['HOME'], '.kube/config')
  if (home && existsSync(home)) return { from: 'kubeconfig', files: [home] }
  return {
    from: 'demo',
    reason: 'no PERISCOPE_CLUSTERS_FILE, KUBECONFIG or ~/.kube/config',
    podCount,
  }
}

/** In the demo the configured person is an admin through a tier, so that impersonation is at work there too. */
const DEMO_AUTHORIZATION = { authorization: { mode: 'tier', groupTiers: { dev: 'admin' } } }

function toAuth(env: Environment, clusters: ClusterSource): AuthConfig {
  const file = env['PERISCOPE_AUTH_FILE']
  const fallback = clusters.from === 'demo' ? DEMO_AUTHORIZATION : {}
  const document = file ? readYamlFile('PERISCOPE_AUTH_FILE', file) : fallback
  const parsed = parseDocument(file ?? 'authentication', authFileSchema, document)
  return toAuthConfig(parsed, { env, isDemo: clusters.from === 'demo' })
}

/** Names with commas between them, in lower case. */
function parseNames(text: string | undefined): string[] | undefined {
  const names = text?.split(',').map((name) => name.trim().toLowerCase())
  return names?.filter((name) => name !== '')
}

/** Without sign-in whoever reaches the port is the configured person: only this machine may, unless told otherwise. */
function toListen(env: Environment, auth: AuthConfig): Pick<Config, 'listen' | 'allowedHosts'> {
  const isOpen = parseSwitch(env, 'PERISCOPE_ALLOW_UNAUTHENTICATED')
  const isSignIn = auth.mode === 'oidc'
  const host = env['PERISCOPE_HOST'] ?? (isSignIn ? '0.0.0.0' : '127.0.0.1')
  if (!LOOPBACK.test(host) && !isOpen && !isSignIn) {
    throw new ConfigError(
      `PERISCOPE_HOST: listening on ${host} without sign-in would let everyone on the network act as the configured person; set PERISCOPE_ALLOW_UNAUTHENTICATED=true if that is intended`,
    )
  }
  return {
    listen: { host, port: parsePort(env['PORT']) },
    allowedHosts: parseNames(env['PERISCOPE_ALLOWED_HOSTS']) ?? toOwnHosts(auth, isOpen),
  }
}

/** Where people sign in, the server has the name that the identity provider sends them back to. */
function toOwnHosts(auth: AuthConfig, isOpen: boolean): Config['allowedHosts'] {
  if (auth.mode === 'oidc') return [new URL(auth.provider.redirectUrl).hostname]
  return isOpen ? 'any' : 'loopback'
}

/** What is sealed in a database that outlives the process must open again after a restart. */
function toSecretKey(env: Environment, auth: AuthConfig, store: StoreConfig): Buffer | undefined {
  const key = parseSecretKey(env)
  if (key || auth.mode !== 'oidc' || store.database.kind === 'memory') return key
  throw new ConfigError(
    'PERISCOPE_SECRET_KEY: sessions are kept in a database, and their tokens must be sealed; make a key with: openssl rand -base64 32',
  )
}

function parseOnOff(env: Environment, key: string): boolean {
  const value = env[key]?.trim().toLowerCase() ?? ''
  if (value === '' || value === 'off') return false
  if (value === 'on') return true
  throw new ConfigError(`${key}: "${value}" is neither on nor off`)
}

function parseRate(env: Environment): number {
  const key = 'PERISCOPE_SIGN_INS_PER_MINUTE'
  return env[key] === '0' ? 0 : (parseCount(key, env[key]) ?? SIGN_INS_PER_MINUTE)
}

function parseLogLevel(level = 'info'): string {
  if (!LOG_LEVELS.includes(level)) {
    throw new ConfigError(`PERISCOPE_LOG_LEVEL: "${level}" is not one of ${LOG_LEVELS.join(', ')}`)
  }
  return level
}

/** Reads the configuration out of the command line, the environment and the files they name. */
export function parseConfig(args: readonly string[], env: Environment): Config {
  const flags = parseFlags(args)
  const clusters = toClusterSource(env, flags)
  const auth = toAuth(env, clusters)
  const store = parseStore(env, clusters.from === 'demo')
  const host = env['KUBERNETES_SERVICE_HOST']
  return {
    ...toListen(env, auth),
    basePath: parseBasePath(env['PERISCOPE_BASE_PATH']),
    console: !flags['no-console'],
    auth,
    secretKey: toSecretKey(env, auth, store),
    clusters,
    inCluster: host ? { host, port: env['KUBERNETES_SERVICE_PORT'] ?? '443' } : undefined,
    exec: parseExecSettings(env),
    allowedOrigins: parseNames(env['PERISCOPE_DEV_ALLOW_ORIGINS']) ?? [],
    trustedProxies: parseTrustedProxies(env['PERISCOPE_TRUSTED_PROXIES']),
    signInsPerMinute: parseRate(env),
    store,
    apiTokens: parseOnOff(env, 'PERISCOPE_API_TOKENS'),
    watch: parseWatch(env),
    logStreamsPerUser: parseLogStreamLimit(env),
    validateResponses:
      flags['validate-responses'] || parseSwitch(env, 'PERISCOPE_VALIDATE_RESPONSES'),
    logLevel: parseLogLevel(env['PERISCOPE_LOG_LEVEL']),
  }
}
