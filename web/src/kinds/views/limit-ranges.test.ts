import { expect, it } from 'vitest'
import { view } from './limit-ranges.ts'
import { METADATA } from './row.testing.ts'

it('has one row for each resource of each type, with what is set', () => {
  const [limits] = view.sections({
    ...METADATA,
    limitCount: 2,
    limits: [
      {
        type: 'Container',
        default: { memory: '256Mi' },
        defaultRequest: { cpu: '50m', memory: '128Mi' },
        maxLimitRequestRatio: { cpu: '4' },
      },
      { type: 'PersistentVolumeClaim', min: { storage: '1Gi' }, max: { storage: '1Ti' } },
    ],
  })

  const none = { type: 'none' }
  expect(limits).toMatchObject({
    rows: [
      [{ text: 'Container' }, { text: 'cpu' }, none, none, { text: '50 m' }, none, { text: '4 ×' }],
      [{}, { text: 'memory' }, none, none, { text: '128 MiB' }, { text: '256 MiB' }, none],
      [{}, { text: 'storage' }, { text: '1 GiB' }, { text: '1 TiB' }, none, none, none],
    ],
  })
})
