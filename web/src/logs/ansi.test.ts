import { describe, expect, it } from 'vitest'
import { parseAnsi } from './ansi.ts'

const ESC = '\x1b'

describe('parseAnsi', () => {
  it('takes colours out of the text and says where they were', () => {
    const { text, styled } = parseAnsi(`a ${ESC}[31mred${ESC}[0m b`)

    expect(text).toBe('a red b')
    expect(styled).toEqual([{ start: 2, end: 5, color: 'red', bold: false }])
  })

  it('reads several codes at once, and ends one of them', () => {
    const { styled } = parseAnsi(`${ESC}[1;92mok${ESC}[39m bold${ESC}[m`)

    expect(styled).toEqual([
      { start: 0, end: 2, color: 'green', bold: true },
      { start: 2, end: 7, color: undefined, bold: true },
    ])
  })

  it('steps over the parts of colours of 256 and of millions', () => {
    const { text, styled } = parseAnsi(`${ESC}[38;5;31mx${ESC}[38;2;31;32;33my`)

    expect(text).toBe('xy')
    expect(styled).toEqual([])
  })

  it('leaves out what moves the cursor, and titles of windows', () => {
    expect(parseAnsi(`${ESC}[2K${ESC}[1G${ESC}]0;title\x07done`).text).toBe('done')
  })

  it('leaves out an escape that is cut off at the end of the line', () => {
    expect(parseAnsi(`a${ESC}[0`).text).not.toContain('undefined')
  })
})
