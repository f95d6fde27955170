import type { ExecSettings } from '../clusters/exec-settings.ts'
import type { ExecStream } from '../kube/exec.ts'
import { toAppError } from '../lib/errors.ts'
import type { MessageSocket } from '../lib/message-socket.ts'
import { type Ending, toEnding, toLastFrame, toRefusedEnding } from './ending.ts'
import { parseClientFrame, type ServerFrame } from './frames.ts'
import { startIdleClock } from './idle.ts'

/** RFC 6455, 7.4.1 */
export const NORMAL_CLOSE = 1000

/** What ends sessions from outside. */
export interface SessionEnds {
  readonly shutdown: AbortSignal
  /** The person's sign-in is over. */
  readonly session?: AbortSignal | undefined
}

export interface SessionOptions {
  readonly id: string
  readonly client: MessageSocket
  readonly settings: ExecSettings
  readonly ends: SessionEnds
  readonly now: () => number
  /** The container, when it can be known. */
  readonly findContainer: (signal: AbortSignal) => Promise<string | undefined>
  readonly start: (container: string | undefined, signal: AbortSignal) => Promise<ExecStream>
  /** Called when the cluster has let the command begin. */
  readonly onStart: (transport: ExecStream['transport']) => void
  /** Called before the client is told. */
  readonly onEnd: (ending: Ending) => void
}

/** How much went through. */
export interface Traffic {
  stdin: number
  stdout: number
}

function whenAborted(signal: AbortSignal | undefined, react: () => void, until: AbortSignal): void {
  if (signal?.aborted) react()
  signal?.addEventListener('abort', react, { once: true, signal: until })
}

/** A shell between a person and a container, from `hello` to the close of the connection. */
class Session {
  readonly traffic: Traffic = { stdin: 0, stdout: 0 }
  readonly #options: SessionOptions
  readonly #over = new AbortController()
  readonly #ending = Promise.withResolvers<Ending>()
  readonly #stream = Promise.withResolvers<ExecStream>()
  #touch: () => void = () => undefined

  constructor(options: SessionOptions) {
    this.#options = options
    // A command that never began is told by the ending; whoever waits for the stream just stops.
    this.#stream.promise.catch(() => undefined)
  }

  async run(): Promise<void> {
    const { client, onEnd } = this.#options
    this.#watchEnds()
    const idle = this.#startClock()
    const work = [this.#readClient(), this.#runCommand()]
    const ending = await this.#ending.promise
    idle.stop()
    this.#over.abort()
    void this.#stream.promise.then((stream) => stream.close()).catch(() => undefined)
    this.#stream.reject(new Error('the session is over'))
    onEnd(ending)
    void this.#send(toLastFrame(ending))
    await client.close(NORMAL_CLOSE, 'session ended')
    await Promise.all(work)
  }

  #send(frame: ServerFrame): Promise<unknown> {
    return this.#options.client.send(JSON.stringify(frame))
  }

  #end(disposition: Ending['disposition']): void {
    this.#ending.resolve({ disposition, exitCode: -1 })
  }

  #watchEnds(): void {
    const { client, ends } = this.#options
    const { signal } = this.#over
    void client.ended.then((how) => this.#end(how === 'heartbeat' ? 'heartbeat_timeout' : 'client'))
    whenAborted(ends.shutdown, () => this.#end('shutdown'), signal)
    whenAborted(ends.session, () => this.#end('auth_expired'), signal)
  }

  #startClock() {
    const { settings, now } = this.#options
    const idle = startIdleClock({
      settings,
      now,
      warn: (secondsRemaining) => void this.#send({ type: 'idle_warn', secondsRemaining }),
      expire: () => this.#end('idle'),
    })
    this.#touch = idle.touch
    return idle
  }

  async #readClient(): Promise<void> {
    try {
      for await (const message of this.#options.client.messages) {
        if (typeof message === 'string') this.#obey(message)
        else await this.#write(message)
      }
    } catch {
      // The stream was refused or the session is over: there is nobody to write to.
    }
  }

  async #write(bytes: Buffer): Promise<void> {
    this.traffic.stdin += bytes.length
    this.#touch()
    await (await this.#stream.promise).write(bytes)
  }

  #obey(text: string): void {
    const frame = parseClientFrame(text)
    if (frame?.type === 'close') this.#end('client')
    const apply = (stream: ExecStream) => {
      if (frame?.type === 'resize') stream.resize(frame.cols, frame.rows)
      if (frame?.type === 'eof') stream.endInput()
    }
    void this.#stream.promise.then(apply).catch(() => undefined)
  }

  async #runCommand(): Promise<void> {
    const { id, now, findContainer, start, onStart } = this.#options
    const { signal } = this.#over
    const container = await findContainer(signal)
    await this.#send({
      type: 'hello',
      sessionId: id,
      ...(container !== undefined && { container }),
    })
    const startedAt = now()
    try {
      const stream = await start(container, signal)
      onStart(stream.transport)
      this.#stream.resolve(stream)
      if (signal.aborted) stream.close()
      await this.#passOutput(stream)
      const durationMs = now() - startedAt
      const bytes = this.traffic.stdin + this.traffic.stdout
      this.#ending.resolve(toEnding({ result: await stream.result, durationMs, bytes }))
    } catch (error) {
      this.#ending.resolve(toRefusedEnding(toAppError(error)))
    }
  }

  async #passOutput({ output }: ExecStream): Promise<void> {
    const { client } = this.#options
    for await (const bytes of output) {
      this.traffic.stdout += bytes.length
      await client.send(bytes)
      this.#touch()
    }
  }
}

/** Opens a session; it runs until its ending. */
export function createSession(options: SessionOptions): Pick<Session, 'run' | 'traffic'> {
  return new Session(options)
}
