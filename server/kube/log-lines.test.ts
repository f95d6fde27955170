import { describe, expect, it } from 'vitest'
import { LogLineReader, toLogLine } from './log-lines.ts'

const T = '2026-05-04T12:34:56.789012345Z'

describe('toLogLine', () => {
  it.each([
    [`${T} text`, { time: T, text: 'text' }],
    ['2026-05-04T12:34:56Z text', { time: '2026-05-04T12:34:56Z', text: 'text' }],
    ['2026-05-04T12:34:56.5+02:00 a b', { time: '2026-05-04T12:34:56.5+02:00', text: 'a b' }],
    [`${T} `, { time: T, text: '' }],
    [`${T}  indented`, { time: T, text: ' indented' }],
    [T, { text: T }],
    ['', { text: '' }],
    [' leading', { text: ' leading' }],
    ['2026-13-04T12:34:56Z text', { text: '2026-13-04T12:34:56Z text' }],
    ['2026-05-04 12:34:56 text', { text: '2026-05-04 12:34:56 text' }],
    ['failed to get logs', { text: 'failed to get logs' }],
  ])('%j', (line, expected) => {
    expect(toLogLine(line)).toEqual(expected)
  })
})

function read(chunks: readonly (string | Buffer)[], maxLineBytes?: number) {
  const reader = new LogLineReader(maxLineBytes)
  const lines = chunks.flatMap((chunk) => reader.push(Buffer.from(chunk)))
  return [...lines, ...reader.end()].map(({ text }) => text)
}

describe('LogLineReader', () => {
  it.each([
    ['lines of one chunk', ['a\nb\n'], ['a', 'b']],
    ['a line without an end', ['a\nb'], ['a', 'b']],
    ['a line over three chunks', ['a', 'b', 'c\nd\n'], ['abc', 'd']],
    ['an end that comes alone', ['a', '\n', 'b\n'], ['a', 'b']],
    ['empty lines', ['\n\na\n\n'], ['', '', 'a', '']],
    ['an empty line after an unfinished one', ['a', '\n\nb\n'], ['a', '', 'b']],
    ['nothing', [], []],
    ['an empty chunk', ['', 'a\n'], ['a']],
  ])('%s', (_, chunks, expected) => {
    expect(read(chunks)).toEqual(expected)
  })

  it('gives the same whatever the chunks are', () => {
    const bytes = Buffer.from(`${T} größe\n\n${T} 日本語 🙂\nlast ÿ\n`)

    const whole = read([bytes])
    const single = read([...bytes].map((byte) => Buffer.from([byte])))

    expect(single).toEqual(whole)
    expect(whole).toEqual(['größe', '', '日本語 🙂', 'last ÿ'])
  })

  it('replaces what is not UTF-8', () => {
    expect(read([Buffer.from([0x61, 0xff, 0x62, 0x0a, 0xc3, 0x0a])])).toEqual([
      'a\ufffdb',
      '\ufffd',
    ])
  })

  it('splits a line that is too long, and keeps its time', () => {
    const reader = new LogLineReader(60)
    const text = 'x'.repeat(50)

    const lines = [
      ...reader.push(Buffer.from(`${T} ${text}`)),
      ...reader.push(Buffer.from('\ny\n')),
    ]

    expect(lines.map(({ time }) => time)).toEqual([T, T, undefined])
    expect(lines.map((line) => line.text).join('')).toBe(`${text}y`)
  })

  it('splits a line that is too long within one chunk of several', () => {
    expect(read(['a\nbbbbbbb\nc\n'], 4)).toEqual(['a', 'bbbb', 'bbb', 'c'])
  })

  it('does not cut a character in two', () => {
    expect(read(['aaa🙂b\n'], 5)).toEqual(['aaa', '🙂b'])
  })

  it('loses nothing of a very long line', () => {
    const line = 'é'.repeat(2 * 1024 * 1024)

    expect(read([line.slice(0, 7), line.slice(7), '\nz\n']).join('')).toBe(`${line}z`)
  })
})
