import { setTimeout as delay } from 'node:timers/promises'
import type { KubeClient } from '../kube/client.ts'
import type { KubeIdentity } from '../kube/identity.ts'
import { type LogSelection, openLog } from '../kube/log.ts'
import type { LogLine } from '../kube/log-lines.ts'
import { type AppError, toAppError } from '../lib/errors.ts'
import { isDenied, MAX_REFUSALS } from './failure.ts'
import type { LineLabel } from './line-queue.ts'
import type { LogOptions } from './options.ts'
import type { ContainerFacts } from './pod.ts'
import { Resume } from './resume.ts'

/** Before a log is opened again that ended while its container runs, or that failed. */
const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 15_000
/** So often in a row a pod's log may fail before its stream fails. */
const MAX_FAILURES = 5

/** One person's stream, and what its readers have in common. */
export interface LogScope {
  readonly client: KubeClient
  readonly identity: KubeIdentity
  readonly namespace: string
  readonly options: LogOptions
  readonly now: () => number
  readonly signal: AbortSignal
}

export interface ReaderHooks {
  /** Takes lines; waits when it has to. */
  readonly give: (lines: readonly LogLine[], label: LineLabel) => Promise<void> | void
  /** It has begun to read, has stopped, or has ended. */
  readonly changed: () => void
  /** It will not read. */
  readonly failed: (error: AppError) => void
  /** Whether it goes on for as long as its container may run, however often its log fails. */
  readonly isPatient: boolean
}

export interface ReaderTarget {
  readonly pod: string
  /** The pod's only one when absent. */
  readonly container: string | undefined
  readonly label: LineLabel
  /** It was there before the stream: the options that choose lines are for its first run. */
  readonly wasThere: boolean
  /** As it was when the stream began; absent when it cannot be seen: then only one run of it is read. */
  readonly facts?: ContainerFacts
}

type State = 'idle' | 'opening' | 'reading' | 'pausing' | 'ended'

/** Reads the log of one container, run after run. */
export class ContainerReader {
  readonly #scope: LogScope
  readonly #target: ReaderTarget
  readonly #hooks: ReaderHooks
  readonly #resume = new Resume()
  readonly #startedAt: number
  readonly #stop = new AbortController()
  readonly #signal: AbortSignal
  #state: State = 'idle'
  #facts: ContainerFacts | undefined
  /** Whether it goes on after a run. */
  readonly #goesOn: boolean
  /** The run whose log was opened last. */
  #run: number | undefined
  /** That log came to its end: it did not break off. */
  #isRunRead = false
  #wasOpened = false
  #pauseMs = FIRST_PAUSE_MS
  #failures = 0

  constructor(scope: LogScope, target: ReaderTarget, hooks: ReaderHooks) {
    this.#scope = scope
    this.#target = target
    this.#hooks = hooks
    this.#facts = target.facts
    this.#goesOn = scope.options.follow && target.facts !== undefined
    this.#startedAt = scope.now()
    this.#signal = AbortSignal.any([scope.signal, this.#stop.signal])
  }

  get isReading(): boolean {
    return this.#state === 'reading'
  }

  /** Its log is read, or has been to the end of a run. */
  get isRead(): boolean {
    return this.isReading || (this.#wasOpened && this.#failures === 0)
  }

  get isEnded(): boolean {
    return this.#state === 'ended'
  }

  /** It reads nothing, and whether it will depends on the container. */
  get isIdle(): boolean {
    return this.#state === 'idle' || this.#state === 'pausing'
  }

  /** The container as it is now. */
  update(facts: ContainerFacts): void {
    this.#facts = facts
    if (this.#state === 'idle') this.#consider()
  }

  /** The container is gone. */
  end(): void {
    if (this.#state === 'ended') return
    this.#state = 'ended'
    this.#stop.abort()
    this.#hooks.changed()
  }

  /** Opens the log, whatever is known of the container. Resolves when it is open, and reads on by itself. */
  async open(): Promise<void> {
    this.#state = 'opening'
    const hasMissed = this.#hasMissed()
    this.#run = this.#facts?.run
    this.#isRunRead = false
    if (hasMissed) await this.#readRunBefore()
    let batches
    try {
      batches = await openLog(this.#scope.client, this.#toTarget(), this.#toSelection())
    } catch (error) {
      if (!this.isEnded) this.#state = 'idle'
      throw error
    }
    if (this.isEnded) return
    this.#wasOpened = true
    this.#state = 'reading'
    this.#hooks.changed()
    void this.#read(batches)
  }

  /** The run before the current one has lines that were not given: it began and ended unseen, or its log broke off. */
  #hasMissed(): boolean {
    const run = this.#facts?.run ?? 0
    if (!this.#goesOn || run === 0) return false
    if (!this.#wasOpened) return !this.#target.wasThere
    return run > (this.#run ?? 0) + (this.#isRunRead ? 1 : 0)
  }

  /** What can still be had of it: nodes keep the log of one run before the current one, and not for ever. */
  async #readRunBefore(): Promise<void> {
    const { last } = this.#resume
    this.#resume.reopen()
    const selection = {
      previous: true,
      follow: false,
      ...(last !== undefined && { sinceTime: last }),
    }
    try {
      for await (const lines of await openLog(this.#scope.client, this.#toTarget(), selection)) {
        const fresh = this.#resume.take(lines)
        if (fresh.length > 0) await this.#hooks.give(fresh, this.#target.label)
      }
    } catch {
      // The current run matters more: its log is opened next, and says what is wrong if that is not this run's alone.
    }
  }

  #consider(): void {
    const facts = this.#facts
    if (!facts) return
    const isNew = facts.run !== undefined && (!this.#wasOpened || facts.run !== this.#run)
    if (isNew || (facts.isRunning && this.#goesOn)) this.#openLater()
    else if (facts.isFinal || !this.#goesOn) this.end()
  }

  #openLater(): void {
    this.open().catch((error: unknown) => this.#fail(error))
  }

  async #read(batches: AsyncIterable<readonly LogLine[]>): Promise<void> {
    try {
      for await (const lines of batches) {
        const fresh = this.#resume.take(lines)
        if (fresh.length === 0) continue
        this.#pauseMs = FIRST_PAUSE_MS
        this.#failures = 0
        await this.#hooks.give(fresh, this.#target.label)
      }
    } catch (error) {
      this.#fail(error)
      return
    }
    if (this.isEnded) return
    this.#isRunRead = true
    if (this.#goesOn) await this.#pause()
    else this.end()
  }

  /** Its state is that of a little later: a container that ends has a log that ends first. */
  async #pause(): Promise<void> {
    this.#state = 'pausing'
    this.#hooks.changed()
    const pauseMs = this.#pauseMs
    this.#pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)
    try {
      await delay(pauseMs, undefined, { signal: this.#signal })
    } catch {
      return // The stream or the container is over: nobody waits.
    }
    this.#state = 'idle'
    this.#consider()
  }

  #fail(error: unknown): void {
    if (this.#signal.aborted || this.isEnded) return
    const failure = toAppError(error)
    // Not there yet, or not any more: the pod says which.
    const isAbsent = failure.status === 404 || failure.status === 400
    if (!isAbsent) this.#failures++
    const isTooMuch = !this.#hooks.isPatient && this.#failures > MAX_FAILURES
    const isRefused = isDenied(failure) && !(this.#wasOpened && this.#failures <= MAX_REFUSALS)
    if (this.#goesOn && !isRefused && !isTooMuch) void this.#pause()
    else this.#giveUp(failure)
  }

  #giveUp(failure: AppError): void {
    this.#hooks.failed(failure)
    this.end()
  }

  #toTarget() {
    const { identity, namespace } = this.#scope
    const { pod, container } = this.#target
    return { identity, namespace, pod, container, signal: this.#signal }
  }

  #toSelection(): LogSelection {
    const { options, now } = this.#scope
    const { previous, follow } = options
    this.#resume.reopen()
    const { last } = this.#resume
    if (last !== undefined) return { previous, follow, sinceTime: last }
    if (!this.#target.wasThere) return { previous, follow }
    const { tailLines, sinceSeconds, sinceTime } = options
    const elapsed = Math.ceil((now() - this.#startedAt) / 1000)
    return {
      previous,
      follow,
      // There was nothing: everything is new.
      ...(tailLines !== undefined && !this.#wasOpened && { tailLines }),
      ...(sinceSeconds !== undefined && { sinceSeconds: sinceSeconds + elapsed }),
      ...(sinceTime !== undefined && { sinceTime }),
    }
  }
}
