// A real cluster without machines, filled with a made-up company's workloads, and the console on it.
// `npm run dev:cluster`; PORT as ever; Ctrl-C ends everything.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { type ControlPlane, startControlPlane } from './envtest/control-plane.ts'
import { fill } from './envtest/fill.ts'

const USAGE = `usage: npm run dev:cluster -- [--nodes N] [--pods N] [--tier TIER]

  --tier   read, triage, write, maintain or admin (the default)`

const SERVER = join(import.meta.dirname, '..', 'server', 'main.ts')

const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '6' },
    pods: { type: 'string', default: '300' },
    tier: { type: 'string', default: 'admin' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(USAGE)
else await run()

async function run(): Promise<void> {
  const stop = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => stop.abort())
  try {
    const nodes = toCount('--nodes', values.nodes)
    await using plane = await startControlPlane({ signal: stop.signal, kwok: { nodes } })
    await fill(plane, {
      ...{ nodes, pods: toCount('--pods', values.pods) },
      onProgress: (sentence) => {
        stop.signal.throwIfAborted()
        console.log(sentence)
      },
    })
    await serve(plane, stop.signal)
  } catch (error) {
    // Whatever fails after the end was asked for fails because of it.
    if (!stop.signal.aborted) throw error
  }
}

async function serve(plane: ControlPlane, signal: AbortSignal): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'periscope-dev-'))
  try {
    const clusters = {
      name: 'dev',
      backend: 'kubeconfig',
      kubeconfigPath: plane.consoleKubeconfigPath,
    }
    const authorization = { mode: 'tier', groupTiers: { dev: values.tier } }
    const env = {
      ...process.env,
      PERISCOPE_CLUSTERS_FILE: await write(join(folder, 'clusters.yaml'), { clusters: [clusters] }),
      PERISCOPE_AUTH_FILE: await write(join(folder, 'auth.yaml'), { dev: {}, authorization }),
    }
    console.log(`For kubectl, as the administrator: export KUBECONFIG=${plane.kubeconfigPath}`)
    console.log(`Who asked for what: ${plane.audit.path}`)
    await waitForServer(
      spawn(process.execPath, ['--watch', SERVER], { env, stdio: 'inherit' }),
      signal,
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Until it ends, or until it was told to because of the signal. */
async function waitForServer(server: ChildProcess, signal: AbortSignal): Promise<void> {
  const ended = once(server, 'exit')
  const end = () => void server.kill('SIGTERM')
  signal.addEventListener('abort', end, { once: true })
  if (signal.aborted) end()
  await ended
}

async function write(file: string, content: object): Promise<string> {
  await writeFile(file, stringify(content))
  return file
}

function toCount(name: string, text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1) throw new Error(`${name}: "${text}" is not a count.`)
  return count
}
