// Command line: builds the programs, or brings a control plane up and keeps it until it is told to
// stop (SIGINT, SIGTERM, or the end of a piped standard input).
import { fstatSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ensureComponent, ensureHelm, ensureKwok } from './build.ts'
import { type ControlPlane, startControlPlane } from './control-plane.ts'
import { ensureUsers, fill } from './fill.ts'

const USAGE = `usage: main.ts up [--kwok] [--nodes N] [--pods N] [--exec]
       main.ts build [--helm]

  --kwok   simulated nodes (3 unless --nodes says otherwise); implied by --nodes, --pods, --exec
  --pods   fills the cluster with that many running pods and one object of every kind
  --exec   lets pods/exec run commands on this host`

const SMALLEST_CLUSTER = 3

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kwok: { type: 'boolean', default: false },
    nodes: { type: 'string' },
    pods: { type: 'string' },
    exec: { type: 'boolean', default: false },
    helm: { type: 'boolean', default: false },
  },
})

switch (positionals[0]) {
  case 'up':
    await up()
    break
  case 'build':
    await build()
    break
  case undefined:
  default:
    console.error(USAGE)
    process.exitCode = 2
}

async function build(): Promise<void> {
  const programs = [await ensureComponent('kube-apiserver'), await ensureKwok()]
  if (values.helm) programs.push(await ensureHelm())
  for (const { command } of programs) console.log(command)
}

async function up(): Promise<void> {
  const nodes = parseCount(values.nodes) ?? SMALLEST_CLUSTER
  const pods = parseCount(values.pods)
  const hasKwok =
    values.kwok || values.exec || values.nodes !== undefined || values.pods !== undefined
  const stop = new AbortController()
  const ended = waitForEnd()
  const startedAt = Date.now()
  const say = (sentence: string) =>
    console.error(`${((Date.now() - startedAt) / 1000).toFixed(1)} s: ${sentence}`)
  void ended.then(() => stop.abort())

  try {
    await using plane = await startControlPlane({
      signal: stop.signal,
      ...(hasKwok ? { kwok: { nodes, exec: values.exec } } : {}),
    })
    say('The control plane is up.')
    if (pods !== undefined) await fill(plane, { nodes, pods, onProgress: say })
    else await startControllers(plane)
    const { consoleKubeconfigPath: kubeconfig, kubeconfigPath: adminKubeconfig, server } = plane
    console.log(JSON.stringify({ kubeconfig, adminKubeconfig, server, auditLog: plane.audit.path }))
    await ended
  } catch (error) {
    // Whatever fails after the end was asked for fails because of it.
    if (!stop.signal.aborted) throw error
  }
}

async function startControllers(plane: ControlPlane): Promise<void> {
  await plane.startControllerManager()
  await plane.startScheduler()
  await ensureUsers(plane)
}

function parseCount(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const count = Number(text)
  if (!Number.isInteger(count) || count < 0) throw new Error(`"${text}" is not a count.`)
  return count
}

// Only a pipe counts: a background job's /dev/null is at its end from the start.
function waitForEnd(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const end = () => {
    process.stdin.destroy()
    resolve(undefined)
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  const stdin = fstatSync(0)
  if (stdin.isFIFO() || stdin.isSocket()) process.stdin.once('end', end).once('close', end).resume()
  return promise
}
