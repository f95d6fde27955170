import { join } from 'node:path'
import { findBuild } from '../../server/console/build.ts'
import { toConsoleRoot } from '../../server/console/console.ts'
import { hashInputs, readRecord } from '../../server/console/inputs.ts'

const ROOT = join(import.meta.dirname, '../..')

/** The folder of the console as its sources are now; `npm run build` where it is older. */
export async function ensureBuild(): Promise<string> {
  const folder = toConsoleRoot(ROOT)
  if (hashInputs(ROOT) === readRecord(folder)) return folder
  const build = findBuild(ROOT)
  if (!build) throw new Error('The console cannot be built: npm ci')
  await build()
  return folder
}
