import { z } from 'zod'
import type { components } from '../../generated/types.ts'

type Schemas = components['schemas']
export type LiveClientFrame = Schemas['LiveClientFrame']
export type LiveEnd = Omit<Schemas['LiveEnded'], 'type' | 'id'>

export const MAX_CLIENT_FRAME_BYTES = 64 * 1024

const MAX_ID = 2 ** 31 - 1
const MAX_CREDIT = 65_536

const id = z.int().min(1).max(MAX_ID)

/** The contract's patterns, where a value becomes part of a path; everything else is checked by who uses it. */
const clientFrame: z.ZodType<LiveClientFrame> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('subscribe'),
    id,
    cluster: z.string().min(1).max(253),
    kind: z.string().min(1).max(63),
    namespace: z
      .string()
      .max(63)
      .regex(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/)
      .exactOptional(),
    resume: z.string().min(1).max(1024).exactOptional(),
  }),
  z.object({ type: z.literal('unsubscribe'), id }),
  z.object({ type: z.literal('credit'), id, frames: z.int().min(1).max(MAX_CREDIT) }),
  z.object({ type: z.literal('ping') }),
])

/** What a client sent is not of the protocol: the connection cannot go on. */
export class LiveProtocolError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'LiveProtocolError'
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new LiveProtocolError('not JSON', { cause: error })
  }
}

/** Reads what a client sent. */
export function parseClientFrame(text: string): LiveClientFrame {
  const parsed = clientFrame.safeParse(parseJson(text))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const place = issue?.path.join('.') ?? ''
  throw new LiveProtocolError(
    `${place === '' ? 'the frame' : place}: ${issue?.message ?? 'invalid'}`,
  )
}

export function toEndedFrame(subscription: number, end: LiveEnd): string {
  return JSON.stringify({ type: 'ended', id: subscription, ...end } satisfies Schemas['LiveEnded'])
}

export const PONG = JSON.stringify({ type: 'pong' } satisfies Schemas['LivePong'])
export const SERVER_SHUTDOWN = JSON.stringify({
  type: 'server_shutdown',
} satisfies Schemas['LiveServerShutdown'])
export const AUTH_EXPIRED = JSON.stringify({
  type: 'auth_expired',
} satisfies Schemas['LiveAuthExpired'])
