// A shell that is just enough to look around: no pipes, no files, no loops.
import { type Io, type Program, PROGRAMS } from './programs.ts'

interface Step {
  /** When it runs, by how the one before it ended. */
  readonly after: ';' | '&&' | '||'
  readonly words: readonly string[]
  readonly isQuiet: boolean
}

const TOKEN =
  /\s*(?:(&&|\|\||[;\n])|(\d?>(?:&\d|\/dev\/null)|(?:"(?:\\.|[^"])*"|'[^']*'|\\.|[^\s;&|"'\\])+|[&|]))/gy
const REDIRECTION = /^\d?>(&\d|\/dev\/null)$/
const PART = /"((?:\\.|[^"])*)"|'([^']*)'|\\(.)|([^"'\\]+)/g

const NOT_FOUND = 127
const INTERRUPTED = 130

function expand(word: string, variables: Readonly<Record<string, string>>): string {
  const replace = (text: string) =>
    text.replace(/\$(\?|\w+)/g, (_, name: string) => variables[name] ?? '')
  const parts = [...word.matchAll(PART)].map(([, double, single, escaped, plain = '']) => {
    if (double !== undefined) return replace(double).replace(/\\(["\\$])/g, '$1')
    return single ?? escaped ?? replace(plain)
  })
  return parts.join('')
}

/** The steps of a line, in raw words: what they hold is expanded when it is their turn. */
function parse(text: string): Step[] {
  const steps: Step[] = []
  let after: Step['after'] = ';'
  let words: string[] = []
  const finish = () => {
    const kept = words.filter((word) => !REDIRECTION.test(word))
    const isQuiet = words.some((word) => /^1?>\/dev\/null$/.test(word))
    if (kept.length > 0) steps.push({ after, words: kept, isQuiet })
    words = []
  }
  for (const [, operator, word] of text.matchAll(TOKEN)) {
    if (operator === undefined) {
      words.push(word ?? '')
      continue
    }
    finish()
    after = operator === '&&' || operator === '||' ? operator : ';'
  }
  finish()
  return steps
}

interface Outcome {
  readonly exitCode: number
  /** The shell itself is over. */
  readonly isOver: boolean
}

async function runProgram(io: Io, [name = '', ...args]: readonly string[]): Promise<number> {
  const program = { ...PROGRAMS, ...SHELLS }[name]
  if (program === undefined) {
    await io.write(`sh: ${name}: not found\n`)
    return NOT_FOUND
  }
  try {
    const exitCode = await program(io, args)
    return io.signal.aborted ? INTERRUPTED : exitCode
  } catch (error) {
    if (io.signal.aborted) return INTERRUPTED
    throw error
  }
}

async function runStep(io: Io, words: readonly string[], last: number): Promise<Outcome> {
  const [name, ...args] = words
  if (name === 'exit') return { exitCode: Number(args[0] ?? last), isOver: true }
  if (name === 'exec') return { exitCode: await runProgram(io, args), isOver: true }
  if (name === 'command') {
    const isKnown = (args[1] ?? '') in { ...PROGRAMS, ...SHELLS }
    if (isKnown) await io.write(`/bin/${args[1] ?? ''}\n`)
    return { exitCode: isKnown ? 0 : NOT_FOUND, isOver: false }
  }
  return { exitCode: await runProgram(io, words), isOver: false }
}

async function runLine(io: Io, line: string, before: number): Promise<Outcome> {
  let exitCode = before
  for (const { after, words, isQuiet } of parse(line)) {
    if ((after === '&&' && exitCode !== 0) || (after === '||' && exitCode === 0)) continue
    const variables = { ...io.env, '?': String(exitCode) }
    const expanded = words.map((word) => expand(word, variables))
    const outcome = await runStep(
      isQuiet ? { ...io, write: async () => undefined } : io,
      expanded,
      exitCode,
    )
    exitCode = outcome.exitCode
    if (outcome.isOver || io.signal.aborted) return outcome
  }
  return { exitCode, isOver: false }
}

/** A shell whose lines come from its input. */
async function converse(io: Io, prompt: string): Promise<number> {
  let exitCode = 0
  for (;;) {
    if (io.hasTerminal) await io.write(prompt)
    const foreground = io.foreground()
    const own = { ...io, signal: foreground }
    try {
      const line = await io.input.readLine(foreground)
      if (line === undefined) return exitCode
      const outcome = await runLine(own, line, exitCode)
      exitCode = outcome.exitCode
      if (outcome.isOver) return exitCode
    } catch (error) {
      if (!foreground.aborted) throw error
      exitCode = INTERRUPTED
    }
    if (io.isOver()) return exitCode
  }
}

function createShell(toPrompt: (io: Io) => string): Program {
  return async (io, args) => {
    if (args[0] === '-c') return (await runLine(io, args[1] ?? '', 0)).exitCode
    return converse(io, toPrompt(io))
  }
}

const SHELLS: Readonly<Record<string, Program>> = {
  sh: createShell(() => '/ # '),
  bash: createShell(({ env }) => `root@${env['HOSTNAME'] ?? 'pod'}:/# `),
}

/** Runs a command, whatever it is. */
export function runCommand(io: Io, command: readonly string[]): Promise<number> {
  return runProgram(io, command)
}
