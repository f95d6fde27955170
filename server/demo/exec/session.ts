import { once } from 'node:events'
import type { WebSocket } from 'ws'
import { openChannels, toExitStatus, toFailureStatus } from './channels.ts'
import { createInput } from './input.ts'
import type { Io } from './programs.ts'
import { runCommand } from './shell.ts'
import { createTerminal } from './terminal.ts'

const KILLED = 137
const NOT_FOUND = 127
const WITHOUT_SHELL = /distroless|\bpause\b|scratch/

export interface ExecRequest {
  readonly pod: string
  readonly image: string
  readonly command: readonly string[]
  readonly tty: boolean
  /** Why the node cannot run anything in this container. */
  readonly problem: string | undefined
  readonly now: () => number
  /** Calls back when the pod is deleted; gives back how not to. */
  readonly whenDeleted: (react: () => void) => () => void
}

/** A terminal shows a new line at its left side. */
function toTerminalText(bytes: Buffer | string): Buffer {
  const text = typeof bytes === 'string' ? bytes : bytes.toString('latin1')
  return Buffer.from(text.replaceAll('\n', '\r\n'), typeof bytes === 'string' ? 'utf8' : 'latin1')
}

function toBytes(bytes: Buffer | string): Buffer {
  return typeof bytes === 'string' ? Buffer.from(bytes) : bytes
}

/** What a program finds when it runs: its streams, its terminal, its name. */
function openIo(ws: WebSocket, { tty, pod, now }: ExecRequest, over: AbortSignal) {
  const channels = openChannels(ws)
  const size = { columns: 80, rows: 24 }
  let interrupt = new AbortController()
  const foreground = () => {
    interrupt = new AbortController()
    return AbortSignal.any([interrupt.signal, over])
  }
  // A terminal always takes what is typed; a pipe lets its writer wait.
  const input = createInput({
    pause: () => tty || ws.pause(),
    resume: () => tty || ws.resume(),
  })
  const terminal = createTerminal({
    input,
    echo: (bytes) => void channels.write(bytes),
    interrupt: () => interrupt.abort(),
  })
  channels.listen({
    input: (bytes) => (tty ? terminal.type(bytes) : input.push(bytes)),
    endInput: () => input.end(),
    resize: (columns, rows) => Object.assign(size, { columns, rows }),
  })
  const io: Io = {
    input,
    write: (bytes) => channels.write(tty ? toTerminalText(bytes) : toBytes(bytes)),
    signal: foreground(),
    foreground,
    isOver: () => over.aborted,
    env: { HOME: '/root', HOSTNAME: pod, PATH: '/usr/bin:/bin', ...(tty && { TERM: 'xterm' }) },
    size: () => size,
    hasTerminal: tty,
    now,
  }
  return { io, channels }
}

/** Runs a command for a client until it ends, the client leaves, or the pod is deleted. */
export async function runExec(ws: WebSocket, request: ExecRequest): Promise<void> {
  const over = new AbortController()
  // What is wrong with a client's frames ends the connection, and that is all there is to do.
  ws.on('error', () => undefined)
  ws.once('close', () => over.abort())
  const { io, channels } = openIo(ws, request, over.signal)
  if (request.problem !== undefined) {
    channels.finish(toFailureStatus(request.problem))
    return
  }
  if (WITHOUT_SHELL.test(request.image)) {
    channels.finish(toExitStatus(NOT_FOUND))
    return
  }
  const deleted = new AbortController()
  const forget = request.whenDeleted(() => deleted.abort())
  const killed = once(deleted.signal, 'abort', { signal: over.signal }).then(
    () => KILLED,
    () => KILLED,
  )
  // A program that is left behind ends by its signal; what it says then goes nowhere.
  const exitCode = await Promise.race([runCommand(io, request.command).catch(() => KILLED), killed])
  forget()
  channels.finish(toExitStatus(exitCode))
  over.abort()
}
