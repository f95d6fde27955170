import { formatExpression } from '../../../lib/labels.ts'

/** One requirement of a quota's scope selector, such as `PriorityClass in (high)`. */
export function formatScope(scope: {
  readonly scopeName?: string | undefined
  readonly operator?: string | undefined
  readonly values?: readonly string[] | undefined
}): string {
  return formatExpression({ key: scope.scopeName, operator: scope.operator, values: scope.values })
}
