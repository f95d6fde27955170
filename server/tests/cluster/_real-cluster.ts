import { expect, inject, vi } from 'vitest'
import { type ApiClient, createApiClient } from '../../../scripts/envtest/api-client.ts'
import { type AuditEvent, createAuditLog } from '../../../scripts/envtest/audit-log.ts'
import { createFolder, devPerson, writeRegistry } from '../_clusters.ts'
import { startTestServer, type TestServer } from '../_server.ts'
import { recordTraffic, type Sent } from './_traffic.ts'

/** What a person did at the API server: what was sent, and what the API server wrote down about it. */
export interface Trace {
  readonly sent: readonly Sent[]
  readonly events: readonly AuditEvent[]
}

export interface Person {
  readonly subject: string
  readonly groups?: readonly string[]
}

interface Authorization {
  readonly mode: 'tier' | 'raw'
  readonly groupTiers?: Readonly<Record<string, string>>
  readonly groupPrefix?: string
}

/** The real cluster of the run, for one test file. */
export interface RealCluster {
  readonly server: string
  readonly admin: ApiClient
  /** A client with one of the console's tokens. */
  clientOf(account: 'console' | 'raw'): ApiClient
  /** Clusters `real`, and `hinted` with two namespaces in its registry. */
  startAs(person: Person, authorization: Authorization): Promise<TestServer>
  /** What was done by all servers of this file, as whichever account, since the last time. */
  takeTrace(): Promise<Trace>
  close(): Promise<void>
}

export const CONSOLE_ACCOUNT = 'system:serviceaccount:periscope:periscope'
export const RAW_ACCOUNT = 'system:serviceaccount:periscope:raw'
const ACCOUNTS: readonly string[] = [CONSOLE_ACCOUNT, RAW_ACCOUNT]

/** A line of the audit log may follow its answer by as much as this on a busy machine. */
const AUDIT_WAIT_MS = 10_000

/** The user agent of what a test asks by itself with one of these accounts. */
export const TEST_AGENT = 'periscope-tests'

/** Everybody's group is the name of their tier. */
export const BY_TIER: Authorization = {
  mode: 'tier',
  groupTiers: Object.fromEntries(
    ['read', 'triage', 'write', 'maintain', 'admin'].map((tier) => [tier, tier]),
  ),
}

export async function openRealCluster(): Promise<RealCluster> {
  const plane = inject('plane')
  const { server, caPem } = plane
  const tokens = { console: plane.consoleToken, raw: plane.rawToken }
  const audit = createAuditLog(plane.auditLog)
  const traffic = recordTraffic(server)
  const folder = await createFolder()
  const clients: ApiClient[] = []
  const servers: TestServer[] = []
  let mark = await audit.mark()

  const toClient = (token: string): ApiClient => {
    const client = createApiClient({ server, caPem, credentials: { kind: 'token', token } })
    clients.push(client)
    return client
  }
  const toEntry = (token: string, spec: object = {}) => ({
    cluster: { server, 'certificate-authority-data': Buffer.from(caPem).toString('base64') },
    user: { token },
    spec,
  })
  const writeClusters = (token: string) =>
    writeRegistry(folder, {
      real: toEntry(token),
      hinted: toEntry(token, { namespaces: ['payments-prod', 'search-prod'] }),
    })

  /** Lines may follow their answers by a little: the log is read until it has as many as were sent. */
  async function readTrace(): Promise<Trace> {
    const sent = [...traffic.sent]
    const events = await vi.waitFor(
      async () => {
        const lines = await audit.read(mark)
        const ours = lines.filter(
          ({ user, userAgent }) => ACCOUNTS.includes(user.username) && userAgent !== TEST_AGENT,
        )
        // What is answered for long, as watches and logs are, has a line at its beginning and one at its end.
        const requests = [...new Map(ours.map((event) => [event.auditID, event])).values()]
        expect(requests.length).toBeGreaterThanOrEqual(sent.length)
        return requests
      },
      { timeout: AUDIT_WAIT_MS },
    )
    return { sent, events }
  }

  return {
    server,
    admin: toClient(plane.adminToken),
    clientOf: (account) => toClient(tokens[account]),
    async startAs({ subject, groups = [] }, authorization) {
      const registry = await writeClusters(tokens[authorization.mode === 'raw' ? 'raw' : 'console'])
      const auth = await folder.write('auth.yaml', devPerson(subject, groups, authorization))
      const env = {
        PERISCOPE_CLUSTERS_FILE: registry,
        PERISCOPE_AUTH_FILE: auth,
        PERISCOPE_API_TOKENS: 'on',
        // A trail of its own, so that it can be read.
        PERISCOPE_DATABASE_URL: `sqlite://${folder.path}/state-${servers.length}.db`,
      }
      const started = await startTestServer({ env })
      servers.push(started)
      return started
    },
    async takeTrace() {
      const trace = await readTrace()
      traffic.clear()
      mark = await audit.mark()
      return trace
    },
    async close() {
      traffic.stop()
      await Promise.all(servers.map((started) => started.close()))
      await Promise.all(clients.map((client) => client.close()))
      await folder.remove()
    },
  }
}
