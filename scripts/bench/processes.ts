import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const ROOT = join(import.meta.dirname, '../..')

export interface Running {
  readonly pid: number
  /** From the start of the process to the line that said it was ready. */
  readonly readyMs: number
  /** The line that said so. */
  readonly line: string
  stop(): Promise<void>
}

export interface StartOptions {
  readonly env?: NodeJS.ProcessEnv
  /** What its first line says when it is ready. */
  readonly ready: RegExp
  readonly nodeFlags?: readonly string[]
}

/** The flags that `npm start` gives to Node. */
export function readStartFlags(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: { start: string }
  }
  return scripts.start.split(' ').filter((word) => word.startsWith('--'))
}

/** Starts a Node script of this project and waits for a line of its output that matches. */
export async function startScript(
  script: string,
  args: readonly string[],
  { env = {}, ready, nodeFlags = [] }: StartOptions,
): Promise<Running> {
  const startedAt = performance.now()
  const child = spawn(process.execPath, [...nodeFlags, join(ROOT, script), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  const line = await waitForLine(child, ready)
  return {
    pid: child.pid ?? 0,
    readyMs: performance.now() - startedAt,
    line,
    stop: () => stop(child),
  }
}

async function waitForLine(child: ChildProcess, ready: RegExp): Promise<string> {
  if (!child.stdout) throw new Error('no output')
  for await (const line of createInterface({ input: child.stdout })) {
    if (!ready.test(line)) continue
    // What it says later must not fill the pipe.
    child.stdout.resume()
    return line
  }
  throw new Error(`${child.spawnargs.join(' ')} ended before it was ready`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  await exited
}
