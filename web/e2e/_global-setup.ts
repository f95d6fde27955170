import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findBuild } from '../../server/console/build.ts'
import { toConsoleRoot } from '../../server/console/console.ts'
import { hashInputs, readRecord } from '../../server/console/inputs.ts'
import { startConsole } from './_server.ts'

const ROOT = join(import.meta.dirname, '../..')

declare module 'vitest' {
  // Merging into vitest's own type takes an interface.
  interface ProvidedContext {
    /** The demo fleet that all files share, such as `http://127.0.0.1:40123`. */
    readonly demoUrl: string
    /** The built console, for tests that need a server of their own. */
    readonly consoleRoot: string
  }
}

/** The console as its sources are now; `npm run build` where it is older. */
async function ensureBuild(): Promise<void> {
  if (hashInputs(ROOT) === readRecord(toConsoleRoot(ROOT))) return
  const build = findBuild(ROOT)
  if (!build) throw new Error('The console cannot be built: npm ci')
  await build()
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuild()
  // A copy: a build that somebody makes meanwhile must not change what is tested.
  const consoleRoot = await mkdtemp(join(tmpdir(), 'periscope-e2e-'))
  await cp(toConsoleRoot(ROOT), consoleRoot, { recursive: true })
  const server = await startConsole({ consoleRoot })
  project.provide('demoUrl', server.url)
  project.provide('consoleRoot', consoleRoot)
  return async () => {
    await server.close()
    await rm(consoleRoot, { recursive: true, force: true })
  }
}
