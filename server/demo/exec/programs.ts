// The programs of the simulated containers.
import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Input } from './input.ts'

/** What a program has of its surroundings. */
export interface Io {
  readonly input: Input
  /** Resolves when there is room for more. */
  readonly write: (bytes: Buffer | string) => Promise<void>
  /** Aborts when it is interrupted, or everything ends. */
  readonly signal: AbortSignal
  /** Lets ctrl-C interrupt what comes next, and not what waits for it. */
  readonly foreground: () => AbortSignal
  /** Nobody reads or writes any more. */
  readonly isOver: () => boolean
  readonly env: Readonly<Record<string, string>>
  readonly size: () => { readonly columns: number; readonly rows: number }
  readonly hasTerminal: boolean
  readonly now: () => number
}

/** Gives its exit code. */
export type Program = (io: Io, args: readonly string[]) => Promise<number>

const BLOCK_BYTES = 32 * 1024
/** A period that no power of two divides, so that a block at the wrong place is noticed. */
const NOISE = createNoise(65_521)
const ZEROS = Buffer.alloc(BLOCK_BYTES)

const FILES: Readonly<Record<string, (io: Io) => string>> = {
  '/etc/hostname': ({ env }) => `${env['HOSTNAME'] ?? ''}\n`,
  '/etc/os-release': () => 'NAME="Periscope demo"\nID=demo\n',
}

function createNoise(length: number): Buffer {
  const noise = Buffer.alloc(length)
  let state = 0x2545f491
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    noise[at] = state >>> 24
  }
  return noise
}

async function print(io: Io, text: string): Promise<number> {
  await io.write(`${text}\n`)
  return 0
}

async function complain(io: Io, text: string): Promise<number> {
  await io.write(`${text}\n`)
  return 1
}

async function readAll(io: Io, take: (bytes: Buffer) => Promise<void> | void): Promise<void> {
  for (;;) {
    const bytes = await io.input.read(io.signal)
    if (bytes === undefined) return
    await take(bytes)
  }
}

async function cat(io: Io, [file]: readonly string[]): Promise<number> {
  if (file === undefined) {
    await readAll(io, (bytes) => io.write(bytes))
    return 0
  }
  const content = FILES[file]
  if (content === undefined) return complain(io, `cat: ${file}: No such file or directory`)
  await io.write(content(io))
  return 0
}

async function wc(io: Io): Promise<number> {
  let count = 0
  await readAll(io, (bytes) => {
    count += bytes.length
  })
  return print(io, String(count))
}

async function sha256sum(io: Io): Promise<number> {
  const hash = createHash('sha256')
  await readAll(io, (bytes) => void hash.update(bytes))
  return print(io, `${hash.digest('hex')}  -`)
}

async function head(io: Io, args: readonly string[]): Promise<number> {
  const [, bytes = '', file = ''] = args
  const count = Number(bytes)
  const source = file === '/dev/zero' ? ZEROS : file === '/dev/urandom' ? NOISE : undefined
  if (args[0] !== '-c' || source === undefined) {
    return complain(io, 'head: only -c N of /dev/zero and /dev/urandom')
  }
  for (let sent = 0; sent < count && !io.signal.aborted;) {
    const from = sent % source.length
    const part = source.subarray(from, from + Math.min(BLOCK_BYTES, count - sent))
    await io.write(part)
    sent += part.length
  }
  return 0
}

async function seq(io: Io, [last = '0']: readonly string[]): Promise<number> {
  let text = ''
  for (let number = 1; number <= Number(last) && !io.signal.aborted; number++) {
    text += `${number}\n`
    if (text.length < BLOCK_BYTES) continue
    await io.write(text)
    text = ''
  }
  await io.write(text)
  return 0
}

async function yes(io: Io, [word = 'y']: readonly string[]): Promise<number> {
  const block = `${word}\n`.repeat(1000)
  while (!io.signal.aborted) {
    await io.write(block)
    await wait(0)
  }
  return 0
}

async function sleep(io: Io, [seconds = '0']: readonly string[]): Promise<number> {
  await wait(Number(seconds) * 1000, undefined, { signal: io.signal })
  return 0
}

export const PROGRAMS: Readonly<Record<string, Program>> = {
  ls: (io) => print(io, ['bin', 'dev', 'etc', 'home', 'tmp', 'usr', 'var'].join('\n')),
  pwd: (io) => print(io, '/'),
  cat,
  env: (io) =>
    print(
      io,
      Object.entries(io.env)
        .map((pair) => pair.join('='))
        .join('\n'),
    ),
  echo: (io, words) => print(io, words.join(' ')),
  date: (io) => print(io, new Date(io.now()).toUTCString()),
  id: (io) => print(io, 'uid=0(root) gid=0(root) groups=0(root)'),
  hostname: (io) => print(io, io.env['HOSTNAME'] ?? ''),
  stty: (io) =>
    io.hasTerminal
      ? print(io, `${io.size().rows} ${io.size().columns}`)
      : complain(io, "stty: 'standard input': Inappropriate ioctl for device"),
  wc,
  sha256sum,
  head,
  seq,
  yes,
  sleep,
  true: async () => 0,
  false: async () => 1,
}
