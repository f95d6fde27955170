import { expect, it } from 'vitest'
import { view } from './config-maps.ts'
import { METADATA } from './row.testing.ts'
import { view as secrets } from './secrets.ts'

it('shows texts by key with their size in bytes, binary entries by size only', () => {
  const [, texts, binary] = view.sections({
    ...METADATA,
    keyCount: 3,
    data: { 'b.conf': 'größe', a: '' },
    binaryDataKeys: ['logo.png'],
    binaryDataSizes: { 'logo.png': 2048 },
  })

  expect(texts).toMatchObject({
    texts: [
      { label: 'a', text: '', note: 'empty' },
      { label: 'b.conf', text: 'größe', note: '7 B' },
    ],
  })
  expect(binary).toMatchObject({ rows: [[{ text: 'logo.png' }, { text: '2 KiB' }]] })
})

it('links the token of a service account to it', () => {
  const [facts] = secrets.sections({
    ...METADATA,
    type: 'kubernetes.io/service-account-token',
    keyCount: 1,
    keys: [{ name: 'token', size: 900 }],
    annotations: { 'kubernetes.io/service-account.name': 'ci' },
  })

  expect(facts).toMatchObject({
    facts: [{}, { cell: { to: { path: 'serviceaccounts', namespace: 'shop', name: 'ci' } } }],
  })
})
