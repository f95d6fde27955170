import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const ATTEMPTS = 10

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}

/**
 * Puts a finished folder where another may be. Whoever reads meanwhile finds the whole old one or the whole new one, and
 * of several that do this at once each leaves a whole one. What was there is moved to `trash`, and deleted.
 */
export async function replaceFolder(from: string, to: string, trash: string): Promise<void> {
  await Promise.all([mkdir(dirname(to), { recursive: true }), mkdir(trash, { recursive: true })])
  for (let attempt = 1; ; attempt++) {
    try {
      await rename(from, to)
      return
    } catch (error) {
      if (attempt === ATTEMPTS || !hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error
    }
    const old = join(trash, `console-${randomUUID()}`)
    // It may be another process that has just moved it away.
    await rename(to, old).catch((error: unknown) => {
      if (!hasCode(error, 'ENOENT')) throw error
    })
    await rm(old, { recursive: true, force: true })
  }
}
