import { describe, expect, it } from 'vitest'
import type { ExecServerFrame } from '../api/exec.ts'
import {
  CONNECTING,
  describeEnd,
  reduceTerminal,
  type TerminalEvent,
  type TerminalState,
} from './terminal-state.ts'

const frame = (value: ExecServerFrame): TerminalEvent => ({
  type: 'frame',
  frame: value,
  now: 1000,
})
const hello = frame({ type: 'hello', sessionId: '1', container: 'app' })
const lost: TerminalEvent = { type: 'lost' }

function after(...events: readonly TerminalEvent[]): TerminalState {
  return events.reduce(reduceTerminal, CONNECTING)
}

describe('reduceTerminal', () => {
  it('is live after the greeting', () => {
    expect(after(hello)).toEqual({ type: 'live', container: 'app', idleEndAt: undefined })
  })

  it('warns of an end until something happens', () => {
    const warning = frame({ type: 'idle_warn', secondsRemaining: 30 })

    expect(after(hello, warning)).toMatchObject({ idleEndAt: 31_000 })
    expect(after(hello, warning, { type: 'activity' })).toMatchObject({ idleEndAt: undefined })
  })

  it('stays as it ended, whatever the connection does then', () => {
    const state = after(hello, frame({ type: 'closed', reason: 'completed', exitCode: 0 }), lost)

    expect(state).toMatchObject({ type: 'ended', exitCode: 0 })
  })

  it('tells a connection that was lost from one that was never made', () => {
    expect(describeEnd(after(hello, lost))).toContain('was lost')
    expect(describeEnd(after(lost))).toContain('could not be opened')
  })

  it('keeps the sessions that stand in the way', () => {
    const session = {
      id: '1',
      cluster: 'c',
      namespace: 'n',
      pod: 'p',
      container: 'app',
      startedAt: '2026-11-22T03:14:07Z',
    }

    const state = after(
      frame({ type: 'error', code: 'E_CAP_USER', message: 'm', activeSessions: [session] }),
    )

    expect(state).toMatchObject({ type: 'failed', activeSessions: [session] })
  })

  it('is not changed by frames that it does not know', () => {
    expect(after(hello, frame({ type: 'news' } as never))).toMatchObject({ type: 'live' })
  })
})

describe('describeEnd', () => {
  it.each([
    [{ type: 'closed', reason: 'completed', exitCode: 0 }, 'The shell has ended with exit code 0.'],
    [
      { type: 'closed', reason: 'container_exit', exitCode: 137 },
      'The shell has ended with exit code 137.',
    ],
    [
      { type: 'closed', reason: 'server_error', exitCode: -1, message: 'no route to host' },
      'The shell was ended by a failure. no route to host',
    ],
    [{ type: 'closed', reason: 'container_exit', exitCode: -1 }, 'The shell has ended badly.'],
  ] as const)('of %o', (closed, sentence) => {
    expect(describeEnd(after(hello, frame(closed)))).toBe(sentence)
  })
})
