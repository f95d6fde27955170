import type { operations } from '../../generated/types.ts'
import type { Person } from '../auth/authorization.ts'
import type { KubeIdentity } from '../kube/identity.ts'
import type { SseBlock } from '../lib/sse-block.ts'

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
  requestBody: { content: { 'application/json': infer B } }
}
  ? B
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
  /** As whom clusters are asked for that person. */
  readonly identity: KubeIdentity
  /** Aborts when the client goes away or the server stops. */
  readonly signal: AbortSignal
}

/** A successful answer: a body of the contract, the same body as text that comes in parts, or a stream's blocks. */
export type Reply<O extends OperationId> = {
  readonly headers?: Readonly<Record<string, string>>
} & (
  | {
      [M in keyof SuccessContent<O> & string]: M extends 'text/event-stream'
        ? { readonly type: M; readonly blocks: AsyncIterable<SseBlock> }
        : | { readonly type: M; readonly body: SuccessContent<O>[M] }
          | { readonly type: M; readonly parts: AsyncIterable<string | Uint8Array> }
    }[keyof SuccessContent<O> & string]
  | (304 extends keyof operations[O]['responses'] ? { readonly notModified: true } : never)
)

export type Handler<O extends OperationId> = (
  request: OperationRequest<O>,
) => Promise<Reply<O>> | Reply<O>

/** All operations of the contract: one that is missing or misspelt does not compile. */
export type Handlers = { readonly [O in OperationId]: Handler<O> }

/** A JSON answer. The body is checked as an argument, so that a field that the contract does not have is an error. */
export function json<B>(body: B): { readonly type: 'application/json'; readonly body: B } {
  return { type: 'application/json', body }
}
