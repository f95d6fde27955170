import { describe, expect, it } from 'vitest'
import { formatValues, parseJsonPath } from './json-path.ts'

const object = {
  metadata: {
    name: 'web',
    labels: { 'app.kubernetes.io/name': 'web', plain: 'yes' },
    annotations: {},
  },
  spec: {
    replicas: 0,
    paused: false,
    nothing: null,
    empty: '',
    hosts: ['a.example', 'b.example', 'c.example'],
    ports: [
      { name: 'http', port: 80 },
      { name: 'https', port: 443 },
    ],
    nested: { deep: [{ name: 'inner' }] },
  },
  status: {
    conditions: [
      { type: 'Ready', status: 'True', reason: 'AllGood' },
      { type: 'Synced', status: 'False', severity: 2 },
    ],
  },
}

function print(path: string, of: unknown = object): string {
  return formatValues(parseJsonPath(path)(of))
}

describe('a printer column’s path', () => {
  it.each([
    ['.metadata.name', 'web'],
    ['metadata.name', 'web'],
    ['{.metadata.name}', 'web'],
    ["['metadata']['name']", 'web'],
    ['.metadata["name"]', 'web'],
    ['.metadata.labels.app\\.kubernetes\\.io/name', 'web'],
    [".metadata.labels['app.kubernetes.io/name']", 'web'],
    ['.spec.replicas', '0'],
    ['.spec.paused', 'false'],
    ['.spec.empty', ''],
    ['.spec.nothing', ''],
    ['.spec.absent', ''],
    ['.spec.absent.deeper', ''],
    ['.metadata.name.deeper', ''],
    ['.metadata.annotations', '{}'],
    ['.spec.hosts', '["a.example","b.example","c.example"]'],
    ['.spec.hosts[0]', 'a.example'],
    ['.spec.hosts[-1]', 'c.example'],
    ['.spec.hosts[9]', ''],
    ['.spec.hosts[*]', 'a.example b.example c.example'],
    ['.spec.hosts[0:2]', 'a.example b.example'],
    ['.spec.hosts[1:]', 'b.example c.example'],
    ['.spec.hosts[:-1]', 'a.example b.example'],
    ['.spec.hosts[0,2]', 'a.example c.example'],
    ['.spec.ports[*].port', '80 443'],
    ['.spec.ports.*.port', '80 443'],
    ['.status.conditions[?(@.type=="Ready")].status', 'True'],
    [".status.conditions[?(@.type=='Ready')].status", 'True'],
    ['.status.conditions[?(@.type == "Ready")].reason', 'AllGood'],
    ['.status.conditions[?(@.type!="Ready")].type', 'Synced'],
    ['.status.conditions[?(@.severity>1)].type', 'Synced'],
    ['.status.conditions[?(@.severity)].type', 'Synced'],
    ['.status.conditions[?(@.type=="Absent")].status', ''],
    ['.spec.ports[?(@.port==443)].name', 'https'],
    ['..name', 'web http https inner'],
  ])('%s gives %j', (path, value) => {
    expect(print(path)).toBe(value)
  })

  it.each([
    '.spec[',
    '.spec[abc]',
    '.spec[?(@.a=b)]',
    '.spec[?(type=="x")]',
    '{.a}{.b}',
    '.a b',
    '.a]',
  ])('%j is none', (path) => {
    expect(() => parseJsonPath(path)).toThrow(SyntaxError)
  })

  it.each([null, 'text', 7, [], { metadata: null }])(
    'finds nothing in %j and does not fail',
    (of) => {
      expect(print('.metadata.name', of)).toBe('')
    },
  )

  it('does not reach what objects have from their language', () => {
    expect(print('.constructor')).toBe('')
    expect(print('.__proto__')).toBe('')
    expect(print('.metadata.name.length')).toBe('')
  })

  it('is not slow for text that almost matches', () => {
    const start = performance.now()

    for (const text of ['['.repeat(5000), `.a[?(@.${'x'.repeat(20_000)}`, '.'.repeat(5000)]) {
      try {
        parseJsonPath(text)
      } catch {
        // Refusing it is as good.
      }
    }

    expect(performance.now() - start).toBeLessThan(500)
  })
})
