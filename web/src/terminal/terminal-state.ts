import type { Schema } from '#sdk'
import type { ExecServerFrame } from '../api/exec.ts'
import type { Status } from '../lib/status.ts'

type ClosedFrame = Extract<ExecServerFrame, { type: 'closed' }>

/** Where a shell is. */
export type TerminalState =
  | { readonly type: 'connecting' }
  | {
      readonly type: 'live'
      readonly container: string | undefined
      /** Epoch milliseconds: then it is ended, unless something happens. */
      readonly idleEndAt: number | undefined
    }
  | {
      readonly type: 'ended'
      readonly reason: ClosedFrame['reason']
      /** Undefined when it is not known. */
      readonly exitCode: number | undefined
      readonly message: string | undefined
    }
  | {
      readonly type: 'failed'
      /** `E_TRANSPORT` when the connection was lost or never made. */
      readonly code: Schema<'ExecErrorCode'> | 'E_TRANSPORT'
      readonly message: string
      readonly activeSessions: readonly Schema<'ExecSession'>[]
    }

export type TerminalEvent =
  | { readonly type: 'frame'; readonly frame: ExecServerFrame; readonly now: number }
  /** Something was typed or written. */
  | { readonly type: 'activity' }
  /** The connection is gone. */
  | { readonly type: 'lost' }

export const CONNECTING: TerminalState = { type: 'connecting' }

function readFrame(state: TerminalState, frame: ExecServerFrame, now: number): TerminalState {
  switch (frame.type) {
    case 'hello':
      return { type: 'live', container: frame.container, idleEndAt: undefined }
    case 'idle_warn':
      return state.type === 'live'
        ? { ...state, idleEndAt: now + frame.secondsRemaining * 1000 }
        : state
    case 'closed':
      return {
        type: 'ended',
        reason: frame.reason,
        exitCode: frame.exitCode >= 0 ? frame.exitCode : undefined,
        message: frame.message,
      }
    case 'error':
      return {
        type: 'failed',
        code: frame.code,
        message: frame.message,
        activeSessions: frame.activeSessions ?? [],
      }
    // NOTE servers may say more one day: what is not known changes nothing.
    default:
      return state
  }
}

function readLoss(state: TerminalState): TerminalState {
  const message =
    state.type === 'live'
      ? 'The connection was lost. What ran in the shell may have been ended.'
      : 'The shell could not be opened: the server refused it or does not answer.'
  return { type: 'failed', code: 'E_TRANSPORT', message, activeSessions: [] }
}

/** What a shell is after something happened. What has ended stays as it ended. */
export function reduceTerminal(state: TerminalState, event: TerminalEvent): TerminalState {
  if (state.type === 'ended' || state.type === 'failed') return state
  switch (event.type) {
    case 'frame':
      return readFrame(state, event.frame, event.now)
    case 'activity':
      return state.type === 'live' && state.idleEndAt !== undefined
        ? { ...state, idleEndAt: undefined }
        : state
    case 'lost':
      return readLoss(state)
  }
}

const REASONS: Readonly<Record<Exclude<ClosedFrame['reason'], 'container_exit'>, string>> = {
  completed: 'The shell has ended.',
  client: 'You ended the shell.',
  deadline: 'The shell was open for as long as is allowed.',
  server_error: 'The shell was ended by a failure.',
  idle: 'Nothing happened for long: the shell was ended.',
  heartbeat_timeout: 'This browser did not answer any more: the shell was ended.',
  shutdown: 'The server was stopped, and the shell with it.',
  auth_expired: 'Your session is over. Sign in again to open a shell.',
}

const STATUSES: Readonly<Record<TerminalState['type'], Status>> = {
  connecting: { level: 'progress', word: 'Connecting' },
  live: { level: 'ok', word: 'Connected' },
  ended: { level: 'idle', word: 'Ended' },
  failed: { level: 'bad', word: 'Failed' },
}

/** The state of a shell by shape, colour and word. */
export function toTerminalStatus(state: TerminalState): Status {
  return state.type === 'live' && state.idleEndAt !== undefined
    ? { level: 'warn', word: 'Idle' }
    : STATUSES[state.type]
}

/** The server's words, as a sentence begins. */
function toSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** How a shell came to its end, in a sentence. */
export function describeEnd(state: TerminalState): string {
  if (state.type === 'failed') return toSentence(state.message)
  if (state.type !== 'ended') return ''
  const { reason, exitCode, message } = state
  const code = exitCode === undefined ? '' : ` with exit code ${exitCode}`
  const sentence =
    reason === 'container_exit' ? `The shell has ended${code || ' badly'}.` : REASONS[reason]
  const isTold = reason === 'completed' && exitCode === 0
  return [isTold ? 'The shell has ended with exit code 0.' : sentence, message]
    .filter(Boolean)
    .join(' ')
}
