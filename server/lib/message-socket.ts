/** How a message socket ended. */
export type SocketEnd = 'peer' | 'heartbeat'

/** A WebSocket as features see it: text and binary messages both ways, with limits both ways. */
export interface MessageSocket {
  /** What the other side sends. While it is not read, the other side is made to wait. */
  readonly messages: AsyncIterable<string | Buffer>
  /** Resolves when more may be sent; a message to a socket that has ended goes nowhere. */
  send(message: string | Uint8Array): Promise<unknown>
  /** Says goodbye, and cuts the connection when the other side does not. Messages that still come are dropped. */
  close(code: number, reason: string): Promise<void>
  /** Resolves when the connection is over. */
  readonly ended: Promise<SocketEnd>
}

/** Failures of the contract's `ExecErrorCode` before a connection is upgraded: status and JSON body. */
export class SocketRefusal extends Error {
  readonly status: number
  readonly body: { readonly code: string; readonly message: string }

  constructor(status: number, body: { readonly code: string; readonly message: string }) {
    super(body.message)
    this.name = 'SocketRefusal'
    this.status = status
    this.body = body
  }
}
