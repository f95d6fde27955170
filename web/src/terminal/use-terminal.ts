import { onScopeDispose, readonly, shallowRef, type ShallowRef } from 'vue'
import { type ExecConnection, type ExecRequest, openExec } from '../api/exec.ts'
import { doubtSession } from '../composables/session-state.ts'
import {
  CONNECTING,
  reduceTerminal,
  type TerminalEvent,
  type TerminalState,
} from './terminal-state.ts'
import { createScreen, type ScreenSize, type TerminalScreen } from './xterm.ts'

const RESIZE_MS = 80

export interface TerminalOptions {
  readonly request: () => ExecRequest
  readonly onSearch: () => void
  readonly onLeave: () => void
}

export interface TerminalSession {
  readonly state: Readonly<ShallowRef<TerminalState>>
  readonly screen: Readonly<ShallowRef<TerminalScreen | undefined>>
  /** Puts the terminal into an element and opens the shell. */
  mount: (element: HTMLElement) => void
  /** Another shell in the same terminal. */
  reopen: () => void
}

/** A line of ours between what two shells wrote. */
const DIVIDER = '\r\n\x1b[2m── a new shell ──\x1b[0m\r\n'

/** A shell and the terminal that shows it. */
export function useTerminal(options: TerminalOptions): TerminalSession {
  const state = shallowRef<TerminalState>(CONNECTING)
  const screen = shallowRef<TerminalScreen>()
  let connection: ExecConnection | undefined
  let resizing: ReturnType<typeof setTimeout> | undefined

  function apply(event: TerminalEvent): void {
    const before = state.value
    state.value = reduceTerminal(before, event)
    if (before.type === 'connecting' && state.value.type === 'live') sendSize()
  }

  function sendSize(size: ScreenSize | undefined = screen.value?.size()): void {
    if (size && state.value.type === 'live') connection?.sendFrame({ type: 'resize', ...size })
  }

  function connect(): void {
    connection?.close()
    state.value = CONNECTING
    connection = openExec(options.request(), {
      onFrame(frame) {
        if (frame.type === 'closed' && frame.reason === 'auth_expired') doubtSession()
        apply({ type: 'frame', frame, now: Date.now() })
      },
      onOutput(bytes) {
        apply({ type: 'activity' })
        screen.value?.write(bytes)
      },
      onLost: () => apply({ type: 'lost' }),
    })
  }

  onScopeDispose(() => {
    clearTimeout(resizing)
    connection?.close()
    screen.value?.dispose()
  })

  return {
    state: readonly(state),
    screen,
    mount(element) {
      screen.value = createScreen(element, {
        onInput(bytes) {
          apply({ type: 'activity' })
          connection?.sendInput(bytes)
        },
        onResize(size) {
          clearTimeout(resizing)
          resizing = setTimeout(() => sendSize(size), RESIZE_MS)
        },
        onSearch: options.onSearch,
        onLeave: options.onLeave,
      })
      screen.value.fit()
      connect()
    },
    reopen() {
      screen.value?.write(DIVIDER)
      connect()
      screen.value?.focus()
    },
  }
}
