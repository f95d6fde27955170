import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findBuild } from './build.ts'
import { ensureConsole } from './console.ts'
import { hashInputs, RECORD } from './inputs.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'periscope-test-'))
  write('web/index.html', '<html>')
  write('web/vite.config.ts', 'config')
  write('web/src/main.ts', 'main')
  write('web/src/fleet/fleet.vue', 'fleet')
  write('generated/sdk/index.js', 'sdk')
  write('package-lock.json', '{}')
})
afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, content: string): void {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** What the build script leaves behind. */
function publish(): void {
  write('web/dist/index.html', '<html>')
  write(`web/dist/${RECORD}`, `${hashInputs(root) ?? ''}\n`)
}

async function ensure(build?: () => Promise<void>): Promise<string[]> {
  const lines: string[] = []
  const logger = pino({ base: null }, { write: (line: string) => void lines.push(line) })
  let time = 0
  await ensureConsole({ root, build, logger, now: () => (time += 1250) })
  return lines.map((line) => (JSON.parse(line) as { msg: string }).msg)
}

describe('the hash of what a console is built from', () => {
  it.each([
    'web/src/fleet/fleet.vue',
    'web/src/new.ts',
    'web/public/theme.js',
    'web/index.html',
    'web/vite.config.ts',
    'generated/sdk/index.js',
    'package-lock.json',
  ])('changes with %s', (path) => {
    const before = hashInputs(root)

    write(path, 'something else')

    expect(hashInputs(root)).not.toBe(before)
  })

  it.each(['web/src/fleet/fleet.test.ts', 'web/dist/index.html', 'server/main.ts'])(
    'does not change with %s',
    (path) => {
      const before = hashInputs(root)

      write(path, 'something else')

      expect(hashInputs(root)).toBe(before)
    },
  )

  it('does not change with a time stamp', () => {
    const before = hashInputs(root)

    write('web/src/main.ts', 'main')

    expect(hashInputs(root)).toBe(before)
  })

  it('changes when content moves from one file to its neighbour', () => {
    write('web/src/a.ts', 'xy')
    write('web/src/b.ts', '')
    const before = hashInputs(root)

    write('web/src/a.ts', 'x')
    write('web/src/b.ts', 'y')

    expect(hashInputs(root)).not.toBe(before)
  })
})

describe('at the start', () => {
  it('a console that is missing is built, and the log says how long that took', async () => {
    const log = await ensure(async () => publish())

    expect(log).toEqual(['built the console in 1.3 s'])
  })

  it('one that is older than its sources is built', async () => {
    publish()
    write('web/src/main.ts', 'changed')

    expect(await ensure(async () => publish())).toEqual(['built the console in 1.3 s'])
  })

  it('one that nobody recorded is built', async () => {
    write('web/dist/index.html', '<html>')

    expect(await ensure(async () => publish())).toEqual(['built the console in 1.3 s'])
  })

  it('one that is current is left alone', async () => {
    publish()

    const log = await ensure(() => {
      throw new Error('built again')
    })

    expect(log).toEqual([])
  })

  it('one without sources is left alone', async () => {
    publish()
    rmSync(join(root, 'web/src'), { recursive: true })
    rmSync(join(root, 'web/index.html'))

    expect(await ensure()).toEqual([])
  })

  it('an old one is served with a warning where nothing can be built', async () => {
    publish()
    write('web/src/main.ts', 'changed')

    expect(await ensure()).toEqual(['serving a console that is older than its sources'])
  })

  it('a missing one is named with what to do where nothing can be built', async () => {
    expect(await ensure()).toEqual([expect.stringContaining('npm run build')])
  })

  it('a build that fails does not stop it', async () => {
    publish()
    write('web/src/main.ts', 'broken')

    const log = await ensure(() => Promise.reject(new Error('a mistake')))

    expect(log).toEqual([
      'the console could not be built',
      'serving a console that is older than its sources',
    ])
  })
})

describe('the build', () => {
  it('is nothing where the bundler is not installed', () => {
    write('scripts/build-console.ts', '')

    expect(findBuild(root)).toBeUndefined()
  })

  it('runs the script', async () => {
    write('node_modules/vite/package.json', '{}')
    write('package.json', '{"type":"module"}')
    write(
      'scripts/build-console.ts',
      "import { writeFileSync } from 'node:fs'\nwriteFileSync('built', '')",
    )

    await findBuild(root)!()

    expect(() => mkdirSync(join(root, 'built'))).toThrow('EEXIST')
  })

  it('fails with the end of what the script wrote', async () => {
    write('node_modules/vite/package.json', '{}')
    write('scripts/build-console.ts', "console.error('a mistake'); process.exitCode = 3")

    await expect(findBuild(root)!()).rejects.toThrow(/ended with 3:\na mistake$/)
  })
})
