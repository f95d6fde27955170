import type { Logger } from 'pino'
import type { Audit, AuditSource } from '../audit/event.ts'
import type { ExecStream } from '../kube/exec.ts'
import { type ShellFacts, toAuditEnding, toCloseEvent, toNotOpened, toOpenIntent } from './audit.ts'
import type { Ending } from './ending.ts'
import type { Traffic } from './session.ts'

export interface RecorderDeps {
  readonly audit: Audit
  readonly logger: Logger
  readonly now: () => number
}

interface Recorded {
  readonly source: AuditSource
  /** For the log. */
  readonly actor: string
  /** As asked for. */
  readonly facts: ShellFacts
}

/** Writes down what happens to a session, and logs it. */
export function createRecorder(
  { audit, logger, now }: RecorderDeps,
  { source, actor, facts: asked }: Recorded,
) {
  let facts = asked
  let transport: ExecStream['transport'] | undefined
  const answered = Promise.withResolvers<undefined>()
  const over = Promise.withResolvers<undefined>()
  // Whoever opens it waits for that; what fails before is thrown there.
  answered.promise.catch(() => undefined)
  let isOpened: Promise<unknown> = Promise.resolve()
  let isClosed: Promise<unknown> = Promise.resolve()
  return {
    /** Writes the intent, opens, and writes what the cluster answered. */
    async around(open: () => Promise<void>): Promise<void> {
      const opened = audit.around(toOpenIntent(source, asked), { need: 'required' }, async () => {
        await open()
        await answered.promise
      })
      isOpened = opened.catch(() => undefined)
      await opened
    },
    name(container: string) {
      facts = { ...facts, container }
    },
    start(by: ExecStream['transport']) {
      transport = by
      answered.resolve(undefined)
    },
    fail(error: unknown) {
      answered.reject(error)
      over.resolve(undefined)
    },
    end(ending: Ending, traffic: Traffic) {
      const endedAt = now()
      const { stdin: bytesStdin, stdout: bytesStdout } = traffic
      const course = { endedAt, durationMs: endedAt - facts.startedAt, bytesStdin, bytesStdout }
      if (transport) {
        const event = toCloseEvent(source, { ...facts, ...course, transport }, ending)
        // A command may be over before it is written down that it began.
        isClosed = isOpened.then(() => audit.record(event, { need: 'best-effort' }))
      } else answered.reject(toNotOpened(ending))
      over.resolve(undefined)
      const { command: _, ...logged } = facts
      const { outcome: _outcome, ...told } = toAuditEnding(ending)
      logger.info(
        { actor, ...logged, ...course, ...told, disposition: ending.disposition },
        'shell ended',
      )
    },
    /** Resolves when it is over, and its end written down. */
    async settle(): Promise<void> {
      await over.promise
      await isOpened
      await isClosed
    },
  }
}

export type Recorder = ReturnType<typeof createRecorder>
