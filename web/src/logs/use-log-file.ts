import { onScopeDispose, readonly, ref, type Ref } from 'vue'
import { saveFile } from '../lib/save-file.ts'
import type { LogBuffer } from './log-buffer.ts'
import { writeLogFile } from './log-file.ts'

export interface LogFile {
  /** The share that is written, from 0 to 1; undefined while nothing is. */
  readonly share: Readonly<Ref<number | undefined>>
  /** Saves the lines as they are now, or stops doing so. */
  toggle: () => Promise<void>
}

/** Saves a log without holding up what is shown meanwhile. */
export function useLogFile(buffer: LogBuffer, toName: () => string): LogFile {
  const share = ref<number>()
  let stop: AbortController | undefined

  async function toggle(): Promise<void> {
    const running = stop
    stop = undefined
    running?.abort()
    share.value = undefined
    if (running) return
    const own = new AbortController()
    stop = own
    const name = toName()
    const parts = await writeLogFile(buffer.copy(), {
      onProgress: (now) => (share.value = own.signal.aborted ? undefined : now),
      signal: own.signal,
    })
    if (!parts) return
    stop = undefined
    share.value = undefined
    saveFile(name, 'text/plain', ...parts)
  }

  onScopeDispose(() => stop?.abort())
  return { share: readonly(share), toggle }
}
