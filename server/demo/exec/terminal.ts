import type { InputPipe } from './input.ts'

const CTRL_C = 3
const CTRL_D = 4
const BACKSPACE = new Set([8, 127])
const CARRIAGE_RETURN = 13
const NEWLINE = 10
const PRINTABLE_FROM = 32

export interface TerminalOptions {
  readonly input: InputPipe
  readonly echo: (text: Buffer) => void
  readonly interrupt: () => void
}

/** The kernel's part of a terminal in its usual mode: what is typed is echoed, edited, and handed on line by line. */
export function createTerminal({ input, echo, interrupt }: TerminalOptions) {
  let line: number[] = []

  function endLine(): void {
    echo(Buffer.from('\r\n'))
    input.push(Buffer.from([...line, NEWLINE]))
    line = []
  }

  function erase(): void {
    if (line.pop() !== undefined) echo(Buffer.from('\b \b'))
  }

  function type(byte: number, echoed: number[]): void {
    if (byte < PRINTABLE_FROM && byte !== 9) return
    line.push(byte)
    echoed.push(byte)
  }

  return {
    type(bytes: Buffer): void {
      let echoed: number[] = []
      const flush = () => {
        if (echoed.length > 0) echo(Buffer.from(echoed))
        echoed = []
      }
      for (const byte of bytes) {
        if (byte === CARRIAGE_RETURN || byte === NEWLINE) {
          flush()
          endLine()
        } else if (byte === CTRL_C) {
          flush()
          line = []
          echo(Buffer.from('^C\r\n'))
          interrupt()
        } else if (byte === CTRL_D && line.length === 0) {
          input.pushEnd()
        } else if (BACKSPACE.has(byte)) {
          flush()
          erase()
        } else type(byte, echoed)
      }
      flush()
    },
  }
}
