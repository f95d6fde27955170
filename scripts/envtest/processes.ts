// The processes of one control plane and the folder they live in. A small shell, the guard, holds
// their process group ids and waits for its standard input to close: that happens on stop and also
// when this process dies in any way, SIGKILL included. Then it kills them and removes the folder.
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { mkdtemp, readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Program } from './build.ts'

export type Processes = {
  readonly folder: string
  start(name: string, program: Program, flags: readonly string[]): void
  /** Ends a process at once, as a machine that loses its power; it may be started again. */
  kill(name: string): Promise<void>
  /** Throws with the end of its log if a process has ended. */
  readonly checkAlive: () => Promise<void>
  stop(): Promise<void>
}

type Started = { readonly name: string; readonly logFile: string; readonly child: ChildProcess }

const LOG_TAIL_LINES = 15

// kill's exit status is of no interest: most of the time nothing of a dead group is left.
const GUARD = `
groups=
while read -r group; do groups="$groups -$group"; done
if [ -n "$groups" ]; then kill -s KILL -- $groups 2>/dev/null; fi
rm -rf -- "$1" || { sleep 1; rm -rf -- "$1"; }
`

export async function createProcesses(): Promise<Processes> {
  const folder = await mkdtemp(join(tmpdir(), 'periscope-envtest-'))
  // Detached: a Ctrl-C in the terminal must reach this process only, never the guard.
  const guard = spawn('sh', ['-c', GUARD, 'envtest-guard', folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  const guardEnd = new Promise((resolve) => guard.once('exit', resolve))
  const started: Started[] = []

  return {
    folder,
    start(name, program, flags) {
      const logFile = join(folder, `${name}.log`)
      const child = startProcess({ program, flags, logFile, folder })
      started.push({ name, logFile, child })
      if (child.pid !== undefined) guard.stdin.write(`${child.pid}\n`)
    },
    async kill(name) {
      const index = started.findIndex((one) => one.name === name)
      const [found] = started.splice(index, index === -1 ? 0 : 1)
      if (found === undefined) throw new Error(`There is no process ${name}.`)
      const ended = new Promise((resolve) => found.child.once('exit', resolve))
      found.child.kill('SIGKILL')
      await ended
    },
    checkAlive: () => checkAlive(started),
    async stop() {
      guard.stdin.end()
      await guardEnd
    },
  }
}

type Start = { program: Program; flags: readonly string[]; logFile: string; folder: string }

function startProcess({ program, flags, logFile, folder }: Start): ChildProcess {
  const log = openSync(logFile, 'a')
  const child = spawn(program.command, [...program.args, ...flags], {
    stdio: ['ignore', log, log],
    detached: true,
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, KWOK_WORKDIR: folder },
  })
  closeSync(log)
  // Without a listener a failed spawn would throw; checkAlive reports it.
  child.on('error', () => undefined)
  child.unref()
  return child
}

async function checkAlive(started: readonly Started[]): Promise<void> {
  for (const { name, logFile, child } of started) {
    const hasEnded = child.pid === undefined || child.exitCode !== null || child.signalCode !== null
    if (!hasEnded) continue
    const lines = (await readFile(logFile, 'utf8')).trimEnd().split('\n')
    throw new Error(
      `${name} has ended. Its log ends with:\n${lines.slice(-LOG_TAIL_LINES).join('\n')}`,
    )
  }
}

/** Ports that were free a moment ago, all different. */
export async function findFreePorts<const N extends readonly string[]>(
  names: N,
): Promise<Record<N[number], number>> {
  const servers = names.map(() => createServer())
  const ports = await Promise.all(servers.map((server) => listenOnAnyPort(server)))
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return Object.fromEntries(names.map((name, index) => [name, ports[index]])) as Record<
    N[number],
    number
  >
}

function listenOnAnyPort(server: ReturnType<typeof createServer>): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  server.on('error', reject)
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (address !== null && typeof address === 'object') resolve(address.port)
  })
  return promise
}
