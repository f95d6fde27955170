import { createRequire } from 'node:module'

interface Pattern {
  readonly regexp: { exec(path: string): RegExpExecArray | null }
  readonly keys: readonly unknown[]
}

type PathToRegexp = (path: unknown, options?: object) => Pattern

/** The segments of the path that is being looked up: the validator asks every pattern about the same one in turn. */
let split: { readonly path: string; readonly segments: readonly string[] } = {
  path: '',
  segments: [],
}

function toSegments(path: string): readonly string[] {
  if (split.path !== path) split = { path, segments: path.split('/') }
  return split.segments
}

/** The same pattern, but one that has other fixed segments than a path is told so without trying its expression. */
function createQuickPattern(route: string, { regexp, keys }: Pattern): Pattern {
  const wanted = route.split('/').map((segment) => (segment.includes(':') ? undefined : segment))
  const canMatch = (segments: readonly string[]) =>
    segments.length === wanted.length &&
    wanted.every((segment, index) => segment === undefined || segment === segments[index])
  // A slash at the end is the expression's to judge.
  const exec = (path: string) =>
    path.endsWith('/') || canMatch(toSegments(path)) ? regexp.exec(path) : null
  return { regexp: { exec }, keys }
}

/**
 * express-openapi-validator compiles the pattern of every path of the document on every request until one matches, which
 * costs more than all the rest of a request (its pull request 1217 would cache them). Until that is released its
 * path-to-regexp is wrapped: each pattern is compiled once. The keys are the document's paths, so it cannot grow.
 */
export function cacheValidatorPaths(): void {
  const fromHere = createRequire(import.meta.url)
  const fromValidator = createRequire(fromHere.resolve('express-openapi-validator'))
  const library = fromValidator('path-to-regexp') as { pathToRegexp: PathToRegexp }
  const compile = library.pathToRegexp
  const patterns = new Map<string, Pattern>()
  library.pathToRegexp = (path, options) => {
    if (typeof path !== 'string') return compile(path, options)
    const known = patterns.get(path)
    if (known !== undefined) return known
    const pattern = createQuickPattern(path, compile(path, options))
    patterns.set(path, pattern)
    return pattern
  }
}
