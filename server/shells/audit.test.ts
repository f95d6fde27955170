import { describe, expect, it } from 'vitest'
import { toCloseEvent, toK8sIdentity, toNotOpened, toOpenIntent } from './audit.ts'
import type { Ending } from './ending.ts'

const SOURCE = { actor: { subject: 'ada', email: '', groups: [] }, requestId: 'r-1' }
const FACTS = {
  sessionId: 's-1',
  cluster: 'prod',
  namespace: 'shop',
  pod: 'cart-1',
  container: 'app',
  tty: true,
  command: ['sh'],
  k8sIdentity: 'kubeconfig:prod',
  startedAt: Date.UTC(2026, 0, 1),
}
const COURSE = {
  endedAt: Date.UTC(2026, 0, 1, 0, 1),
  durationMs: 60_000,
  bytesStdin: 3,
  bytesStdout: 7,
  transport: 'ws_v5',
}

it('a shell that is about to be opened is told by the documented keys', () => {
  expect(toOpenIntent(SOURCE, FACTS)).toEqual({
    ...SOURCE,
    verb: 'exec_open',
    cluster: 'prod',
    resource: { version: 'v1', resource: 'pods', namespace: 'shop', name: 'cart-1' },
    extra: {
      session_id: 's-1',
      container: 'app',
      tty: true,
      command: ['sh'],
      k8s_identity: 'kubeconfig:prod',
      started_at: '2026-01-01T00:00:00.000Z',
    },
  })
})

it('a shell that is over is told by the same and how it went', () => {
  const ending: Ending = { disposition: 'container_exit', exitCode: 3 }

  expect(toCloseEvent(SOURCE, { ...FACTS, ...COURSE }, ending)).toEqual({
    ...toOpenIntent(SOURCE, FACTS),
    verb: 'exec_close',
    outcome: 'success',
    reason: 'completed',
    extra: {
      ...toOpenIntent(SOURCE, FACTS).extra,
      transport: 'ws_v5',
      ended_at: '2026-01-01T00:01:00.000Z',
      duration_ms: 60_000,
      exit_code: 3,
      bytes_stdin: 3,
      bytes_stdout: 7,
    },
  })
})

describe('a shell that ended', () => {
  it.each([
    ['completed', 'completed', 'success'],
    ['container_exit', 'completed', 'success'],
    ['idle', 'idle_timeout', 'success'],
    ['client', 'abort', 'success'],
    ['heartbeat_timeout', 'abort', 'success'],
    ['shutdown', 'shutdown', 'success'],
    ['auth_expired', 'auth_expired', 'success'],
    ['no_shell', 'no_shell', 'failure'],
    ['server_error', 'server_error', 'failure'],
  ] as const)('by %s is written down as %s, a %s', (disposition, reason, outcome) => {
    const event = toCloseEvent(SOURCE, { ...FACTS, ...COURSE }, { disposition, exitCode: -1 })

    expect(event).toMatchObject({ reason, outcome })
  })
})

describe('a shell that never began', () => {
  it.each([
    ['forbidden', 'denied'],
    ['server_error', 'failure'],
    ['client', 'failure'],
    ['shutdown', 'failure'],
  ] as const)('by %s is %s', (disposition, auditOutcome) => {
    expect(toNotOpened({ disposition, exitCode: -1 })).toMatchObject({ auditOutcome })
  })

  it('is told in the cluster’s words where there are some', () => {
    const ending = { disposition: 'forbidden', exitCode: -1, message: 'pods is forbidden' } as const

    expect(toNotOpened(ending).message).toBe('pods is forbidden')
    expect(toNotOpened({ disposition: 'client', exitCode: -1 }).message).toBe('abort')
  })
})

it('the cluster’s account is named by how it is reached', () => {
  expect(toK8sIdentity('kubeconfig', 'a')).toBe('kubeconfig:a')
  expect(toK8sIdentity('in-cluster', 'b')).toBe('in-cluster:b')
  expect(toK8sIdentity('eks', 'c')).toBe('shared-irsa-v1')
})
