import { describe, expect, it } from 'vitest'
import { createBacklog } from './backlog.ts'

const line = (pod: string, time: string | undefined, text: string) => ({
  pod,
  time: time && `2026-11-22T03:14:${time}Z`,
  text,
  container: '',
  styled: undefined,
})

describe('createBacklog', () => {
  it('merges what several pods wrote', () => {
    const backlog = createBacklog()

    backlog.push([line('a', '01', 'a1'), line('a', '03.5', 'a2'), line('a', undefined, 'a3')])
    backlog.push([line('b', '02', 'b1'), line('b', '03.51', 'b2')])

    expect(backlog.take().map(({ text }) => text)).toEqual(['a1', 'b1', 'a2', 'a3', 'b2'])
    expect(backlog.count).toBe(0)
    expect(backlog.take()).toEqual([])
  })

  it('leaves the lines of one pod as they came', () => {
    const backlog = createBacklog()

    backlog.push([line('a', '05', 'late'), line('a', '01', 'early')])

    expect(backlog.take().map(({ text }) => text)).toEqual(['late', 'early'])
  })
})
