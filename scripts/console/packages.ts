/** In a build: which npm packages each script is made of. A manifest does not say what was put into a chunk. */
export const PACKAGES_FILE = '.packages.json'

export type Packages = Readonly<Record<string, readonly string[]>>

/** The package of a module by its path; nothing for the console's own. */
export function toPackage(moduleId: string): string | undefined {
  const inside = moduleId.split('/node_modules/').at(-1)
  if (inside === undefined || inside === moduleId) return undefined
  const [scope = '', name = ''] = inside.split('/')
  return scope.startsWith('@') ? `${scope}/${name}` : scope
}

interface Chunk {
  readonly type: string
  readonly fileName: string
  readonly moduleIds?: readonly string[]
}

/** What a build gave, as Vite returns it: one output, or several. */
export function listPackages(result: unknown): Packages {
  const outputs = (Array.isArray(result) ? result : [result]) as { output: readonly Chunk[] }[]
  const chunks = outputs.flatMap(({ output }) => output).filter(({ type }) => type === 'chunk')
  return Object.fromEntries(
    chunks.map(({ fileName, moduleIds = [] }) => [
      fileName,
      [...new Set(moduleIds.map(toPackage).filter((name) => name !== undefined))].sort(),
    ]),
  )
}
