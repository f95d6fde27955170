import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const MAIN = join(import.meta.dirname, '../main.ts')

/** Starts the server with nothing of this process' environment but the PATH. */
export function startProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcess {
  return spawn(process.execPath, [MAIN, '--no-console', ...args], {
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** The address in the line that says what is served. */
export async function readUrl(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    const url = /on (http:\/\/[^"]+)/.exec(line)?.[1]
    if (url !== undefined) return url
  }
  throw new Error('it ended before it served anything')
}
