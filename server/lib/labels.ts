/** A requirement of a label or node selector. */
interface Expression {
  readonly key?: string | undefined
  readonly operator?: string | undefined
  readonly values?: readonly string[] | undefined
}

/** A label selector, as it travels. */
interface Selector {
  readonly matchLabels?: Readonly<Record<string, string>> | undefined
  readonly matchExpressions?: readonly Expression[] | undefined
}

/** `a=1,b=2`, sorted by key; empty for no labels. */
export function formatLabels(
  labels: Readonly<Record<string, string>> | undefined,
  separator = ',',
): string {
  return formatSelector({ matchLabels: labels }, separator)
}

/** Kubernetes' selector notation, sorted by key: `a=1,b in (x,y),!c`; empty for a selector that selects everything. */
export function formatSelector(selector: Selector | undefined, separator = ','): string {
  const terms = [
    ...Object.entries(selector?.matchLabels ?? {}).map(([key, value]) => ({
      key,
      text: `${key}=${value}`,
    })),
    ...(selector?.matchExpressions ?? []).map((expression) => ({
      key: expression.key ?? '',
      text: formatExpression(expression),
    })),
  ]
  return terms
    .sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0))
    .map(({ text }) => text)
    .join(separator)
}

/** One requirement in Kubernetes' selector notation: `key in (a,b)`, `!key`, `key>3`. */
export function formatExpression({ key = '', operator = '', values = [] }: Expression): string {
  switch (operator) {
    case 'Exists':
      return key
    case 'DoesNotExist':
      return `!${key}`
    case 'Gt':
      return `${key}>${values.join()}`
    case 'Lt':
      return `${key}<${values.join()}`
    default:
      return `${key} ${operator.toLowerCase()} (${[...values].sort().join(',')})`
  }
}
