import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import type { Audit, AuditSource } from '../audit/event.ts'
import type { Cluster, Clusters } from '../clusters/clusters.ts'
import { type ExecSettings, toExecSettings } from '../clusters/exec-settings.ts'
import { openExec } from '../kube/exec.ts'
import type { KubeIdentity } from '../kube/identity.ts'
import { AppError } from '../lib/errors.ts'
import type { MessageSocket } from '../lib/message-socket.ts'
import { type ShellFacts, toK8sIdentity } from './audit.ts'
import { parseCommand } from './command.ts'
import { findContainer } from './container.ts'
import { explainDenial } from './denial.ts'
import { createRecorder, type Recorder } from './recorder.ts'
import { ShellRefusal, toRefusalFrame } from './refusal.ts'
import { createSessionRegistry, type Lease } from './registry.ts'
import { createSession, NORMAL_CLOSE, type SessionEnds } from './session.ts'

export interface ShellsDeps {
  readonly clusters: Clusters
  readonly settings: ExecSettings
  readonly audit: Audit
  readonly logger: Logger
  readonly now: () => number
}

export interface ShellRequest {
  /** Whose sessions are counted together. */
  readonly actor: string
  /** As the audit trail knows who asks. */
  readonly source: AuditSource
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

/** A session between a client and a command, until it is over. */
async function run(
  { now }: ShellsDeps,
  opening: Opening,
  recorder: Recorder,
  client: MessageSocket,
): Promise<void> {
  const { request, cluster, facts, settings, lease } = opening
  const { identity, namespace, pod, tty, ends } = request
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

/** The same, from before the client is accepted. */
async function openAndRun(
  deps: ShellsDeps,
  opening: Opening,
  recorder: Recorder,
  accept: AcceptSocket,
): Promise<void> {
  let running: Promise<void> | undefined
  try {
    await recorder.around(async () => {
      const { heartbeatMs } = opening.settings
      running = run(deps, opening, recorder, await accept({ heartbeatMs }))
      running.catch(recorder.fail)
    })
  } catch (error) {
    // Once the connection is a WebSocket, its last frame says why.
    if (!running) throw error
  }
  await running
}

/** Shells in pods: who may have how many, and each from its first frame to its last. */
export function createShells(deps: ShellsDeps) {
  const { clusters, now } = deps
  const registry = createSessionRegistry()
  const recorders = new Set<Recorder>()

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
    const facts = { sessionId, ...where, tty, command, k8sIdentity, startedAt }
    return { request, cluster, facts, settings, lease }
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
      const recorder = createRecorder(deps, { ...request, facts: opening.facts })
      recorders.add(recorder)
      try {
        await openAndRun(deps, opening, recorder, accept)
      } catch (error) {
        recorder.fail(error)
        throw error
      } finally {
        opening.lease.release()
        await recorder.settle()
        recorders.delete(recorder)
      }
    },

    /** Resolves when all sessions are over, which others have told them to be, and their ends written down. */
    async settle(): Promise<void> {
      await Promise.all([...recorders].map((recorder) => recorder.settle()))
    },
  }
}

export type Shells = ReturnType<typeof createShells>
