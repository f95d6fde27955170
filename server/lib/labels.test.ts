import { expect, it } from 'vitest'
import { formatExpression, formatLabels, formatSelector } from './labels.ts'

it('writes labels sorted by key', () => {
  expect(formatLabels({ b: '2', a: '1', 'k8s.io/x': '' })).toBe('a=1,b=2,k8s.io/x=')
  expect(formatLabels({ b: '2', a: '1' }, ', ')).toBe('a=1, b=2')
  expect(formatLabels({})).toBe('')
  expect(formatLabels(undefined)).toBe('')
})

it('writes labels and expressions of a selector sorted by key', () => {
  const selector = {
    matchLabels: { tier: 'web', app: 'shop' },
    matchExpressions: [
      { key: 'env', operator: 'NotIn', values: ['test', 'dev'] },
      { key: 'zone', operator: 'Exists' },
    ],
  }

  expect(formatSelector(selector)).toBe('app=shop,env notin (dev,test),tier=web,zone')
  expect(formatSelector(selector, ', ')).toBe('app=shop, env notin (dev,test), tier=web, zone')
})

it('keeps the order of expressions about the same key', () => {
  const matchExpressions = [
    { key: 'a', operator: 'Exists' },
    { key: 'a', operator: 'NotIn', values: ['x'] },
  ]

  expect(formatSelector({ matchExpressions })).toBe('a,a notin (x)')
})

it.each([
  [{ key: 'a', operator: 'In', values: ['y', 'x'] }, 'a in (x,y)'],
  [{ key: 'a', operator: 'NotIn', values: ['x'] }, 'a notin (x)'],
  [{ key: 'a', operator: 'Exists' }, 'a'],
  [{ key: 'a', operator: 'DoesNotExist' }, '!a'],
  [{ key: 'a', operator: 'Gt', values: ['3'] }, 'a>3'],
  [{ key: 'a', operator: 'Lt', values: ['3'] }, 'a<3'],
])('writes %j', (expression, text) => {
  expect(formatExpression(expression)).toBe(text)
})

it('writes nothing for a selector of everything', () => {
  expect(formatSelector({})).toBe('')
  expect(formatSelector(undefined)).toBe('')
})
