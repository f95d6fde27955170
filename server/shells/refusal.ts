import type { components } from '../../generated/types.ts'
import { AppError } from '../lib/errors.ts'
import { SocketRefusal } from '../lib/message-socket.ts'
import type { ServerFrame } from './frames.ts'

type ExecRefusal = components['schemas']['ExecRefusalBody']

/** A shell that is refused before there is a connection, in the contract's words. */
export class ShellRefusal extends SocketRefusal {
  override readonly body: ExecRefusal

  constructor(status: number, body: ExecRefusal) {
    super(status, body)
    this.name = 'ShellRefusal'
    this.body = body
  }
}

/** The same refusal as a frame, for clients that cannot read a failed answer; nothing for what is no refusal of a shell. */
export function toRefusalFrame(error: unknown): ServerFrame | undefined {
  if (error instanceof ShellRefusal) return { type: 'error', ...error.body }
  if (error instanceof AppError && error.status === 404) {
    return { type: 'error', code: 'E_NOT_FOUND', message: error.message }
  }
  return undefined
}
