import { expect, it } from 'vitest'
import { formatBytes, formatCores, parseQuantity } from './quantity.ts'

it.each([
  ['250m', 0.25],
  ['1', 1],
  ['1.5', 1.5],
  ['1Gi', 2 ** 30],
  ['128974848', 128974848],
  ['129M', 129e6],
  ['1e3', 1000],
  ['12345678n', 0.012345678],
  ['', undefined],
  ['lots', undefined],
  [undefined, undefined],
])('%s is %s', (text, value) => {
  expect(parseQuantity(text)).toEqual(
    value === undefined ? undefined : (expect.closeTo(value, 9) as number),
  )
})

it('says quantities as people do', () => {
  expect([0, 0.0035, 0.25, 1, 1.5, 12.25].map(formatCores)).toEqual([
    '0',
    '3.5 m',
    '250 m',
    '1 core',
    '1.5 cores',
    '12.3 cores',
  ])
  expect([512, 640 * 2 ** 20, 1.5 * 2 ** 30].map(formatBytes)).toEqual([
    '512 B',
    '640 MiB',
    '1.5 GiB',
  ])
})
