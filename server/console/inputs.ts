import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** What the built console depends on, from the repository's root. */
const INPUTS = [
  'web/src',
  'web/public',
  'web/index.html',
  'web/vite.config.ts',
  'generated/sdk',
  'package-lock.json',
]

/** In the build: the hash of what it was made from. */
export const RECORD = '.inputs'

function listFiles(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
}

/**
 * One hash of the names and contents of all that the console is built from; nothing when its sources are not there. By
 * content, because a checkout or an image changes every time stamp. Synchronous, because that is the fastest for a few
 * hundred small files, and nothing else runs yet.
 */
export function hashInputs(root: string): string | undefined {
  if (!existsSync(join(root, 'web/index.html'))) return undefined
  const hash = createHash('sha256')
  const files = INPUTS.flatMap((input) => listFiles(join(root, input)))
  for (const file of files.sort()) {
    const content = readFileSync(file)
    hash.update(`${relative(root, file).split(sep).join('/')}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/** The hash of what a build was made from; nothing when it was not recorded. */
export function readRecord(dist: string): string | undefined {
  const file = join(dist, RECORD)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}
