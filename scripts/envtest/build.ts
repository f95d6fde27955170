// Finds or builds the programs of the control plane. KUBEBUILDER_ASSETS wins; otherwise Go builds
// each module of this folder once, into a cache folder named by the hash of what goes into it.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

export type Program = { readonly command: string; readonly args: readonly string[] }
type Component = 'etcd' | 'kube-apiserver' | 'kube-controller-manager' | 'kube-scheduler'

type GoModule = {
  readonly folder: string
  readonly target: string
  readonly ldflags: string
  readonly stages?: { readonly module: string; readonly paths: readonly string[] }
}

const KUBERNETES_VERSION = '1.35.4'
const HERE = import.meta.dirname
const CHECKOUT = join(HERE, '..', '..')

const MODULES = {
  controlplane: { folder: 'controlplane', target: '.', ldflags: kubernetesLdflags() },
  kwok: {
    folder: 'kwok',
    target: 'sigs.k8s.io/kwok/cmd/kwok',
    ldflags: '-s -w',
    stages: {
      module: 'sigs.k8s.io/kwok',
      paths: [
        'node/fast/node-initialize.yaml',
        'node/heartbeat-with-lease/node-heartbeat-with-lease.yaml',
        'pod/fast/pod-complete.yaml',
        'pod/fast/pod-delete.yaml',
        'pod/fast/pod-ready.yaml',
      ],
    },
  },
  helm: { folder: 'helm', target: 'helm.sh/helm/v3/cmd/helm', ldflags: '-s -w' },
} satisfies Record<string, GoModule>

/** The program that runs one component, from KUBEBUILDER_ASSETS or built here. */
export async function ensureComponent(component: Component): Promise<Program> {
  const assets = process.env['KUBEBUILDER_ASSETS']
  const given = assets === undefined ? undefined : join(assets, component)
  if (given !== undefined && existsSync(given)) return { command: given, args: [] }

  const folder = await ensureBuilt(MODULES.controlplane)
  return { command: join(folder, 'controlplane'), args: [component] }
}

/** kwok and the stage files that make its nodes and pods ready. */
export async function ensureKwok(): Promise<Program & { readonly stages: readonly string[] }> {
  const folder = await ensureBuilt(MODULES.kwok)
  const stages = (await readdir(join(folder, 'stages'))).sort()
  return {
    command: join(folder, 'kwok'),
    args: [],
    stages: stages.map((name) => join(folder, 'stages', name)),
  }
}

export async function ensureHelm(): Promise<Program> {
  return { command: join(await ensureBuilt(MODULES.helm), 'helm'), args: [] }
}

async function ensureBuilt(module: GoModule): Promise<string> {
  const cache = process.env['PERISCOPE_ENVTEST_CACHE'] ?? join(CHECKOUT, '.cache', 'envtest')
  const folder = join(cache, `${module.folder}-${await readKey(module)}`)
  if (existsSync(folder)) return folder

  checkGo()
  console.error(`Building ${module.folder} once into ${folder}; a cold build takes minutes.`)
  const draft = `${folder}.${process.pid}.tmp`
  try {
    await mkdir(draft, { recursive: true })
    const source = join(HERE, module.folder)
    const flags = ['-trimpath', '-buildvcs=false', `-ldflags=${module.ldflags}`]
    await runGo(['build', ...flags, '-o', join(draft, module.folder), module.target], source)
    await copyStages(module, draft)
    await publish(draft, folder)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return folder
}

async function readKey(module: GoModule): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([module, process.platform, process.arch]))
  const source = join(HERE, module.folder)
  const names = (await readdir(source)).filter((name) => /^go\.(mod|sum)$|\.go$/.test(name))
  for (const name of names.sort()) hash.update(name).update(await readFile(join(source, name)))
  return hash.digest('hex').slice(0, 16)
}

function checkGo(): void {
  const { error } = spawnSync('go', ['version'], { stdio: 'ignore' })
  if (error === undefined) return
  throw new Error(
    'The control plane is built by Go (1.26 or newer), and no "go" is on the PATH. Install Go, or ' +
      'point KUBEBUILDER_ASSETS at a folder with etcd, kube-apiserver and kube-controller-manager.',
    { cause: error },
  )
}

// kwok does nothing without stages, and they ship as files inside its module.
async function copyStages(module: GoModule, draft: string): Promise<void> {
  if (module.stages === undefined) return
  const source = join(HERE, module.folder)
  const list = ['list', '-m', '-f', '{{.Dir}}', module.stages.module]
  const { stdout } = spawnSync('go', list, { cwd: source, encoding: 'utf8' })
  const [root, target] = [join(stdout.trim(), 'kustomize', 'stage'), join(draft, 'stages')]
  await mkdir(target)
  for (const path of module.stages.paths) {
    await cp(join(root, path), join(target, path.replaceAll('/', '-')), { mode: 0 })
  }
}

// Another process may have finished the same build first; its result is as good as ours.
async function publish(draft: string, folder: string): Promise<void> {
  try {
    await rename(draft, folder)
  } catch (cause) {
    if (!existsSync(folder)) throw cause
  }
}

function runGo(args: readonly string[], cwd: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>()
  const child = spawn('go', args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] })
  child.on('error', reject)
  child.on('exit', (code, signal) => {
    if (code === 0) resolve(undefined)
    else
      reject(new Error(`go ${args[0] ?? ''} in ${cwd} ended with ${code ?? signal ?? 'nothing'}.`))
  })
  return promise
}

// Without these /version answers v0.0.0-master.
function kubernetesLdflags(): string {
  const [major = '', minor = ''] = KUBERNETES_VERSION.split('.')
  const values = { gitVersion: `v${KUBERNETES_VERSION}`, gitMajor: major, gitMinor: minor }
  const pairs = Object.entries(values).map(
    ([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`,
  )
  return ['-s -w', ...pairs].join(' ')
}
