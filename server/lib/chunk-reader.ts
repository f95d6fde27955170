import type { Readable } from 'node:stream'

interface Waiting {
  resolve(chunk: Buffer | undefined): void
  reject(error: Error): void
}

/**
 * Reads a body's chunks one by one. Unlike the stream's own iterator it holds none of them while it waits for the next
 * one: a chunk is often part of a far larger buffer, and a watch may be silent for hours.
 */
export class ChunkReader {
  readonly #body: Readable
  /** One may wait at a time. */
  #waiting: Waiting | undefined

  constructor(body: Readable) {
    this.#body = body
    const settle = () => this.#settle()
    body.on('readable', settle).on('end', settle).on('error', settle).on('close', settle)
  }

  /** The next chunk; nothing at the end. Throws what broke the body. */
  next(): Promise<Buffer | undefined> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
      this.#settle()
    })
  }

  /** Nothing is wanted any more. */
  close(): void {
    this.#body.destroy()
  }

  #settle(): void {
    const waiting = this.#waiting
    if (!waiting) return
    const body = this.#body
    const chunk = body.destroyed ? null : (body.read() as Buffer | null)
    if (chunk !== null) waiting.resolve(chunk)
    else if (body.errored) waiting.reject(body.errored)
    else if (body.readableEnded) waiting.resolve(undefined)
    else if (body.destroyed) waiting.reject(new Error('The body ended too early.'))
    else return
    this.#waiting = undefined
  }
}
