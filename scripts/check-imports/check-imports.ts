import { posix } from 'node:path'
import { listCycles } from './cycles.ts'
import type { Import } from './parse-imports.ts'
import {
  EXCEPTIONS,
  type Exception,
  FOLDERS,
  type FolderRule,
  GENERATED_READERS,
  HIDDEN,
  type PackageRule,
  PACKAGES,
  ROOT_FILES,
} from './table.ts'
import { WEB_FOLDERS, WEB_PACKAGES, WEB_ROOT_FILES } from './web-table.ts'

/** A source file, by its path from the repository's root. */
export interface SourceFile {
  readonly path: string
  readonly imports: readonly Import[]
}

/** The rules as data, so that tests can bring their own. */
export interface Rules {
  readonly folders: Readonly<Record<string, FolderRule>>
  readonly exceptions: readonly Exception[]
  readonly packages: readonly PackageRule[]
}

const RULES: Rules = {
  folders: { ...FOLDERS, ...WEB_FOLDERS },
  exceptions: EXCEPTIONS,
  packages: [...PACKAGES, ...WEB_PACKAGES],
}

/** An import with what it points to. */
interface Edge {
  readonly from: string
  /** A path from the root, or a package's name as it is written. */
  readonly to: string
  readonly isPackage: boolean
  readonly import: Import
}

function isTest(path: string): boolean {
  return path.startsWith('server/tests/') || /\.(test|testing|test-helper)\.ts$/.test(path)
}

/**
 * `server/kube/client.ts` → `kube`, `web/src/ui/UiAge.vue` → `web/ui`, and a feature of the console by its own name; nothing
 * for files that stand in no folder.
 */
function toFolder(path: string): string | undefined {
  const [top, folder, ...rest] = path.split('/')
  if (top === 'server') return rest.length > 0 ? folder : undefined
  if (top !== 'web') return undefined
  const [first = '', second = ''] = rest
  if (first === 'features') return `web/features/${second}`
  return `web/${first.replace(/\.(ts|vue)$/, '')}`
}

/** The rule of a folder; features share one. */
function findRule(folder: string, { folders }: Rules): FolderRule | undefined {
  return folders[folder.startsWith('web/features/') ? 'web/features' : folder]
}

function listEdges(file: SourceFile): Edge[] {
  return file.imports.map((one) => {
    const isPackage = !one.specifier.startsWith('.')
    const to = isPackage ? one.specifier : posix.join(posix.dirname(file.path), one.specifier)
    return { from: file.path, to, isPackage, import: one }
  })
}

function allows(by: readonly string[], path: string): boolean {
  return by.some((one) => one === path || `${toFolder(path) ?? ''}/`.startsWith(`${one}/`))
}

function checkPackage({ from, to, import: { kind } }: Edge, { packages }: Rules): string[] {
  const rule = packages.find(({ name }) => to === name || to.startsWith(`${name}/`))
  if (!rule || isTest(from) || allows(rule.by, from)) return []
  return rule.typesAnywhere && kind === 'type' ? [] : [`may not import ${rule.name}: ${rule.why}`]
}

function checkGenerated({ from, import: { kind } }: Edge): string[] {
  return kind === 'type' || isTest(from) || GENERATED_READERS.includes(from)
    ? []
    : ['may only import types out of generated/']
}

function checkFolders({ from, to, import: { kind } }: Edge, rules: Rules): string[] {
  const [source, target] = [toFolder(from), toFolder(to)]
  if (target === undefined || source === undefined || source === target) return []
  const rule = findRule(source, rules)
  if (!rule) return [`is in a folder that the import table does not know: ${source}`]
  if (rule.values.includes(target)) return []
  if (rule.types?.includes(target))
    return kind === 'type' ? [] : [`${source} may only import types out of ${target}`]
  return [`${source} may not import ${target}`]
}

function checkFiles(edge: Edge, rules: Rules): string[] {
  const { from, to } = edge
  // The control plane that tests run against is a developer's tool as well.
  if (isTest(from) && to.startsWith('scripts/envtest/')) return []
  if (!to.startsWith('server/')) return [`server/ may not import ${to.split('/')[0] ?? to}/`]
  if (isTest(from)) return []
  if (isTest(to)) return ['may not import what is for tests']
  const hiding = HIDDEN[toFolder(to) ?? '']
  if (hiding && toFolder(from) !== toFolder(to) && !hiding.includes(from)) {
    return [`only ${hiding.join(', ')} may import ${toFolder(to) ?? ''}`]
  }
  if (ROOT_FILES.includes(from)) return []
  if (ROOT_FILES.includes(to)) return ['may not import the composition root']
  return checkFolders(edge, rules)
}

/** The console: its own files and packages; the server is at the other end of the wire. */
function checkWeb(edge: Edge, rules: Rules): string[] {
  const { from, to } = edge
  if (edge.isPackage) return checkPackage(edge, rules)
  if (!to.startsWith('web/src/')) return [`web/ may not import ${to.split('/')[0] ?? to}/`]
  if (isTest(from)) return []
  if (isTest(to)) return ['may not import what is for tests']
  if (WEB_ROOT_FILES.includes(from)) return []
  if (WEB_ROOT_FILES.includes(to)) return ['may not import what puts the pages together']
  return checkFolders(edge, rules)
}

/** Scripts may import the server; nothing holds for them but cycles. */
function checkEdge(edge: Edge, rules: Rules): string[] {
  if (edge.from.startsWith('web/')) return checkWeb(edge, rules)
  if (!edge.from.startsWith('server/')) return []
  if (edge.isPackage) return checkPackage(edge, rules)
  if (edge.to.startsWith('generated/')) return checkGenerated(edge)
  return checkFiles(edge, rules)
}

function isExcepted({ from, to }: Edge, exception: Exception): boolean {
  return exception.from === from && exception.to === toFolder(to)
}

function describe({ from, to, import: { line } }: Edge, problem: string): string {
  return `${from}:${line}: ${problem} (${to})`
}

function listCycleProblems(edges: readonly Edge[]): string[] {
  const loading = edges.filter((edge) => !edge.isPackage && edge.import.kind === 'value')
  const graph = new Map(
    [...Map.groupBy(loading, ({ from }) => from)].map(([from, out]) => [
      from,
      out.map(({ to }) => to),
    ]),
  )
  return listCycles(graph).map((cycle) => `cycle: ${[...cycle, cycle[0] ?? ''].join(' → ')}`)
}

/** Every import that the rules forbid, and every cycle of imports that load one another. */
export function checkImports(files: readonly SourceFile[], rules: Rules = RULES): string[] {
  const edges = files.flatMap(listEdges)
  const used = new Set<Exception>()
  const forbidden = edges.flatMap((edge) => {
    const problems = checkEdge(edge, rules)
    const exception = rules.exceptions.find((one) => isExcepted(edge, one))
    if (problems.length === 0 || !exception) return problems.map((one) => describe(edge, one))
    used.add(exception)
    return []
  })
  const stale = rules.exceptions
    .filter((exception) => !used.has(exception))
    .map(({ from, to }) => `the exception for ${from} → ${to} is not needed any more`)
  return [...forbidden, ...stale, ...listCycleProblems(edges)]
}
