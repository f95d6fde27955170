import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { toConsoleRoot } from '../server/console/console.ts'
import { hashInputs, RECORD } from '../server/console/inputs.ts'
import { compressFiles } from './console/compress.ts'
import { listPackages, PACKAGES_FILE } from './console/packages.ts'
import { replaceFolder } from './console/publish.ts'

// `npm run build`: the console, from web/ into web/dist. The server runs this by itself when what is there is older than
// its sources. Nobody ever sees half a build: it is made elsewhere and moved.

const ROOT = join(import.meta.dirname, '..')
const WEB = join(ROOT, 'web')
/** On the same file system as web/, and ignored by every tool. */
const CACHE = join(ROOT, 'node_modules/.cache/periscope')

// Vue has its warnings and checks in the build when this says something else.
process.env['NODE_ENV'] = 'production'

// Not a temporary folder of the system's making: those can be read by their owner only, and this becomes web/dist.
const folder = join(CACHE, `build-${randomUUID()}`)
await mkdir(folder, { recursive: true })
try {
  // Before the build: what is edited meanwhile is not in it for certain.
  const inputs = hashInputs(ROOT) ?? ''
  const dist = toConsoleRoot(ROOT)
  const output = await build({
    configFile: join(WEB, 'vite.config.ts'),
    root: WEB,
    mode: 'production',
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  })
  await writeFile(join(folder, PACKAGES_FILE), `${JSON.stringify(listPackages(output))}\n`)
  await compressFiles(folder, dist)
  await writeFile(join(folder, RECORD), `${inputs}\n`)
  await replaceFolder(folder, dist, CACHE)
} finally {
  await rm(folder, { recursive: true, force: true })
}
