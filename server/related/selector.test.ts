import { expect, it } from 'vitest'
import { isSelected } from './selector.ts'

const labels = { app: 'cart', tier: 'web', empty: '' }
const expression = (key: string, operator: string, ...values: string[]) => ({
  matchExpressions: [{ key, operator, values }],
})

it.each<[object, boolean]>([
  [{}, true],
  [{ matchLabels: { app: 'cart' } }, true],
  [{ matchLabels: { app: 'cart', tier: 'db' } }, false],
  [{ matchLabels: { other: 'cart' } }, false],
  [expression('app', 'In', 'cart', 'api'), true],
  [expression('other', 'In', 'cart'), false],
  [expression('app', 'NotIn', 'cart'), false],
  [expression('other', 'NotIn', 'cart'), true],
  [expression('empty', 'Exists'), true],
  [expression('constructor', 'Exists'), false],
  [expression('app', 'DoesNotExist'), false],
  [expression('other', 'DoesNotExist'), true],
  [expression('app', 'Near', 'cart'), false],
  [{ ...expression('app', 'Exists'), matchLabels: { tier: 'db' } }, false],
])('%j', (selector, expected) => {
  expect(isSelected(selector, labels)).toBe(expected)
})
