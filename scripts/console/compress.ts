import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** What becomes much smaller. A woff2 is compressed already, a ttf is not. */
const COMPRESSED = new Set([
  '.css',
  '.js',
  '.json',
  '.map',
  '.mjs',
  '.svg',
  '.ttf',
  '.txt',
  '.wasm',
])
const FROM_BYTES = 1024

const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)

const FORMATS: readonly {
  readonly suffix: string
  readonly compress: (content: Buffer) => Promise<Buffer>
}[] = [
  { suffix: '.gz', compress: (content) => toGzip(content, { level: 9 }) },
  {
    suffix: '.br',
    compress: (content) =>
      toBrotli(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
  },
]

async function readIfThere(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined)
}

async function compressFile(file: string, before: string): Promise<void> {
  const content = await readFile(file)
  if (content.length < FROM_BYTES) return
  const isUnchanged = (await readIfThere(before))?.equals(content) === true
  for (const { suffix, compress } of FORMATS) {
    // The best brotli takes seconds for a large chunk, and most chunks of a rebuild are those of the one before.
    if (isUnchanged && (await copyIfThere(`${before}${suffix}`, `${file}${suffix}`))) continue
    const compressed = await compress(content)
    if (compressed.length < content.length) await writeFile(`${file}${suffix}`, compressed)
  }
}

async function copyIfThere(from: string, to: string): Promise<boolean> {
  return copyFile(from, to).then(
    () => true,
    () => false,
  )
}

/**
 * Writes `.br` and `.gz` beside the files of a build that are worth it. What the build before it has for the same content is taken from
 * there. `index.html` is left out: the server completes it with each answer.
 */
export async function compressFiles(folder: string, before: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && COMPRESSED.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
  await Promise.all(files.map((file) => compressFile(file, join(before, relative(folder, file)))))
}
