import type { Schema } from '#sdk'
import type { LogBlock } from '../api/logs.ts'
import { isWorthRetrying, toProblem } from '../api/problem.ts'
import { doubtSession } from '../composables/session-state.ts'
import type { Problem } from '../lib/problem.ts'
import { type LogLine, toLogLine } from './log-line.ts'
import { createLogPosition } from './log-position.ts'

/** Where a stream is. */
export type LogState =
  | { readonly type: 'connecting' }
  | { readonly type: 'live' }
  /** The log has ended: nothing more will come. */
  | { readonly type: 'ended' }
  /** Nobody looks; it goes on where it was. */
  | { readonly type: 'paused' }
  /** The connection was lost. */
  | { readonly type: 'reconnecting'; readonly reason: string }
  | { readonly type: 'error'; readonly problem: Problem }

export interface LogStreamOptions {
  /** Opens the log: from its beginning, or since a moment. */
  readonly open: (
    since: string | undefined,
    signal: AbortSignal,
  ) => Promise<AsyncIterable<readonly LogBlock[]>>
  readonly onLines: (lines: readonly LogLine[]) => void
  readonly onPods: (pods: readonly Schema<'LogPod'>[]) => void
  readonly onDropped: (count: number) => void
  readonly onState: (state: LogState) => void
  /** Waits before another attempt; ends early when the signal does. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
}

export interface LogStream {
  /** Reads until the log ends, fails for good, or the signal ends. May be called again: it goes on where it was. */
  run: (signal: AbortSignal) => Promise<void>
}

const DELAYS_MS = [1000, 2000, 4000, 8000, 15_000]

const SESSION_OVER: Problem = {
  kind: 'error',
  message: 'Your session is over. Sign in again, then read on.',
}

/** How one connection came to its end. */
type Outcome =
  | { readonly type: 'final'; readonly state: LogState }
  | { readonly type: 'lost'; readonly reason: string }

const LOST_REASONS = {
  backpressure: 'This browser was too slow',
  server_shutdown: 'The server was stopped',
} as const

/** What a block means for the connection; undefined when it goes on. */
function toOutcome(block: LogBlock): Outcome | undefined {
  switch (block.type) {
    case 'done':
      return { type: 'final', state: { type: 'ended' } }
    case 'error':
      return {
        type: 'final',
        state: { type: 'error', problem: { kind: 'error', message: block.message } },
      }
    case 'auth_expired':
      return { type: 'final', state: { type: 'error', problem: SESSION_OVER } }
    case 'backpressure':
    case 'server_shutdown':
      return { type: 'lost', reason: LOST_REASONS[block.type] }
    case 'line':
    case 'pods':
    case 'dropped':
      return undefined
  }
}

/** A log that is read on after the connection was lost, without a line twice. */
export function createLogStream(options: LogStreamOptions): LogStream {
  const { open, onLines, onPods, onDropped, onState, wait } = options
  const position = createLogPosition()
  let attempt = 0

  function readBlocks(blocks: readonly LogBlock[]): Outcome | undefined {
    const lines: LogLine[] = []
    let outcome: Outcome | undefined
    for (const block of blocks) {
      if (block.type === 'line' && position.isNew(block.line)) lines.push(toLogLine(block.line))
      else if (block.type === 'pods') onPods(block.pods)
      else if (block.type === 'dropped') onDropped(block.count)
      else if (block.type === 'auth_expired') doubtSession()
      outcome ??= toOutcome(block)
    }
    if (lines.length > 0) onLines(lines)
    return outcome
  }

  async function connect(signal: AbortSignal): Promise<Outcome> {
    try {
      const groups = await open(position.resume(), signal)
      onState({ type: 'live' })
      for await (const blocks of groups) {
        attempt = 0
        const outcome = readBlocks(blocks)
        if (outcome) return outcome
      }
      return { type: 'lost', reason: 'The connection was lost' }
    } catch (error) {
      const problem = toProblem(error)
      if (!isWorthRetrying(error)) return { type: 'final', state: { type: 'error', problem } }
      return { type: 'lost', reason: problem.message }
    }
  }

  return {
    async run(signal) {
      const isOver = () => signal.aborted
      onState({ type: 'connecting' })
      while (!isOver()) {
        const outcome = await connect(signal)
        // Whoever ended the signal says what comes now.
        if (isOver()) return
        if (outcome.type === 'final') {
          onState(outcome.state)
          return
        }
        onState({ type: 'reconnecting', reason: outcome.reason })
        await wait(DELAYS_MS[Math.min(attempt, DELAYS_MS.length - 1)] ?? 0, signal)
        attempt += 1
      }
    },
  }
}
