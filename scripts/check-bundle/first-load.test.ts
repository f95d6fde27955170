import { describe, expect, it } from 'vitest'
import { listPackages, toPackage } from '../console/packages.ts'
import {
  hasInlineScript,
  listFonts,
  listPreloadedFonts,
  type Manifest,
  toFirstLoad,
} from './first-load.ts'

const HTML = `<html><head>
  <link rel="icon" href="./favicon.svg">
  <script src="./theme.js"></script>
  <script type="module" crossorigin src="./assets/index-1.js"></script>
  <link rel="modulepreload" crossorigin href="./assets/vue-1.js">
  <link rel="preload" href="./assets/inter-1.woff2" as="font" type="font/woff2" crossorigin>
  <link rel="stylesheet" crossorigin href="./assets/index-1.css">
</head></html>`

const MANIFEST = {
  'index.html': {
    file: 'assets/index-1.js',
    imports: ['_vue.js'],
    dynamicImports: ['src/page.vue', 'src/editor.vue'],
    css: ['assets/index-1.css'],
  },
  '_vue.js': { file: 'assets/vue-1.js', imports: ['_cycle.js'] },
  '_cycle.js': { file: 'assets/cycle-1.js', imports: ['_vue.js'] },
  'src/page.vue': { file: 'assets/page-1.js', imports: ['_vue.js'], css: ['assets/page-1.css'] },
  'src/editor.vue': { file: 'assets/editor-1.js' },
} satisfies Manifest

describe('the first load', () => {
  it('is what the markup names and what the entry imports, each once', () => {
    expect(toFirstLoad(HTML, MANIFEST, ['index.html'])).toEqual({
      scripts: ['assets/cycle-1.js', 'assets/index-1.js', 'assets/vue-1.js', 'theme.js'],
      styles: ['assets/index-1.css'],
    })
  })

  it('has the first page’s own chunk, when there is one', () => {
    const { scripts, styles } = toFirstLoad(HTML, MANIFEST, [
      'index.html',
      'src/page.vue',
      'absent',
    ])

    expect(scripts).toContain('assets/page-1.js')
    expect(scripts).not.toContain('assets/editor-1.js')
    expect(styles).toEqual(['assets/index-1.css', 'assets/page-1.css'])
  })

  it('has the fonts that are preloaded', () => {
    expect(listPreloadedFonts(HTML)).toEqual(['assets/inter-1.woff2'])
  })

  it('has the upright Latin face of a family, and none for other scripts', () => {
    const face = (family: string, style: string, file: string, range: string) =>
      `@font-face{font-family:${family};font-style:${style};src:url(./${file}.woff2)format("woff2-variations");unicode-range:${range}}`
    const css = [
      face('Inter Variable', 'normal', 'inter-greek', 'U+370-377'),
      face('Inter Variable', 'normal', 'inter-latin', 'U+0000-00FF,U+0131'),
      face('Inter Variable', 'normal', 'inter-short', 'U+??,U+131'),
      face('Inter Variable', 'italic', 'inter-italic', 'U+0000-00FF'),
      face('JetBrains Mono Variable', 'normal', 'mono-latin', 'U+0000-00FF'),
    ].join('')

    expect(listFonts(css, ['Inter Variable'])).toEqual(['inter-latin.woff2', 'inter-short.woff2'])
  })
})

describe('a script in the page', () => {
  it.each([
    ['<script>a()</script>', true],
    ['<script type="module">a()</script>', true],
    ['<body onload="a()">', true],
    ['<script src="./a.js"></script>', false],
    [HTML, false],
  ])('%j: %s', (html, expected) => {
    expect(hasInlineScript(html)).toBe(expected)
  })
})

describe('packages', () => {
  it.each([
    ['/x/node_modules/uplot/dist/uPlot.esm.js', 'uplot'],
    ['/x/node_modules/@xterm/xterm/lib/xterm.mjs', '@xterm/xterm'],
    ['/x/node_modules/a/node_modules/b/index.js', 'b'],
    ['/x/web/src/main.ts', undefined],
  ])('%s is of %s', (id, expected) => {
    expect(toPackage(id)).toBe(expected)
  })

  it('are listed by script', () => {
    const moduleIds = ['/x/web/src/a.ts', '/x/node_modules/vue/b.js', '/x/node_modules/vue/a.js']
    const output = [
      { type: 'chunk', fileName: 'assets/a.js', moduleIds },
      { type: 'asset', fileName: 'assets/a.css' },
    ]

    expect(listPackages({ output })).toEqual({ 'assets/a.js': ['vue'] })
    expect(listPackages([{ output }])).toEqual({ 'assets/a.js': ['vue'] })
  })
})
