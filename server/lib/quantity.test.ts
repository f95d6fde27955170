import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatCpu,
  formatMemory,
  parseQuantity,
  sumQuantities,
  toBytes,
  toMillis,
  toPercent,
} from './quantity.ts'

const NANOS = 1_000_000_000n

describe('parseQuantity', () => {
  it.each<[string, bigint]>([
    ['0', 0n],
    ['1', NANOS],
    ['+1', NANOS],
    ['-1', -NANOS],
    ['1.5', 1_500_000_000n],
    ['1.', NANOS],
    ['.5', 500_000_000n],
    ['007', 7n * NANOS],
    ['1n', 1n],
    ['1u', 1000n],
    ['1m', 1_000_000n],
    ['1k', 10n ** 3n * NANOS],
    ['1M', 10n ** 6n * NANOS],
    ['1G', 10n ** 9n * NANOS],
    ['1T', 10n ** 12n * NANOS],
    ['1P', 10n ** 15n * NANOS],
    ['1E', 10n ** 18n * NANOS],
    ['1Ki', 2n ** 10n * NANOS],
    ['1Mi', 2n ** 20n * NANOS],
    ['1Gi', 2n ** 30n * NANOS],
    ['1Ti', 2n ** 40n * NANOS],
    ['1Pi', 2n ** 50n * NANOS],
    ['1Ei', 2n ** 60n * NANOS],
    ['1.5Gi', 3n * 2n ** 29n * NANOS],
    ['1e3', 1000n * NANOS],
    ['1E3', 1000n * NANOS],
    ['1e+3', 1000n * NANOS],
    ['12e-1', 1_200_000_000n],
    ['0.1n', 1n],
    ['1.1n', 2n],
    ['-1.1n', -2n],
    ['1e-40', 1n],
  ])('reads %s', (text, nanos) => {
    expect(parseQuantity(text)).toBe(nanos)
  })

  it.each(['', ' ', '1 ', 'x', '.', '-', '1.2.3', '1K', '1mi', '1e', '1ki', '1Zi', '1e1.5', '1mm'])(
    'refuses %j',
    (text) => {
      expect(() => parseQuantity(text)).toThrow(SyntaxError)
    },
  )

  it('is not slowed down by an absurd exponent', () => {
    expect(parseQuantity('1e999999999')).toBe(parseQuantity('1e40'))
    expect(parseQuantity('1e-999999999')).toBe(1n)
  })
})

describe('rounding', () => {
  it.each<[string | undefined, number]>([
    ['123456n', 1],
    ['250m', 250],
    ['4', 4000],
    ['0.5', 500],
    ['1.0001', 1001],
    ['1Ki', 1_024_000],
    ['-1.0001', -1001],
    ['', 0],
    [undefined, 0],
  ])('gives %s in thousandths', (text, millis) => {
    expect(toMillis(text)).toBe(millis)
  })

  it.each<[string | undefined, number]>([
    ['1500m', 2],
    ['1m', 1],
    ['1000m', 1],
    ['0', 0],
    ['16Gi', 2 ** 34],
    ['999999999Gi', 999_999_999 * 2 ** 30],
    ['1.5Ki', 1536],
    ['128974848', 128_974_848],
    [undefined, 0],
  ])('gives %s in whole units', (text, value) => {
    expect(toBytes(text)).toBe(value)
  })

  it('is the same on the short way and on the long way', () => {
    const suffix = fc.constantFrom('', 'm', 'Ki', 'Mi', 'Gi')
    fc.assert(
      fc.property(fc.nat({ max: 1e9 }), suffix, (number, unit) => {
        const text = `${number}${unit}`
        const nanos = parseQuantity(text)
        expect(toMillis(text)).toBe(toMillis(nanos))
        expect(toBytes(text)).toBe(toBytes(nanos))
      }),
    )
  })
})

describe('properties', () => {
  const integer = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n })

  it('reads back whatever is written in billionths', () => {
    fc.assert(
      fc.property(integer, (nanos) => {
        expect(parseQuantity(`${nanos}n`)).toBe(nanos)
      }),
    )
  })

  it('reads a suffix as the exponent that it stands for', () => {
    const pair = fc.constantFrom(['k', 3], ['M', 6], ['G', 9], ['m', -3], ['u', -6] as const)
    fc.assert(
      fc.property(integer, pair, (number, [suffix, exponent]) => {
        expect(parseQuantity(`${number}${suffix}`)).toBe(parseQuantity(`${number}e${exponent}`))
      }),
    )
  })

  it('adds exactly', () => {
    fc.assert(
      fc.property(fc.array(integer), (numbers) => {
        const sum = numbers.reduce((left, right) => left + right, 0n)
        expect(sumQuantities(numbers.map((number) => `${number}n`))).toBe(sum)
      }),
    )
  })
})

it('adds quantities of different notations, absent ones included', () => {
  const sum = sumQuantities(['500m', undefined, '1.5', '', '100m', parseQuantity('1u')])

  expect(toMillis(sum)).toBe(2101)
})

it.each([
  [4000, '4.00 cores'],
  [1000, '1.00 cores'],
  [3920, '3.92 cores'],
  [1125, '1.12 cores'],
  [1375, '1.38 cores'],
  [999, '999m'],
  [0, '0m'],
])('writes %d thousandths of a CPU as %s', (millis, text) => {
  expect(formatCpu(millis)).toBe(text)
})

it.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1.0 KiB'],
  [2 ** 20 - 1, '1024.0 KiB'],
  [2 ** 20, '1.0 MiB'],
  [2 ** 30, '1.0 GiB'],
  [1.25 * 2 ** 30, '1.2 GiB'],
  [1.75 * 2 ** 30, '1.8 GiB'],
  [16_777_216_000, '15.6 GiB'],
  [2 ** 41, '2048.0 GiB'],
])('writes %d bytes as %s', (bytes, text) => {
  expect(formatMemory(bytes)).toBe(text)
})

it.each([
  [1, 3, 33.3],
  [2, 3, 66.7],
  [3, 2, 150],
  [0, 5, 0],
  [5, 0, 0],
  [5, -1, 0],
])('gives %d of %d in percent', (used, total, percent) => {
  expect(toPercent(used, total)).toBe(percent)
})
