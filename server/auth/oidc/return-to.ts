// eslint-disable-next-line no-control-regex -- control characters are what it refuses
const UNSAFE = /[\u0000-\u001f\u007f\\]/
/** A host of nobody: a path stays on it, everything else leaves it. */
const BASE = 'http://periscope.invalid'

/** Decoded until there is nothing to decode: proxies in between may do so too. */
function decodeFully(text: string): string | undefined {
  let decoded = text
  for (let round = 0; round < 4; round++) {
    let next: string
    try {
      next = decodeURIComponent(decoded)
    } catch {
      return undefined
    }
    if (next === decoded) return decoded
    decoded = next
  }
  return undefined
}

function isUnder(basePath: string, path: string): boolean {
  return path === basePath || path.startsWith(`${basePath}/`)
}

/**
 * Where the browser goes once a person is signed in: a path of this server under its prefix, with its query. Whatever
 * could lead elsewhere, or straight back to signing in or out, becomes the start page.
 */
export function toReturnTo(text: string | undefined, basePath: string): string {
  const home = `${basePath}/`
  if (text === undefined || !text.startsWith('/')) return home
  const [rawPath = ''] = text.split(/[?#]/)
  const decoded = decodeFully(rawPath)
  if (decoded === undefined || UNSAFE.test(text) || UNSAFE.test(decoded)) return home
  const url = URL.parse(text, BASE)
  if (url?.origin !== BASE) return home
  // Dots are resolved by now: `/.//evil` would have become `//evil`.
  const path = decodeFully(url.pathname)
  if (path === undefined || path.startsWith('//') || decoded.startsWith('//')) return home
  if (!isUnder(basePath, path) || isUnder(`${basePath}/api/auth`, path)) return home
  return url.pathname + url.search + url.hash
}
