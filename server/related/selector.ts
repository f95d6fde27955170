import type { V1LabelSelector } from '@kubernetes/client-node'
import type { Wire } from '../kube/proto/mask.ts'

type Labels = Readonly<Record<string, string>>
type Expression = NonNullable<Wire<V1LabelSelector>['matchExpressions']>[number]

/** Whether labels are what a selector selects; an empty selector selects everything. */
export function isSelected(selector: Wire<V1LabelSelector>, labels: Labels = {}): boolean {
  const { matchLabels = {}, matchExpressions = [] } = selector
  return (
    Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
    matchExpressions.every((expression) => isMet(expression, labels))
  )
}

function isMet({ key = '', operator, values = [] }: Expression, labels: Labels): boolean {
  const value = Object.hasOwn(labels, key) ? labels[key] : undefined
  switch (operator) {
    case 'In':
      return value !== undefined && values.includes(value)
    case 'NotIn':
      return value === undefined || !values.includes(value)
    case 'Exists':
      return value !== undefined
    case 'DoesNotExist':
      return value === undefined
    // An operator that is not known selects nothing.
    case undefined:
    default:
      return false
  }
}
