import type { operations } from '../../generated/types.ts'
import type { Person } from '../auth/authorization.ts'
import type { Caller } from '../auth/caller.ts'
import type { KubeIdentity } from '../kube/identity.ts'
import type { AppError } from '../lib/errors.ts'
import type { MessageSocket } from '../lib/message-socket.ts'
import type { SseBlock } from '../lib/sse-block.ts'
import type { RequestFacts } from './request-facts.ts'

// What a handler of an operation receives and answers, derived from the contract's types.

export type OperationId = keyof operations

type ParametersOf<O extends OperationId, In extends 'path' | 'query' | 'header'> =
  NonNullable<operations[O]['parameters'][In]> extends infer P
    ? [P] extends [never]
      ? Record<string, never>
      : P
    : never

type LowerKeys<P> = { [K in keyof P as K extends string ? Lowercase<K> : never]: P[K] }

type BodyOf<O extends OperationId> = operations[O] extends {
  requestBody: { content: infer C }
}
  ? C[keyof C]
  : undefined

type SuccessContent<O extends OperationId> = operations[O]['responses'] extends {
  200: { content: infer C }
}
  ? C
  : never

export interface OperationRequest<O extends OperationId> {
  readonly params: ParametersOf<O, 'path'>
  readonly query: ParametersOf<O, 'query'>
  /** By name in lower case, as Node gives them. */
  readonly headers: LowerKeys<ParametersOf<O, 'header'>>
  readonly body: BodyOf<O>
  /** Who asks. */
  readonly person: Person
  /** How they are signed in. */
  readonly caller: Caller
  /** What else is known of the request, whoever asks. */
  readonly facts: RequestFacts
  /** As whom clusters are asked for that person. */
  readonly identity: KubeIdentity
  /** Aborts when the client goes away or the server stops. */
  readonly signal: AbortSignal
}

type HtmlFailureOf<O extends OperationId> = operations[O]['responses'] extends {
  403: { content: { 'text/html': unknown } }
}
  ? O
  : never

/** A failure that comes with headers, such as a cookie that is taken back, and as a page for who looks at it. */
export interface FailureReply {
  readonly failure: AppError
  /** HTML; the failure's sentence as text when absent. */
  readonly page?: string | undefined
}

/** A successful answer: a body of the contract, the same body as text that comes in parts, or a stream's blocks. */
export type Reply<O extends OperationId> = {
  /** Several values only of `Set-Cookie`. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
} & (
  | {
      [M in keyof SuccessContent<O> & string]: M extends 'text/event-stream'
        ? { readonly type: M; readonly blocks: AsyncIterable<SseBlock> }
        : | { readonly type: M; readonly body: SuccessContent<O>[M] }
          | { readonly type: M; readonly parts: AsyncIterable<string | Uint8Array> }
    }[keyof SuccessContent<O> & string]
  | (304 extends keyof operations[O]['responses'] ? { readonly notModified: true } : never)
  | (302 extends keyof operations[O]['responses'] ? { readonly redirect: string } : never)
  | (204 extends keyof operations[O]['responses'] ? { readonly empty: true } : never)
  | (HtmlFailureOf<O> extends never ? never : FailureReply)
)

export type Handler<O extends OperationId> = (
  request: OperationRequest<O>,
) => Promise<Reply<O>> | Reply<O>

/** The operations that are upgraded to a WebSocket. */
type SocketOperationId = {
  [O in OperationId]: 101 extends keyof operations[O]['responses'] ? O : never
}[OperationId]

/** All operations of the contract: one that is missing or misspelt does not compile. */
export type Handlers = { readonly [O in Exclude<OperationId, SocketOperationId>]: Handler<O> }

export interface SocketRequest<O extends OperationId> extends Omit<
  OperationRequest<O>,
  'body' | 'signal'
> {
  /** What ends the connection from our side. */
  readonly ends: { readonly shutdown: AbortSignal; readonly session?: AbortSignal | undefined }
}

export interface AcceptOptions {
  /** How often the client must show that it lives. */
  readonly heartbeatMs?: number
  /** A client that sends more at once is cut off (1009). */
  readonly maxMessageBytes?: number
}

/** Upgrades the connection. Throws what is then answered in its place. */
type Accept = (options?: AcceptOptions) => Promise<MessageSocket>

/** Serves a connection until it is over. What is thrown before it was accepted is its answer. */
type SocketHandler<O extends OperationId> = (
  request: SocketRequest<O>,
  accept: Accept,
) => Promise<void>

/** All operations of the contract that are a WebSocket. */
export type Sockets = { readonly [O in SocketOperationId]: SocketHandler<O> }

/** A JSON answer. The body is checked as an argument, so that a field that the contract does not have is an error. */
export function json<B>(body: B): { readonly type: 'application/json'; readonly body: B } {
  return { type: 'application/json', body }
}
