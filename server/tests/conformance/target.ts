// The two API servers that the suite runs against, behind one face.
import type { IncomingMessage } from 'node:http'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import { afterAll, beforeAll, describe } from 'vitest'
import { startControlPlane } from '../../../scripts/envtest/control-plane.ts'
import { ensureUsers } from '../../../scripts/envtest/fill.ts'
import type { KubeObject } from '../../demo/objects.ts'
import { toServiceAccountGroups } from '../../demo/rbac/user.ts'
import { startSimulatedCluster } from '../../demo/simulated-cluster.ts'
import {
  createTestClient,
  readWatch,
  type TestClient,
  type TestRequest,
  type TestResponse,
  type WatchLine,
} from '../../demo/test-client.ts'
import type { Status } from '../../demo/api/status.ts'
import { LEFT_OUT, type LeftOut } from './left-out.ts'

type TargetName = 'demo' | 'real'

export interface Answer extends TestResponse {
  /** The body of a failure. */
  readonly failure: () => Status
}

export interface Request extends TestRequest {
  /** The media type of a body or of a patch. */
  readonly type?: string
  readonly accept?: string
}

export interface Target {
  readonly name: TargetName
  /** The token of an account that may do nothing. */
  readonly plainToken: string
  /** As the administrator, unless the request says who. */
  send(path: string, request?: Request): Promise<Answer>
  /** Events as they come; leaving the loop ends the watch. */
  watch(path: string, request?: Request): AsyncGenerator<WatchLine>
  create(path: string, body: object): Promise<KubeObject>
  read(path: string): Promise<KubeObject>
  /** Forgets every version before the newest, as etcd does from time to time. */
  compact(): Promise<void>
  close(): Promise<void>
}

interface Needs {
  /** Aggregated roles, finalizers of namespaces, garbage collection. */
  readonly controllers?: boolean
}

const USERS = join(import.meta.dirname, '../../../scripts/envtest/fill/users.yaml')
const ADMIN = { as: 'dev@local', groups: ['periscope-tier:admin'] }

const TARGETS = (process.env['PERISCOPE_CONFORMANCE_TARGETS'] ?? 'demo')
  .split(',')
  .map((name) => name.trim())
  .map(toTargetName)

function toTargetName(name: string): TargetName {
  if (name === 'demo' || name === 'real') return name
  throw new Error(`PERISCOPE_CONFORMANCE_TARGETS names "${name}"; there are demo and real.`)
}

/** Registers cases once for each target. */
export function describeTargets(
  area: string,
  cases: (target: Target) => void,
  needs: Needs = {},
): void {
  describe.each(TARGETS)(`${area} on %s`, (name) => {
    let opened: Target | undefined
    beforeAll(async () => {
      opened = await openTarget(name, needs)
    }, 120_000)
    afterAll(() => opened?.close())
    const current = (): Target => {
      if (opened === undefined) throw new Error('The target is open while tests run.')
      return opened
    }
    cases({
      name,
      get plainToken() {
        return current().plainToken
      },
      send: (...request) => current().send(...request),
      watch: (...request) => current().watch(...request),
      create: (...request) => current().create(...request),
      read: (...request) => current().read(...request),
      compact: () => current().compact(),
      close: () => current().close(),
    })
  })
}

/** For `it.skipIf`: whether the simulator leaves this out. The real server leaves out nothing. */
export function isLeftOut(target: Target, area: LeftOut): boolean {
  return target.name === 'demo' && LEFT_OUT.includes(area)
}

function openTarget(name: TargetName, needs: Needs): Promise<Target> {
  return name === 'demo' ? openDemo() : openReal(needs)
}

async function openDemo(): Promise<Target> {
  const account = { apiVersion: 'v1', kind: 'ServiceAccount' }
  const cluster = await startSimulatedCluster({
    objects: [
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'default' } },
      { ...account, metadata: { name: 'default', namespace: 'default' } },
      ...(await readUsers()),
    ],
    users: {
      'plain-token': {
        name: 'system:serviceaccount:default:default',
        groups: toServiceAccountGroups('default'),
      },
    },
  })
  const client = createTestClient(cluster)
  return {
    ...toFace(client),
    name: 'demo',
    plainToken: 'plain-token',
    compact: async () => cluster.store.compact(),
    close: async () => {
      client.close()
      await cluster.close()
    },
  }
}

/** What the real target applies, without the bindings of the tiers, which the simulator brings. */
async function readUsers(): Promise<KubeObject[]> {
  const documents = parseAllDocuments(await readFile(USERS, 'utf8'))
  const objects = documents.map((document) => document.toJS() as KubeObject)
  return objects.filter(({ metadata }) => !metadata.name.startsWith('periscope-tier-'))
}

async function openReal({ controllers = false }: Needs): Promise<Target> {
  const plane = await startControlPlane({ controllerManager: controllers })
  await ensureUsers(plane)
  const client = createTestClient({ ...plane, token: plane.consoleToken })
  return {
    ...toFace(client),
    name: 'real',
    plainToken: await plane.tokenFor('default', 'default'),
    compact: () => plane.compact(),
    close: async () => {
      client.close()
      await plane.stop()
    },
  }
}

function toFace(client: TestClient): Pick<Target, 'send' | 'watch' | 'create' | 'read'> {
  const toSent = ({ type, accept, headers, ...request }: Request = {}): TestRequest => ({
    ...ADMIN,
    ...request,
    headers: {
      ...(accept !== undefined && { accept }),
      ...(type !== undefined && { 'content-type': type }),
      ...headers,
    },
  })
  const send = async (path: string, request?: Request): Promise<Answer> => {
    const answer = await client.send(path, toSent(request))
    return { ...answer, failure: () => answer.json<Status>() }
  }
  const sendWell = async (path: string, request?: Request): Promise<KubeObject> => {
    const answer = await send(path, request)
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`)
    return answer.json<KubeObject>()
  }
  return {
    send,
    async *watch(path, request) {
      let response: IncomingMessage | undefined
      try {
        response = await client.open(path, toSent(request))
        yield* readWatch(response)
      } finally {
        response?.destroy()
      }
    },
    create: (path, body) => sendWell(path, { method: 'POST', body }),
    read: (path) => sendWell(path),
  }
}
