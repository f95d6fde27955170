import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { ensureBuild } from './_build.ts'
import { startConsole } from './_server.ts'

declare module 'vitest' {
  // Merging into vitest's own type takes an interface.
  interface ProvidedContext {
    /** The demo fleet that all files share, such as `http://127.0.0.1:40123`. */
    readonly demoUrl: string
    /** The built console, for tests that need a server of their own. */
    readonly consoleRoot: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // A copy: a build that somebody makes meanwhile must not change what is tested.
  const consoleRoot = await mkdtemp(join(tmpdir(), 'periscope-e2e-'))
  await cp(await ensureBuild(), consoleRoot, { recursive: true })
  const server = await startConsole({ consoleRoot })
  project.provide('demoUrl', server.url)
  project.provide('consoleRoot', consoleRoot)
  return async () => {
    await server.close()
    await rm(consoleRoot, { recursive: true, force: true })
  }
}
