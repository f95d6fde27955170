import type { Status } from '../lib/status.ts'
import type { LogState } from './log-stream.ts'

/** The state of a stream as a status: shape, colour and word. */
export function toLogStatus(state: LogState): Status {
  switch (state.type) {
    case 'connecting':
      return { level: 'progress', word: 'Connecting' }
    case 'live':
      return { level: 'ok', word: 'Live' }
    case 'ended':
      return { level: 'idle', word: 'Ended', reason: 'The log has ended: nothing more will come.' }
    case 'paused':
      return { level: 'idle', word: 'Paused' }
    case 'reconnecting':
      return { level: 'warn', word: 'Reconnecting', reason: state.reason }
    case 'error':
      return { level: 'bad', word: 'Failed', reason: state.problem.message }
  }
}
