import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCertificate, type ServerCertificate } from '../demo/certificate.ts'
import type { KubeObject } from '../demo/objects.ts'
import {
  type SimulatedCluster,
  type SimulatedClusterOptions,
  startSimulatedCluster,
} from '../demo/simulated-cluster.ts'

/** A folder for a test's files. */
export interface Folder {
  readonly path: string
  write(name: string, content: string | object, mode?: number): Promise<string>
  remove(): Promise<void>
}

export async function createFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'periscope-test-'))
  return {
    path,
    async write(name, content, mode = 0o600) {
      const file = join(path, name)
      // JSON is YAML: no writer is needed.
      await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content), {
        mode,
      })
      return file
    },
    remove: () => rm(path, { recursive: true }),
  }
}

/** What a kubeconfig says of a cluster and of the account that calls it. */
export interface KubeconfigEntry {
  readonly cluster: object
  readonly user: object
}

const base64 = (text: string): string => Buffer.from(text).toString('base64')

export function toEntry({ server, caPem, token }: SimulatedCluster): KubeconfigEntry {
  return {
    cluster: { server, 'certificate-authority-data': base64(caPem) },
    user: { token },
  }
}

export interface RegistryEntry extends KubeconfigEntry {
  /** Fields of the registry beside name and backend. */
  readonly spec?: object
}

/** Writes one kubeconfig and the registry that points into it; gives the registry's file. */
export async function writeRegistry(
  folder: Folder,
  entries: Readonly<Record<string, RegistryEntry>>,
): Promise<string> {
  const all = Object.entries(entries)
  const kubeconfigPath = await folder.write('kubeconfig', {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: all.map(([name, { cluster }]) => ({ name, cluster })),
    users: all.map(([name, { user }]) => ({ name, user })),
    contexts: all.map(([name]) => ({ name, context: { cluster: name, user: name } })),
  })
  return folder.write('registry.yaml', {
    clusters: all.map(([name, { spec }]) => ({
      name,
      backend: 'kubeconfig',
      kubeconfigPath,
      kubeconfigContext: name,
      ...spec,
    })),
  })
}

let shared: Promise<ServerCertificate> | undefined

/** One certificate for all clusters of a test file: making one takes a while. */
export function shareCertificate(): Promise<ServerCertificate> {
  shared ??= createCertificate(Date.now())
  return shared
}

/** A simulated cluster with a few objects. */
export async function startCluster(
  options: Partial<SimulatedClusterOptions> = {},
): Promise<SimulatedCluster> {
  const tls = await shareCertificate()
  return startSimulatedCluster({ objects: smallWorld(), tls, ...options })
}

export function namespace(name: string): KubeObject {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name }, status: { phase: 'Active' } }
}

export function pod(inNamespace: string, name: string): KubeObject {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: inNamespace, labels: { app: name } },
    spec: { containers: [{ name: 'app', image: 'app:1' }] },
    status: {
      phase: 'Running',
      containerStatuses: [
        { name: 'app', ready: true, restartCount: 0, state: { running: {} }, image: 'app:1' },
      ],
    },
  }
}

function node(name: string): KubeObject {
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name },
    status: {
      allocatable: { cpu: '4', memory: '8Gi' },
      conditions: [{ type: 'Ready', status: 'True' }],
    },
  }
}

/** Two namespaces with a pod each, and a node. */
export function smallWorld(): KubeObject[] {
  return [
    namespace('default'),
    namespace('shop'),
    node('node-1'),
    pod('default', 'tool'),
    pod('shop', 'cart'),
  ]
}

/** Sign-in of the development mode, as a file that the server reads. */
export function devPerson(subject: string, groups: readonly string[], authorization: object) {
  return { dev: { subject, email: `${subject}@example.com`, groups }, authorization }
}

/** Everyone in `admins` is an admin by tier. */
export const ADMIN = devPerson('ada', ['admins'], {
  mode: 'tier',
  groupTiers: { admins: 'admin' },
})
