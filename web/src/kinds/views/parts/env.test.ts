import { describe, expect, it } from 'vitest'
import type { Schema } from '#sdk'
import { toEnvSections } from './env.ts'

function rowOf(env: Schema<'ContainerEnv'>) {
  const table = toEnvSections([env], undefined, 'shop')[1]
  if (table?.type !== 'table') throw new Error('no table')
  return table.rows[0]
}

describe('environment variables', () => {
  it.each([
    ['configMap', 'configmaps'],
    ['secret', 'secrets'],
  ] as const)('of a %s link to it in the pod’s namespace', (source, path) => {
    const [name, from, key] = rowOf({ name: 'DB_URL', source, from: 'db', key: 'url' }) ?? []

    expect(name).toMatchObject({ text: 'DB_URL' })
    expect(from).toMatchObject({
      items: [{}, { type: 'link', to: { path, namespace: 'shop', name: 'db' } }],
    })
    expect(key).toMatchObject({ text: 'url', mono: true })
  })

  it('of a field name it', () => {
    expect(rowOf({ name: 'IP', source: 'field', from: 'status.podIP' })?.slice(1, 3)).toMatchObject(
      [{ text: 'Field of the pod' }, { text: 'status.podIP' }],
    )
  })

  it('of a resource name the container', () => {
    expect(
      rowOf({ name: 'CPU', source: 'resourceField', from: 'limits.cpu', key: 'app' })?.slice(1, 3),
    ).toMatchObject([{ text: 'Resources of app' }, { text: 'limits.cpu' }])
  })

  it('that the manifest holds say so, never what they are', () => {
    expect(rowOf({ name: 'LEVEL', source: 'value' })?.[1]).toMatchObject({
      text: 'Set in the manifest',
    })
  })

  it('that may be missing are marked', () => {
    const row = rowOf({ name: 'A', source: 'secret', from: 'b', key: 'c', optional: true })

    expect(row?.at(-1)).toMatchObject({ text: 'optional' })
  })

  it('can be all keys of an object, with a prefix', () => {
    const [table] = toEnvSections(
      undefined,
      [{ source: 'configMap', name: 'cart-env', prefix: 'CART_' }],
      'shop',
    )

    expect(table).toMatchObject({
      rows: [
        [{ items: [{ text: 'ConfigMap' }, { to: { name: 'cart-env' } }] }, { text: 'CART_' }, {}],
      ],
    })
  })
})
