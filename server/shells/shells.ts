import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import type { Cluster, Clusters } from '../clusters/clusters.ts'
import { type ExecSettings, toExecSettings } from '../clusters/exec-settings.ts'
import { type ExecStream, openExec } from '../kube/exec.ts'
import type { KubeIdentity } from '../kube/identity.ts'
import { AppError } from '../lib/errors.ts'
import type { MessageSocket } from '../lib/message-socket.ts'
import { type ShellAudit, type ShellFacts, toAuditEnding, toK8sIdentity } from './audit.ts'
import { parseCommand } from './command.ts'
import { findContainer } from './container.ts'
import { explainDenial } from './denial.ts'
import type { Ending } from './ending.ts'
import { ShellRefusal, toRefusalFrame } from './refusal.ts'
import { createSessionRegistry, type Lease } from './registry.ts'
import { createSession, NORMAL_CLOSE, type SessionEnds, type Traffic } from './session.ts'

export interface ShellsDeps {
  readonly clusters: Clusters
  readonly settings: ExecSettings
  readonly audit: ShellAudit
  readonly logger: Logger
  readonly now: () => number
}

export interface ShellRequest {
  /** Whose sessions are counted together. */
  readonly actor: string
  readonly identity: KubeIdentity
  readonly cluster: string
  readonly namespace: string
  readonly pod: string
  readonly container?: string | undefined
  /** As it came: base64 of a JSON array. */
  readonly command?: string | undefined
  readonly tty: boolean
  /** Refusals are told after the upgrade: the client cannot read a failed answer. */
  readonly refusalsAsFrames: boolean
  readonly ends: SessionEnds
}

/** Upgrades the connection, or refuses to. */
export type AcceptSocket = (options?: { heartbeatMs: number }) => Promise<MessageSocket>

/** What is known of a session that has its place. */
interface Opening {
  readonly request: ShellRequest
  readonly cluster: Cluster
  readonly facts: ShellFacts
  readonly settings: ExecSettings
  readonly lease: Lease
}

function checkEnabled({ spec }: Cluster): void {
  if (spec.exec.enabled) return
  throw new ShellRefusal(403, {
    code: 'E_EXEC_DISABLED',
    message: 'pod exec is disabled on this cluster',
  })
}

/** Tells why there is no session, where a refusal is asked for as a frame; else it is thrown again. */
async function tellRefusal(
  error: unknown,
  request: ShellRequest,
  accept: AcceptSocket,
): Promise<void> {
  const frame = request.refusalsAsFrames ? toRefusalFrame(error) : undefined
  if (!frame) throw error
  const client = await accept()
  void client.send(JSON.stringify(frame))
  await client.close(NORMAL_CLOSE, 'session refused')
}

/** Writes down what happens to a session, and logs it. */
function createRecorder({ audit, logger, now }: ShellsDeps, asked: ShellFacts) {
  let facts = asked
  let transport: ExecStream['transport'] | undefined
  return {
    name(container: string) {
      facts = { ...facts, container }
    },
    start(by: ExecStream['transport']) {
      transport = by
      audit.opened({ ...asked, outcome: 'success' })
    },
    end(ending: Ending, traffic: Traffic) {
      const endedAt = now()
      const { outcome, ...rest } = toAuditEnding(ending)
      const told = {
        ...rest,
        endedAt,
        durationMs: endedAt - facts.startedAt,
        bytesStdin: traffic.stdin,
        bytesStdout: traffic.stdout,
      }
      if (transport) audit.closed({ ...facts, ...told, outcome, transport })
      else
        audit.opened({
          ...asked,
          outcome: ending.disposition === 'forbidden' ? 'denied' : 'failure',
        })
      const { command: _, ...logged } = facts
      logger.info({ ...logged, ...told, disposition: ending.disposition }, 'shell ended')
    },
  }
}

/** Shells in pods: who may have how many, and each from its first frame to its last. */
export function createShells(deps: ShellsDeps) {
  const { clusters, now } = deps
  const registry = createSessionRegistry()

  function reserve(request: ShellRequest): Opening {
    const cluster = clusters.read(request.cluster)
    const command = parseCommand(request.command)
    checkEnabled(cluster)
    const settings = toExecSettings(deps.settings, cluster.spec.exec)
    const { actor, namespace, pod, tty } = request
    const container = request.container ?? ''
    const place = { id: randomUUID(), cluster: request.cluster, namespace, pod, container }
    const startedAt = now()
    const session = { ...place, startedAt: new Date(startedAt).toISOString() }
    const lease = registry.reserve(actor, session, settings)
    const { id: sessionId, ...where } = place
    const k8sIdentity = toK8sIdentity(cluster.spec.backend, request.cluster)
    const facts = { sessionId, actor, ...where, tty, command, k8sIdentity, startedAt }
    return { request, cluster, facts, settings, lease }
  }

  async function run({ request, cluster, ...opening }: Opening, client: MessageSocket) {
    const { facts, settings, lease } = opening
    const { identity, namespace, pod, tty, ends } = request
    const recorder = createRecorder(deps, facts)
    const session = createSession({
      id: facts.sessionId,
      client,
      settings,
      ends,
      now,
      findContainer: async (signal) => {
        const asked = facts.container === '' ? undefined : facts.container
        const caller = { identity, namespace, pod, signal }
        const container = asked ?? (await findContainer(cluster, caller))
        if (container !== undefined) {
          lease.name(container)
          recorder.name(container)
        }
        return container
      },
      start: async (container, signal) => {
        const target = { identity, namespace, pod, container, command: facts.command, tty, signal }
        const client = await cluster.client()
        try {
          return await openExec(client, target)
        } catch (error) {
          if (!(error instanceof AppError) || error.kubeStatus?.code !== 403) throw error
          throw await explainDenial(client, { identity, namespace, pod, signal }, error)
        }
      },
      onStart: (transport) => recorder.start(transport),
      onEnd: (ending) => {
        lease.release()
        recorder.end(ending, session.traffic)
      },
    })
    await session.run()
  }

  return {
    /** Runs a shell until it is over. What is wrong beforehand is thrown, in the order of the checks. */
    async open(request: ShellRequest, accept: AcceptSocket): Promise<void> {
      let opening: Opening
      try {
        opening = reserve(request)
      } catch (error) {
        await tellRefusal(error, request, accept)
        return
      }
      try {
        const { heartbeatMs } = opening.settings
        await run(opening, await accept({ heartbeatMs }))
      } finally {
        opening.lease.release()
      }
    },
  }
}

export type Shells = ReturnType<typeof createShells>
