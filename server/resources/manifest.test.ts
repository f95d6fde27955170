import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { toManifest } from './manifest.ts'

const configMap = { apiVersion: 'v1', kind: 'ConfigMap', managedFields: true }
const secret = { ...configMap, kind: 'Secret' }

describe('a manifest', () => {
  it('is sorted by key at every depth, lists in their order', () => {
    const text = toManifest({ spec: { b: 1, a: [{ z: 1, k: 2 }] }, metadata: {} }, configMap)

    expect(text).toBe(
      `apiVersion: v1
kind: ConfigMap
metadata: {}
spec:
  a:
    - k: 2
      z: 1
  b: 1
`,
    )
  })

  it('has apiVersion and kind even if the answer lacked them, and keeps its own', () => {
    expect(toManifest({}, configMap)).toBe('apiVersion: v1\nkind: ConfigMap\n')
    expect(toManifest({ apiVersion: 'v2' }, configMap)).toContain('apiVersion: v2\n')
  })

  it.each([
    'yes',
    'no',
    'on',
    'off',
    'y',
    'N',
    'true',
    'null',
    '~',
    '1',
    '0123',
    '0o17',
    '0x1f',
    '1e3',
    '12:30:45',
    '1_000',
    '.inf',
    '2026-03-01',
    '',
    ' padded ',
    '# no comment',
    'a: b',
    '- item',
    '*alias',
    '&anchor',
    '!tag',
    '=',
    '<<',
    '%directive',
    '"quoted"',
    'line\nbreak\n',
    '\ttab',
  ])('keeps the text %j a text for readers of YAML 1.1 and 1.2', (text) => {
    const written = toManifest({ data: { key: text } }, configMap)

    for (const version of ['1.1', '1.2'] as const) {
      expect(parse(written, { version })).toMatchObject({ data: { key: text } })
    }
  })

  it('writes the same part twice where it is twice', () => {
    const labels = { app: 'cart' }

    const text = toManifest({ metadata: { labels }, spec: { labels } }, configMap)

    expect(text).not.toMatch(/[&*]a1/)
  })

  it('folds no long line', () => {
    const long = 'word '.repeat(100).trim()

    expect(toManifest({ data: { key: long } }, configMap)).toContain(`key: ${long}\n`)
  })

  it('leaves managed fields out when asked to, and touches nothing else', () => {
    const object = { metadata: { name: 'a', managedFields: [{ manager: 'kubectl' }] } }

    const text = toManifest(object, { ...configMap, managedFields: false })

    expect(text).not.toContain('managedFields')
    expect(text).toContain('name: a')
    expect(object.metadata.managedFields).toHaveLength(1)
  })
})

describe('a Secret’s manifest', () => {
  const object = {
    kind: 'Secret',
    metadata: {
      name: 's',
      annotations: {
        'kubectl.kubernetes.io/last-applied-configuration': '{"data":{"k":"aHVudGVyMg=="}}',
        kept: 'yes',
      },
    },
    data: { password: Buffer.from('hunter2').toString('base64'), empty: '' },
    stringData: { plain: 'hunter2' },
    type: 'Opaque',
  }

  it('says how long values are, never what', () => {
    const text = toManifest(object, secret)

    expect(parse(text)).toMatchObject({
      data: { password: '<withheld: 7 bytes>', empty: '<withheld: 0 bytes>' },
      metadata: { annotations: { kept: 'yes' } },
      type: 'Opaque',
    })
    expect(text).not.toMatch(/hunter2|aHVudGVy|last-applied/)
  })

  it('does so too when the answer lacked its kind', () => {
    const { metadata, data } = object

    expect(toManifest({ metadata, data }, secret)).not.toMatch(/hunter2|aHVudGVy/)
  })

  it('cannot be mistaken for a value when it is applied', () => {
    const { data } = parse(toManifest(object, secret)) as { data: { password: string } }

    expect(data.password).not.toMatch(/^[A-Za-z0-9+/=]*$/)
  })

  it('has the values only for who asks for them', () => {
    const shown = toManifest(object, { ...secret, values: 'shown' })

    expect(parse(shown)).toMatchObject({ data: { password: 'aHVudGVyMg==' } })
    expect(toManifest(object, { ...secret, values: 'withheld' })).not.toContain('aHVudGVy')
  })

  it('without data or annotations is shown as it is', () => {
    expect(parse(toManifest({ kind: 'Secret', metadata: { name: 's' } }, secret))).toEqual({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 's' },
    })
  })
})
