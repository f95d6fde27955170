import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { spawnSync } from 'node:child_process'
import { join, relative } from 'node:path'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { stringify } from 'yaml'
import { writeKindTable } from './generate/kind-table.ts'
import { type JsonObject, normalize } from './generate/normalize.ts'

// spec/ → generated/. With --check nothing is written: a difference to what is committed fails.

const ROOT = join(import.meta.dirname, '..')
const GENERATED = join(ROOT, 'generated')
const BANNER = 'Generated from spec/ by `npm run generate`. Do not edit.'

/** Compiles the TypeSpec sources and reads the OpenAPI document that they describe. */
async function compileSpec(): Promise<JsonObject> {
  const tsp = join(ROOT, 'node_modules/.bin/tsp')
  const run = spawnSync(tsp, ['compile', 'spec', '--warn-as-error'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`tsp compile failed:\n${run.stdout}${run.stderr}`)
  return JSON.parse(await readFile(join(ROOT, '.cache/spec/openapi.json'), 'utf8')) as JsonObject
}

async function writeGenerated(document: JsonObject, folder: string): Promise<void> {
  const types = astToString(await openapiTS(document as unknown as OpenAPI3))
  await mkdir(folder, { recursive: true })
  await writeFile(
    join(folder, 'openapi.yaml'),
    `# ${BANNER}\n${stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 })}`,
  )
  await writeFile(join(folder, 'openapi.json'), `${JSON.stringify(document)}\n`)
  await writeFile(
    join(folder, 'types.ts'),
    `// ${BANNER}\nexport type * from './sdk/schema.d.ts'\n`,
  )
  await rm(join(folder, 'sdk'), { recursive: true, force: true })
  await cp(join(ROOT, 'scripts/sdk'), join(folder, 'sdk'), { recursive: true })
  await writeFile(join(folder, 'sdk/schema.d.ts'), `// ${BANNER}\n${types}`)
  const kinds = writeKindTable(document)
  await writeFile(join(folder, 'sdk/kinds.js'), `// ${BANNER}\n${kinds.values}`)
  await writeFile(join(folder, 'sdk/kinds.d.ts'), `// ${BANNER}\n${kinds.types}`)
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith('sdk/node_modules'))
    .sort()
}

/** The files whose content differs between two folders, or that only one of them has. */
async function listDifferences(left: string, right: string): Promise<string[]> {
  const files = new Set([...(await listFiles(left)), ...(await listFiles(right))])
  const differing: string[] = []
  for (const file of files) {
    const [a, b] = await Promise.all(
      [left, right].map((folder) => readFile(join(folder, file), 'utf8').catch(() => undefined)),
    )
    if (a !== b) differing.push(file)
  }
  return differing
}

const document = normalize(await compileSpec())
if (process.argv.includes('--check')) {
  const fresh = await mkdtemp(join(ROOT, '.cache/generated-'))
  try {
    await writeGenerated(document, fresh)
    const differing = await listDifferences(fresh, GENERATED)
    if (differing.length > 0) {
      console.error(
        `generated/ is not what spec/ describes: ${differing.join(', ')}. Run npm run generate.`,
      )
      process.exitCode = 1
    }
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
} else {
  await writeGenerated(document, GENERATED)
}
