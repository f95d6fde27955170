import type { KindSchemas } from '#sdk'
import { expect, it } from 'vitest'
import { view } from './endpoint-slices.ts'
import { METADATA } from './row.testing.ts'

const ROW: KindSchemas['endpointslices']['row'] = {
  ...METADATA,
  addressType: 'IPv4',
  ports: [{ name: 'http', port: 8080, protocol: 'TCP' }, { port: 0 }],
  readyCount: 3,
  totalCount: 3,
}

it.each([
  [3, 3, 'ok', 'Ready'],
  [2, 3, 'warn', 'Partly ready'],
  [0, 3, 'bad', 'None ready'],
  [0, 0, 'idle', 'Empty'],
])('%d of %d ready is %s', (readyCount, totalCount, level, word) => {
  expect(view.status?.({ ...ROW, readyCount, totalCount })).toMatchObject({ level, word })
})

it('writes a slice without ports as any port', () => {
  const ports = view.columns.find(({ id }) => id === 'ports')

  expect(ports?.value(ROW)).toBe('http 8080/TCP, any port')
})

it('tells endpoints that get traffic from those that do not', () => {
  const base = { addresses: ['10.0.0.1'], ready: true, serving: true, terminating: false }
  const [, table] = view.sections({
    ...ROW,
    endpoints: [
      { ...base, targetRef: { kind: 'Pod', name: 'web-1' } },
      { ...base, ready: false, serving: false },
      { ...base, ready: false, terminating: true },
    ],
  })

  expect(table).toMatchObject({
    rows: [
      [
        {},
        { status: { word: 'Ready' } },
        { to: { path: 'pods', namespace: 'shop' } },
        {},
        {},
        {},
        {},
      ],
      [{}, { status: { level: 'warn', word: 'Not ready' } }, { type: 'none' }, {}, {}, {}, {}],
      [{}, { status: { word: 'Terminating', reason: 'It still serves' } }, {}, {}, {}, {}, {}],
    ],
  })
})
