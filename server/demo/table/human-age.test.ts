import { describe, expect, it } from 'vitest'
import { readJsonPath } from './json-path.ts'
import { toHumanAge } from './human-age.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

describe('toHumanAge', () => {
  it.each([
    [-5, '<invalid>'],
    [0, '0s'],
    [119, '119s'],
    [120, '2m'],
    [330, '5m30s'],
    [10 * MINUTE + 5, '10m'],
    [2 * HOUR + 59 * MINUTE, '179m'],
    [3 * HOUR, '3h'],
    [7 * HOUR + 20 * MINUTE, '7h20m'],
    [47 * HOUR, '47h'],
    [3 * DAY + 4 * HOUR, '3d4h'],
    [200 * DAY, '200d'],
    [3 * 365 * DAY, '3y'],
    [3 * 365 * DAY + 30 * DAY, '3y30d'],
    [9 * 365 * DAY + 30 * DAY, '9y'],
  ])('%d seconds are %s', (seconds, expected) => {
    expect(toHumanAge(seconds * 1000)).toBe(expected)
  })
})

describe('readJsonPath', () => {
  const object = { a: { 'b.c': 1, list: [{ type: 'Ready', status: 'True' }, { type: 'X' }] } }

  it.each([
    ['.a.list[0].type', 'Ready'],
    ['.a.list[1].type', 'X'],
    ['.a.list[*].type', 'Ready'],
    ['.a.list[?(@.type=="Ready")].status', 'True'],
    ['.a.list[?(@.type=="None")].status', undefined],
    ["['a']['b.c']", 1],
    ['.none.at.all', undefined],
  ])('%s', (path, expected) => {
    expect(readJsonPath(object, path)).toBe(expected)
  })
})
