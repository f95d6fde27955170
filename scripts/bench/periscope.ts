import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { readStartFlags, type Running, startScript } from './processes.ts'

export interface BenchServer extends Running {
  readonly url: string
  /** The longest event-loop delay since it was last asked, in ms (the histogram's resolution is 10 ms). */
  readLongestStallMs(): Promise<number>
}

export interface BenchCluster {
  readonly name: string
  readonly kubeconfig: string
  readonly context?: string
}

/** The person that every benchmark acts as: an admin by tier, so that impersonation is part of what is measured. */
export const PERSON = { user: 'bench@example.com', group: 'periscope-tier:admin' }

const AUTH = {
  dev: { subject: PERSON.user, email: PERSON.user, groups: ['ops'] },
  authorization: { mode: 'tier', groupTiers: { ops: 'admin' } },
}

export interface BenchServerOptions {
  readonly args?: readonly string[]
  readonly withConsole?: boolean
  /** The authentication file of a server at that address. */
  readonly toAuth?: (url: string) => object
}

let nextPort = 18080

/** Starts the server as operators do: its own process, a registry file, production settings. */
export async function startPeriscope(
  clusters: readonly BenchCluster[],
  { args = [], withConsole = false, toAuth = () => AUTH }: BenchServerOptions = {},
): Promise<BenchServer> {
  const folder = await mkdtemp(join(tmpdir(), 'periscope-bench-'))
  const registry = join(folder, 'clusters.yaml')
  const auth = join(folder, 'auth.yaml')
  const specs = clusters.map(({ name, kubeconfig, context }) => ({
    name,
    backend: 'kubeconfig',
    kubeconfigPath: kubeconfig,
    ...(context !== undefined && { kubeconfigContext: context }),
  }))
  await writeFile(registry, stringify({ clusters: specs }))
  const port = String(nextPort++)
  const url = `http://127.0.0.1:${port}`
  await writeFile(auth, stringify(toAuth(url)))
  const running = await startScript(
    'server/main.ts',
    [...(withConsole ? [] : ['--no-console']), ...args],
    {
      env: {
        PORT: port,
        PERISCOPE_AUTH_FILE: auth,
        ...(clusters.length > 0 && { PERISCOPE_CLUSTERS_FILE: registry }),
      },
      ready: /"msg":"serving /,
      nodeFlags: readStartFlags(),
    },
  )
  return {
    ...running,
    url,
    readLongestStallMs: async () => {
      const text = await (await fetch(`${url}/metrics`)).text()
      return Number(/^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(text)?.[1] ?? NaN) * 1000
    },
    stop: async () => {
      await running.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
