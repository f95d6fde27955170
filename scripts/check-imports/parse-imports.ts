import ts from 'typescript'

/**
 * `value`: loads the other module. `type`: is erased. `deferred`: loads it when it is called for, so it makes no cycle.
 */
export type ImportKind = 'value' | 'type' | 'deferred'

export interface Import {
  /** As it is written. */
  readonly specifier: string
  readonly kind: ImportKind
  readonly line: number
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  // `import { type A }` still loads the module: only what is wholly a type is erased.
  return ts.isExportDeclaration(node)
    ? node.isTypeOnly
    : node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
}

function toFound(node: ts.Node): { text: ts.StringLiteralLike; kind: ImportKind } | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const text = node.moduleSpecifier
    if (!text || !ts.isStringLiteralLike(text)) return undefined
    return { text, kind: isTypeOnly(node) ? 'type' : 'value' }
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const text = node.argument.literal
    return ts.isStringLiteralLike(text) ? { text, kind: 'type' } : undefined
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [text] = node.arguments
    return text && ts.isStringLiteralLike(text) ? { text, kind: 'deferred' } : undefined
  }
  return undefined
}

/** The scripts of a component, on the lines where they stand. */
function toScript(text: string): string {
  const pieces = text.split(/(<script[^>]*>[^]*?<\/script>)/)
  return pieces
    .map((piece) =>
      piece.startsWith('<script')
        ? piece.replace(/^<script[^>]*>/, '').replace(/<\/script>$/, '')
        : piece.replaceAll(/[^\n]/g, ''),
    )
    .join('')
}

/** Every import of a source file. */
export function parseImports(path: string, text: string): Import[] {
  const script = path.endsWith('.vue') ? toScript(text) : text
  const source = ts.createSourceFile(path, script, ts.ScriptTarget.Latest, false)
  const imports: Import[] = []
  const visit = (node: ts.Node): void => {
    const found = toFound(node)
    if (found) {
      const { line } = source.getLineAndCharacterOfPosition(found.text.getStart(source))
      imports.push({ specifier: found.text.text, kind: found.kind, line: line + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return imports
}
