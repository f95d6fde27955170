import type { ExecResult } from '../kube/exec-status.ts'
import type { AppError } from '../lib/errors.ts'
import type { ServerFrame } from './frames.ts'

type ClosedReason = Extract<ServerFrame, { type: 'closed' }>['reason']

/** How a session ended. `disposition` is `closed`'s reason, or why there was none. */
export interface Ending {
  readonly disposition: ClosedReason | 'forbidden' | 'no_shell'
  readonly exitCode: number
  /** For the person. */
  readonly message?: string
}

/** A shell that cannot be found is gone at once and has said nothing. */
const NO_SHELL_MS = 1500
const NOT_FOUND = 127
/** How a container runtime says that there is no such program, when it does not come with an exit code. */
const NO_PROGRAM = /executable file not found|no such file or directory/

export interface Course {
  readonly result: ExecResult
  readonly durationMs: number
  /** Bytes both ways. */
  readonly bytes: number
}

/** The ending of a command that has run, or could not. */
export function toEnding({ result, durationMs, bytes }: Course): Ending {
  if (result.kind === 'timed out') {
    return { disposition: 'deadline', exitCode: -1, message: result.message }
  }
  const isSilent = bytes === 0 && durationMs < NO_SHELL_MS
  if (result.kind === 'failed') {
    if (bytes === 0 && NO_PROGRAM.test(result.message)) {
      return { disposition: 'no_shell', exitCode: NOT_FOUND }
    }
    return { disposition: 'server_error', exitCode: -1, message: result.message }
  }
  const { exitCode } = result
  if (exitCode === NOT_FOUND && isSilent) return { disposition: 'no_shell', exitCode }
  return { disposition: exitCode === 0 ? 'completed' : 'container_exit', exitCode }
}

const REFUSED: Readonly<Record<number, Ending['disposition']>> = {
  403: 'forbidden',
  504: 'deadline',
}

/** The ending of a command that the cluster did not start. */
export function toRefusedEnding({ status, expose, message }: AppError): Ending {
  const told = expose ? message : 'The server failed to open this shell.'
  return { disposition: REFUSED[status] ?? 'server_error', exitCode: -1, message: told }
}

/** The last frame of a session. */
export function toLastFrame({ disposition, exitCode, message }: Ending): ServerFrame {
  if (disposition === 'forbidden') {
    return { type: 'error', code: 'E_FORBIDDEN', message: message ?? '' }
  }
  if (disposition === 'no_shell') {
    return { type: 'error', code: 'E_NO_SHELL', message: 'container has no shell on PATH' }
  }
  return {
    type: 'closed',
    reason: disposition,
    exitCode,
    ...(message !== undefined && { message }),
  }
}
