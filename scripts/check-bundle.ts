import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { toConsoleRoot } from '../server/console/console.ts'
import {
  hasInlineScript,
  listFonts,
  listPreloadedFonts,
  type Manifest,
  toFirstLoad,
} from './check-bundle/first-load.ts'
import { type Packages, PACKAGES_FILE } from './console/packages.ts'

// `npm run check:bundle`: what a browser loads to show the first page, against a budget.

const DIST = toConsoleRoot(join(import.meta.dirname, '..'))
/** The page's entry, and the first page's own chunk when it has one. */
const FIRST = ['index.html', 'src/features/fleet/FleetPage.vue']
/** The family that every page is set in; others are loaded by the pages that use them. */
const FIRST_FONTS = ['Inter']
const BUDGET_KB = { scripts: 150, styles: 30, fonts: 60 }
/** Packages that only the pages that need them may load. */
const LATER = ['monaco-editor', '@xterm/xterm', 'xterm', 'uplot']

interface Row {
  readonly file: string
  readonly kB: number
}

function read(file: string): Buffer {
  return readFileSync(join(DIST, file))
}

function measure(files: readonly string[], toBytes: (content: Buffer) => number): Row[] {
  return files.map((file) => ({ file, kB: toBytes(read(file)) / 1000 }))
}

function report(what: keyof typeof BUDGET_KB, rows: readonly Row[]): string[] {
  const total = rows.reduce((sum, { kB }) => sum + kB, 0)
  const line = (name: string, kB: number) => `  ${name.padEnd(56)}${kB.toFixed(1).padStart(8)} kB`
  const limit = BUDGET_KB[what]
  console.log(`${what}\n${rows.map(({ file, kB }) => line(file, kB)).join('\n')}`)
  console.log(`${line('in all', total)} of ${limit}\n`)
  return total > limit ? [`${what} are ${total.toFixed(1)} kB, more than ${limit} kB`] : []
}

function checkPackages(scripts: readonly string[]): string[] {
  const packages = JSON.parse(read(PACKAGES_FILE).toString()) as Packages
  return scripts.flatMap((file) =>
    (packages[file] ?? [])
      .filter((name) => LATER.includes(name))
      .map((name) => `${name} is loaded with the first page (${file})`),
  )
}

function check(): string[] {
  const html = read('index.html').toString()
  const manifest = JSON.parse(read('.vite/manifest.json').toString()) as Manifest
  const { scripts, styles } = toFirstLoad(html, manifest, FIRST)
  const css = styles.map((file) => read(file).toString()).join('\n')
  // A style sheet names fonts beside itself.
  const fonts = listFonts(css, FIRST_FONTS).map((file) => `assets/${basename(file)}`)
  const toGzip = (content: Buffer) => gzipSync(content, { level: 9 }).length
  return [
    ...report('scripts', measure(scripts, toGzip)),
    ...report('styles', measure(styles, toGzip)),
    ...report(
      'fonts',
      measure([...new Set([...fonts, ...listPreloadedFonts(html)])], ({ length }) => length),
    ),
    ...(fonts.length === 0 ? [`no style sheet has a face of ${FIRST_FONTS.join(', ')}`] : []),
    ...checkPackages(scripts),
    ...(hasInlineScript(html) ? ['index.html has a script of its own: its policy refuses it'] : []),
  ]
}

const problems = existsSync(join(DIST, PACKAGES_FILE))
  ? check()
  : [`there is no build in ${DIST}: npm run build`]
if (problems.length > 0) {
  console.error(`The first page is not as it should be:\n  ${problems.join('\n  ')}`)
  process.exitCode = 1
} else console.log('The first page keeps to its budget. Scripts and styles are counted gzipped.')
