/** A chunk of Vite's manifest, as far as it is needed here. */
interface ManifestChunk {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
  /** Loaded when somebody goes there. */
  readonly dynamicImports?: readonly string[]
}

export type Manifest = Readonly<Record<string, ManifestChunk>>

interface FirstLoad {
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

const byName = (names: Iterable<string>): string[] => [...new Set(names)].sort()

/** What chunks load before they run, and what that loads. */
function listClosure(manifest: Manifest, keys: readonly string[]): ManifestChunk[] {
  const seen = new Set<string>()
  const pending = [...keys]
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    if (seen.has(key)) continue
    seen.add(key)
    pending.push(...(manifest[key]?.imports ?? []))
  }
  return [...seen].flatMap((key) => manifest[key] ?? [])
}

/** Addresses in the page's own markup, without the `./` before them. */
function listAddresses(html: string, tag: RegExp, attribute: string): string[] {
  const pattern = new RegExp(`\\s${attribute}="(?:\\./)?([^"]+)"`)
  return [...html.matchAll(tag)].flatMap(([markup]) => pattern.exec(markup)?.[1] ?? [])
}

/** All that a browser loads to show the first page: what the markup names, and what the chunks import. */
export function toFirstLoad(html: string, manifest: Manifest, keys: readonly string[]): FirstLoad {
  const chunks = listClosure(manifest, keys)
  return {
    scripts: byName([
      ...listAddresses(html, /<script\b[^>]*>/g, 'src'),
      ...listAddresses(html, /<link\b[^>]*rel="modulepreload"[^>]*>/g, 'href'),
      ...chunks.map(({ file }) => file),
    ]),
    styles: byName([
      ...listAddresses(html, /<link\b[^>]*rel="stylesheet"[^>]*>/g, 'href'),
      ...chunks.flatMap(({ css = [] }) => css),
    ]),
  }
}

/** Fonts that the page asks for at once. */
export function listPreloadedFonts(html: string): string[] {
  const fonts = /<link\b(?=[^>]*rel="preload")(?=[^>]*as="font")[^>]*>/g
  return byName(listAddresses(html, fonts, 'href'))
}

function toFamily(face: string): string {
  return /font-family:\s*["']?([^"';]+)/.exec(face)?.[1] ?? ''
}

/** The files of a family's upright face that has the Latin letters: those that a page in English loads. */
export function listFonts(css: string, families: readonly string[]): string[] {
  const faces = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, body = '']) => body)
  return byName(
    faces
      .filter((body) => families.includes(toFamily(body)))
      .filter((body) => !/font-style:\s*(italic|oblique)/.test(body))
      .filter((body) => !body.includes('unicode-range') || /U\+(0000-00FF|0{0,3}\?\?)/i.test(body))
      .flatMap((body) => /url\(["']?(?:\.\/)?([^"')]+\.woff2)/.exec(body)?.[1] ?? []),
  )
}

/** Scripts written into the page, which its policy refuses. */
export function hasInlineScript(html: string): boolean {
  return /<script\b(?![^>]*\ssrc=)[^>]*>/.test(html) || /<[^>]*\son[a-z]+\s*=/.test(html)
}
