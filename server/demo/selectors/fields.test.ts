import { describe, expect, it } from 'vitest'
import { KindRegistry } from '../kinds/registry.ts'
import { parseFieldSelector, toFieldPredicate } from './fields.ts'

const kinds = new KindRegistry()
const POD = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'p', namespace: 'n' },
  spec: { nodeName: 'node-1', restartPolicy: 'Always' },
  status: { phase: 'Running' },
}

function matches(selector: string, resource = 'pods'): boolean {
  const kind = kinds.findByPath('', 'v1', resource)!
  return toFieldPredicate(kind, parseFieldSelector(selector))?.(POD) ?? true
}

describe('field selectors', () => {
  it.each([
    ['', true],
    ['metadata.name=p', true],
    ['metadata.name==p,metadata.namespace=n', true],
    ['metadata.name!=p', false],
    ['spec.nodeName=node-1', true],
    ['status.phase!=Running', false],
    ['spec.hostNetwork=false', true],
    ['status.podIP=', true],
  ])('%j: %s', (selector, expected) => {
    expect(matches(selector)).toBe(expected)
  })

  it('unescapes values', () => {
    expect(parseFieldSelector(String.raw`metadata.name=a\,b\=c\\d`)).toEqual([
      { field: 'metadata.name', equal: true, value: String.raw`a,b=c\d` },
    ])
  })

  it('refuses what it cannot understand', () => {
    expect(() => parseFieldSelector('metadata.name')).toThrow("can't understand")
    expect(() => parseFieldSelector(String.raw`a=b\c`)).toThrow('invalid escape sequence')
  })

  it.each([
    ['pods', 'spec.image=x'],
    ['nodes', 'metadata.namespace=x'],
  ])('refuses a field that %s do not offer', (resource, selector) => {
    expect(() => matches(selector, resource)).toThrow(
      `field label not supported: ${selector.split('=')[0]!}`,
    )
  })
})
