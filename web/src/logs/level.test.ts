import { describe, expect, it } from 'vitest'
import { findLevel, toLevel } from './level.ts'

describe('findLevel', () => {
  it.each([
    ['2026-11-22 03:14:07 ERROR could not connect', 'error'],
    ['[warn] slow query', 'warn'],
    ['2026/11/22 03:14:07 [error] 31#31: *1 connect() failed', 'error'],
    ['E1122 03:14:07.123456       1 controller.go:12] sync failed', 'error'],
    ['W1122 03:14:07.123456       1 controller.go:12] slow', 'warn'],
    ['I1122 03:14:07.123456       1 leader.go:12] ERROR is a word here', 'info'],
    ['panic: runtime error: index out of range', 'error'],
    ['2026-11-22T03:14:07Z warning: disk almost full', 'warn'],
    ['03:14:07.001 DEBUG [main] ready', 'debug'],
    ["time=now level='warn' odd", 'warn'],
    ['INFO: listening', 'info'],
  ])('%s is %s', (text, level) => {
    expect(findLevel(text)).toBe(level)
  })

  it.each([
    'GET /errors/ERROR.html 200',
    'no error in sight',
    'terror: a film',
    'processed 12 items, 0 errors',
    '',
  ])('%s says none', (text) => {
    expect(findLevel(text)).toBeUndefined()
  })

  it('does not look for words far inside a line', () => {
    expect(findLevel(`${'x'.repeat(200)} ERROR`)).toBeUndefined()
  })
})

describe('toLevel', () => {
  it('reads the numbers of pino', () => {
    expect([10, 20, 30, 40, 50, 60].map(toLevel)).toEqual([
      'debug',
      'debug',
      'info',
      'warn',
      'error',
      'error',
    ])
  })

  it('knows no level of other values', () => {
    expect([undefined, null, 7, 'constructor', {}].map(toLevel)).toEqual(
      Array.from({ length: 5 }, () => undefined),
    )
  })
})
