import { expect, it } from 'vitest'
import { parseExecStatus } from '../kube/exec-status.ts'
import type { ExecStream } from '../kube/exec.ts'
import { createMessageQueue } from '../lib/message-queue.ts'
import type { MessageSocket, SocketEnd } from '../lib/message-socket.ts'
import { toAuditEnding } from './audit.ts'
import { type Ending, toEnding } from './ending.ts'
import { createSession } from './session.ts'

const SETTINGS = {
  heartbeatMs: 20_000,
  idleMs: 60_000,
  idleWarnMs: 30_000,
  maxPerUser: 5,
  maxPerCluster: 50,
}

function createClient() {
  const sent: unknown[] = []
  const gone = Promise.withResolvers<SocketEnd>()
  const messages = createMessageQueue<string | Buffer>({
    limit: 1024,
    pause: () => undefined,
    resume: () => undefined,
  })
  const client: MessageSocket = {
    messages,
    send: async (message) => sent.push(typeof message === 'string' ? JSON.parse(message) : message),
    async close(code) {
      messages.end()
      sent.push(code)
    },
    ended: gone.promise,
  }
  return { client, sent }
}

/** A command that says nothing and ends when it is closed. */
function createStream(): ExecStream {
  const output = createMessageQueue<Buffer>({
    limit: 1024,
    pause: () => undefined,
    resume: () => undefined,
  })
  return {
    transport: 'ws_v5',
    output,
    result: Promise.resolve({ kind: 'failed', message: 'closed' }),
    write: async () => undefined,
    endInput: () => undefined,
    resize: () => undefined,
    close: () => output.end(),
  }
}

it('ends with the person’s sign-in', async () => {
  const { client, sent } = createClient()
  const signedOut = new AbortController()
  const endings: Ending[] = []
  const session = createSession({
    id: 'id',
    client,
    settings: SETTINGS,
    ends: { shutdown: new AbortController().signal, session: signedOut.signal },
    now: Date.now,
    findContainer: async () => 'app',
    start: async () => createStream(),
    onStart: () => signedOut.abort(),
    onEnd: (ending) => endings.push(ending),
  })

  await session.run()

  expect(sent).toEqual([
    { type: 'hello', sessionId: 'id', container: 'app' },
    { type: 'closed', reason: 'auth_expired', exitCode: -1 },
    1000,
  ])
  expect(endings).toEqual([{ disposition: 'auth_expired', exitCode: -1 }])
})

it.each([
  ['a shell that is not there', { exitCode: 127, bytes: 0, durationMs: 100 }, 'no_shell'],
  ['a typo in one that is', { exitCode: 127, bytes: 5, durationMs: 100 }, 'container_exit'],
  [
    'a long one that ends with 127',
    { exitCode: 127, bytes: 0, durationMs: 5000 },
    'container_exit',
  ],
  ['success', { exitCode: 0, bytes: 0, durationMs: 100 }, 'completed'],
])('calls %s by its name', (_, { exitCode, ...course }, disposition) => {
  const ending = toEnding({ result: { kind: 'exited', exitCode }, ...course })

  expect(ending).toEqual({ disposition, exitCode })
})

it('calls what took too long a deadline, which the audit trail has as a failure', () => {
  const result = parseExecStatus('{"status":"Failure","reason":"Timeout","message":"too slow"}')

  const ending = toEnding({ result, bytes: 100, durationMs: 9000 })

  expect(ending).toEqual({ disposition: 'deadline', exitCode: -1, message: 'too slow' })
  expect(toAuditEnding(ending)).toMatchObject({ reason: 'deadline', outcome: 'failure' })
})

it('takes a runtime’s word for a program that is not there', () => {
  const message = 'OCI runtime exec failed: exec: "sh": executable file not found in $PATH: unknown'

  expect(toEnding({ result: { kind: 'failed', message }, bytes: 0, durationMs: 9 })).toMatchObject({
    disposition: 'no_shell',
  })
})

it.each([
  ['idle', 'idle_timeout', 'success'],
  ['client', 'abort', 'success'],
  ['heartbeat_timeout', 'abort', 'success'],
  ['container_exit', 'completed', 'success'],
  ['server_error', 'server_error', 'failure'],
] as const)('records %s as %s', (disposition, reason, outcome) => {
  expect(toAuditEnding({ disposition, exitCode: 1 })).toEqual({ exitCode: 1, reason, outcome })
})
