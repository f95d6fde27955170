import { describe, expect, it } from 'vitest'
import { toLastWords } from './last-words.ts'

describe('toLastWords', () => {
  it.each([
    ['a\nDB_URL is not set\n\n', 'DB_URL is not set', true],
    [
      'panic: no database\n\ngoroutine 1 [running]:\nmain.main()\n\t/app/main.go:12 +0x1d\nexit status 2\n',
      'panic: no database',
      false,
    ],
    [
      'Traceback (most recent call last):\n  File "app.py", line 3, in <module>\nKeyError: missing DB_URL\n',
      'KeyError: missing DB_URL',
      true,
    ],
    [
      'Error: Cannot find module "x"\n    at Module._load (node:internal:1:1)\n    at main (a.js:1:2)\n',
      'Error: Cannot find module "x"',
      false,
    ],
    ['\u001b[31mfatal: bad config\u001b[0m\n', 'fatal: bad config', true],
    ['bye', 'bye', true],
  ])('finds what %j says', (log, text, isLast) => {
    expect(toLastWords(log)).toEqual({ text, isLast })
  })

  it('has nothing of an empty log', () => {
    expect(toLastWords('\n \n')).toBeUndefined()
  })
})
