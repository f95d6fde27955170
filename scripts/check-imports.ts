import { readdir, readFile } from 'node:fs/promises'
import { join, posix, relative, sep } from 'node:path'
import { checkImports, type SourceFile } from './check-imports/check-imports.ts'
import { parseImports } from './check-imports/parse-imports.ts'

// Holds every source file to the import table.

const ROOT = join(import.meta.dirname, '..')
const FOLDERS = ['server', 'scripts', 'web/src']

async function listSources(folder: string): Promise<string[]> {
  const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|vue)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join(posix.sep))
    .filter((path) => !path.includes('node_modules/'))
}

async function readSource(path: string): Promise<SourceFile> {
  return { path, imports: parseImports(path, await readFile(join(ROOT, path), 'utf8')) }
}

const paths = (await Promise.all(FOLDERS.map(listSources))).flat().sort()
const problems = checkImports(await Promise.all(paths.map(readSource)))
if (problems.length > 0) {
  console.error(
    `Imports against the table (scripts/check-imports/table.ts):\n  ${problems.join('\n  ')}`,
  )
  process.exitCode = 1
} else console.log(`The imports of ${paths.length} files keep to the table.`)
