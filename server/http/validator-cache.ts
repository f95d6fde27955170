import { createRequire } from 'node:module'

type PathToRegexp = (path: unknown, options?: { strict?: boolean; sensitive?: boolean }) => unknown

/**
 * express-openapi-validator compiles the pattern of every path of the document on every request until one matches, which
 * costs more than all the rest of a request (its pull request 1217 would cache them). Until that is released its
 * path-to-regexp is wrapped in a cache; the keys are the document's paths, so it cannot grow.
 */
export function cacheValidatorPaths(): void {
  const fromHere = createRequire(import.meta.url)
  const fromValidator = createRequire(fromHere.resolve('express-openapi-validator'))
  const library = fromValidator('path-to-regexp') as { pathToRegexp: PathToRegexp }
  const compile = library.pathToRegexp
  const compiled = new Map<string, unknown>()
  library.pathToRegexp = (path, options = {}) => {
    if (typeof path !== 'string') return compile(path, options)
    const key = `${String(options.strict)} ${String(options.sensitive)} ${path}`
    const known = compiled.get(key)
    if (known !== undefined) return known
    const pattern = compile(path, options)
    compiled.set(key, pattern)
    return pattern
  }
}
