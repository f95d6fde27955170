import { onScopeDispose, readonly, type Ref, ref, shallowRef, type ShallowRef, watch } from 'vue'
import { type LogRequest, openLog } from '../api/logs.ts'
import { useFrame } from './frames.ts'
import { createIntake } from './intake.ts'
import { createLogBuffer, type LogBuffer } from './log-buffer.ts'
import { wait } from '../lib/wait.ts'
import { createLogStream, type LogState, type LogStream } from './log-stream.ts'
import { type LogSource, updateSources } from './sources.ts'

/** New lines are shown so often: nobody reads more, and to draw them takes as long as to read them. */
const SHOW_MS = 100

/** Lines that are kept at least. */
export const CAPACITY = 100_000

export interface LogSession {
  /** Outside Vue's sight: `version` says when there is something new in it. */
  readonly buffer: LogBuffer
  readonly version: Readonly<Ref<number>>
  readonly state: Readonly<ShallowRef<LogState>>
  /** By pod; empty in the log of one pod. */
  readonly sources: Readonly<ShallowRef<ReadonlyMap<string, LogSource>>>
  /** Lines that the server left out. */
  readonly dropped: Readonly<Ref<number>>
  /** Reads on now, where it was. */
  retry: () => void
  /** Forgets the lines that are here. */
  clear: () => void
}

/** A log that is read while somebody looks. Browsers have few connections: out of sight it pauses, and goes on later. */
export function useLogSession(request: () => LogRequest, isActive: () => boolean): LogSession {
  const buffer = createLogBuffer(CAPACITY)
  const version = ref(0)
  const state = shallowRef<LogState>({ type: 'connecting' })
  const sources = shallowRef<ReadonlyMap<string, LogSource>>(new Map())
  const dropped = ref(0)
  const show = useFrame(() => (version.value += 1), SHOW_MS)
  let stop = new AbortController()
  let stream: LogStream | undefined

  /** A stream that was replaced has no say any more. */
  function create(): LogStream {
    const wanted = request()
    const ifCurrent =
      <Value>(act: (value: Value) => void) =>
      (value: Value) => {
        if (stream === created) act(value)
      }
    const intake = createIntake(
      ifCurrent((lines) => {
        buffer.push(lines)
        show()
      }),
    )
    const created = createLogStream({
      open: (sinceTime, signal) =>
        openLog(
          sinceTime === undefined
            ? wanted
            : { ...wanted, tailLines: undefined, sinceSeconds: undefined, sinceTime },
          signal,
        ),
      onLines: (lines) => intake.push(lines),
      onPods: ifCurrent((pods) => (sources.value = updateSources(sources.value, pods))),
      onDropped: ifCurrent((count) => (dropped.value += count)),
      onState: ifCurrent((now) => {
        if (now.type !== 'connecting' && now.type !== 'live') intake.release()
        state.value = now
      }),
      wait,
    })
    return created
  }

  function retry(): void {
    stop.abort()
    stop = new AbortController()
    stream ??= create()
    if (isActive()) void stream.run(stop.signal)
    else state.value = { type: 'paused' }
  }

  function clear(): void {
    buffer.clear()
    dropped.value = 0
    show()
  }

  function restart(): void {
    clear()
    sources.value = new Map()
    stream = undefined
    retry()
  }

  function pause(): void {
    const isOver = state.value.type === 'ended' || state.value.type === 'error'
    stop.abort()
    if (!isOver) state.value = { type: 'paused' }
  }

  watch(() => JSON.stringify(request()), restart, { immediate: true })
  watch(isActive, (isNow) => {
    if (!isNow) pause()
    else if (state.value.type === 'paused') retry()
  })
  onScopeDispose(() => stop.abort())

  return {
    buffer,
    version: readonly(version),
    state,
    sources,
    dropped: readonly(dropped),
    retry,
    clear,
  }
}
