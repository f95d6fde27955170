import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { hashInputs, readRecord } from './inputs.ts'

export interface ConsoleDeps {
  /** The repository's or the installation's root. */
  readonly root: string
  /** Builds the console; nothing where that is not possible, as in an installation for production. */
  readonly build: (() => Promise<void>) | undefined
  readonly logger: Logger
  readonly now: () => number
}

/** Where the built console is. */
export function toConsoleRoot(root: string): string {
  return join(root, 'web/dist')
}

function readState(root: string): 'current' | 'stale' | 'missing' {
  const dist = toConsoleRoot(root)
  if (!existsSync(join(dist, 'index.html'))) return 'missing'
  const inputs = hashInputs(root)
  // Without sources there is nothing that it could be older than.
  return inputs === undefined || inputs === readRecord(dist) ? 'current' : 'stale'
}

async function tryBuild({ build, logger, now }: ConsoleDeps): Promise<boolean> {
  if (!build) return false
  const startedAt = now()
  try {
    await build()
  } catch (error) {
    // The API works without it, and so does a console that was built before.
    logger.error({ err: error }, 'the console could not be built')
    return false
  }
  logger.info(`built the console in ${((now() - startedAt) / 1000).toFixed(1)} s`)
  return true
}

/** Builds the console when it is missing or older than its sources. Never throws: the server starts in any case. */
export async function ensureConsole(deps: ConsoleDeps): Promise<void> {
  const { root, logger } = deps
  const state = readState(root)
  if (state === 'current' || (await tryBuild(deps))) return
  if (state === 'stale') logger.warn('serving a console that is older than its sources')
  else logger.warn('the console is not built (npm run build): only the API is served')
}
