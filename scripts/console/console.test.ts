import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compressFiles } from './compress.ts'
import { replaceFolder } from './publish.ts'

const TEXT = 'periscope '.repeat(500)

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'periscope-test-'))
})
afterEach(() => rm(root, { recursive: true }))

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), content)
}

const read = (path: string) => readFile(join(root, path))
const list = async (path: string) => (await readdir(join(root, path))).sort()

describe('compressing a build', () => {
  it('writes both formats of texts that are worth it beside them', async () => {
    await write('dist/assets/a.js', TEXT)
    await write('dist/assets/small.css', 'a{}')
    await write('dist/assets/font.woff2', TEXT)
    await write('dist/index.html', TEXT)

    await compressFiles(join(root, 'dist'), join(root, 'absent'))

    expect(await list('dist')).toEqual(['assets', 'index.html'])
    expect(await list('dist/assets')).toEqual([
      'a.js',
      'a.js.br',
      'a.js.gz',
      'font.woff2',
      'small.css',
    ])
    expect(brotliDecompressSync(await read('dist/assets/a.js.br')).toString()).toBe(TEXT)
    expect(gunzipSync(await read('dist/assets/a.js.gz')).toString()).toBe(TEXT)
  })

  it('takes what the build before has for the same content, and only that', async () => {
    await write('before/same.js', TEXT)
    await write('before/same.js.br', 'as before')
    await write('before/changed.js', `${TEXT}!`)
    await write('before/changed.js.br', 'as before')
    await write('dist/same.js', TEXT)
    await write('dist/changed.js', TEXT)

    await compressFiles(join(root, 'dist'), join(root, 'before'))

    expect((await read('dist/same.js.br')).toString()).toBe('as before')
    expect(gunzipSync(await read('dist/same.js.gz')).toString()).toBe(TEXT)
    expect(brotliDecompressSync(await read('dist/changed.js.br')).toString()).toBe(TEXT)
  })
})

describe('replacing a folder', () => {
  it('leaves nothing of the one before', async () => {
    await write('dist/old', '')
    await write('new/new', '')

    await replaceFolder(join(root, 'new'), join(root, 'dist'), join(root, 'trash'))

    expect(await list('dist')).toEqual(['new'])
    expect(await list('trash')).toEqual([])
    expect(await list('.')).toEqual(['dist', 'trash'])
  })

  it('makes the folder where there was none', async () => {
    await write('new/new', '')

    await replaceFolder(join(root, 'new'), join(root, 'web/dist'), join(root, 'trash'))

    expect(await list('web/dist')).toEqual(['new'])
  })

  it('leaves a whole one when several do it at once', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `new-${index}`)
    for (const name of names)
      await Promise.all([write(`${name}/a`, name), write(`${name}/b`, name)])

    await Promise.all(
      names.map((name) => replaceFolder(join(root, name), join(root, 'dist'), join(root, 'trash'))),
    )

    const [a, b] = await Promise.all([read('dist/a'), read('dist/b')])
    expect(await list('dist')).toEqual(['a', 'b'])
    expect(a.toString()).toBe(b.toString())
    expect(await list('trash')).toEqual([])
  })
})
