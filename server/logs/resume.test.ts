import { describe, expect, it } from 'vitest'
import { compareTimes, Resume } from './resume.ts'

describe('compareTimes', () => {
  it.each([
    ['2026-05-04T12:34:56.000000001Z', '2026-05-04T12:34:56.000000002Z', -1],
    ['2026-05-04T12:34:56.9Z', '2026-05-04T12:34:56.10Z', 1],
    ['2026-05-04T12:34:56Z', '2026-05-04T12:34:56.000Z', 0],
    ['2026-05-04T14:34:56.5+02:00', '2026-05-04T12:34:56.500000000Z', 0],
    ['2026-05-04T14:34:56.500000001+02:00', '2026-05-04T12:34:56.5Z', 1],
    ['2026-05-04T10:34:56-03:00', '2026-05-04T12:34:56Z', 1],
  ])('%s and %s', (a, b, expected) => {
    expect(Math.sign(compareTimes(a, b))).toBe(expected)
    expect(Math.sign(compareTimes(b, a))).toBe(0 - expected)
  })
})

const line = (time: string | undefined, text: string) => ({ ...(time && { time }), text })
const at = (second: number): string => `2026-05-04T12:34:0${second}.000000000Z`

function take(resume: Resume, lines: readonly { time?: string; text: string }[]): string {
  return resume
    .take(lines)
    .map(({ text }) => text)
    .join('')
}

describe('Resume', () => {
  it('lets everything through the first time', () => {
    const resume = new Resume()
    resume.reopen()

    expect(take(resume, [line(at(1), 'a'), line(at(1), 'b'), line(undefined, 'c')])).toBe('abc')
    expect(resume.last).toBe(at(1))
  })

  it('leaves out what was given, over several batches', () => {
    const resume = new Resume()
    take(resume, [line(at(1), 'a'), line(at(2), 'b'), line(at(3), 'c')])
    resume.reopen()

    const again = [[line(at(2), 'b')], [line(at(3), 'c'), line(at(4), 'd')], [line(at(5), 'e')]]

    expect(again.map((lines) => take(resume, lines)).join('')).toBe('de')
  })

  it('counts the lines of the last moment', () => {
    const resume = new Resume()
    take(resume, [line(at(3), 'a'), line(at(3), 'b')])
    resume.reopen()

    const again = [line(at(3), 'a'), line(at(3), 'b'), line(at(3), 'c'), line(at(4), 'd')]

    expect(take(resume, again)).toBe('cd')
  })

  it('counts on when it is opened a third time', () => {
    const resume = new Resume()
    take(resume, [line(at(3), 'a')])
    resume.reopen()
    take(resume, [line(at(3), 'a'), line(at(3), 'b')])
    resume.reopen()

    expect(take(resume, [line(at(3), 'a'), line(at(3), 'b'), line(at(3), 'c')])).toBe('c')
  })

  it('lets a later line of an earlier time through once it has caught up', () => {
    const resume = new Resume()
    take(resume, [line(at(3), 'a')])
    resume.reopen()

    expect(take(resume, [line(at(2), 'x'), line(at(4), 'b'), line(at(2), 'c')])).toBe('bc')
  })
})
