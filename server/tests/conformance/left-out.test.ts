import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { LEFT_OUT } from './left-out.ts'

const RECORD = join(
  import.meta.dirname,
  '../../../docs/decisions/0016-what-the-simulator-leaves-out.md',
)

it('what the simulator leaves out is in the decision record', async () => {
  const text = await readFile(RECORD, 'utf8')

  const areas = [...text.matchAll(/^\| (.+?) +\|/gm)].map(([, area]) => area)

  for (const area of LEFT_OUT) expect(areas).toContain(area)
})
