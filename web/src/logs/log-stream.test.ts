import { PeriscopeError } from '#sdk'
import { describe, expect, it } from 'vitest'
import type { LogBlock } from '../api/logs.ts'
import { createLogStream } from './log-stream.ts'

type Answer = readonly LogBlock[] | Error

function line(t: string, l: string, p = 'a'): LogBlock {
  return { type: 'line', line: { t: `2026-11-22T03:14:${t}Z`, l, p } }
}

/** Answers of a server one after the other; the log ends with the last. */
async function read(answers: readonly Answer[]) {
  const left = [...answers]
  const seen = {
    lines: [] as string[],
    states: [] as string[],
    since: [] as (string | undefined)[],
    dropped: 0,
  }
  const stop = new AbortController()
  const stream = createLogStream({
    async open(since) {
      seen.since.push(since)
      const answer = left.shift() ?? [{ type: 'done' }]
      if (answer instanceof Error) throw answer
      return (async function* () {
        yield answer
      })()
    },
    onLines: (lines) => seen.lines.push(...lines.map(({ text }) => text)),
    onPods: () => undefined,
    onDropped: (count) => (seen.dropped += count),
    onState: ({ type }) => seen.states.push(type),
    wait: async () => undefined,
  })
  await stream.run(stop.signal)
  return seen
}

describe('createLogStream', () => {
  it('reads until the log has ended', async () => {
    const { lines, states } = await read([[line('01', 'one'), line('02', 'two'), { type: 'done' }]])

    expect(lines).toEqual(['one', 'two'])
    expect(states).toEqual(['connecting', 'live', 'ended'])
  })

  it('goes on after a lost connection without a line twice', async () => {
    const { lines, states, since } = await read([
      [line('11', 'one'), line('12.7', 'two')],
      [line('11', 'one'), line('12.7', 'two'), line('12.78', 'three'), line('12', 'other', 'b')],
    ])

    expect(lines).toEqual(['one', 'two', 'three', 'other'])
    expect(since.slice(0, 2)).toEqual([undefined, '2026-11-22T03:14:02.700Z'])
    expect(states).toContain('reconnecting')
  })

  it('keeps lines of one moment of one connection', async () => {
    const { lines } = await read([[line('11', 'one'), line('11', 'two'), { type: 'done' }]])

    expect(lines).toEqual(['one', 'two'])
  })

  it('does not insist on what is refused', async () => {
    const refused = new PeriscopeError('no', {
      status: 403,
      code: 'Forbidden',
      requestId: undefined,
      details: undefined,
    } as never)

    const { states, since } = await read([refused])

    expect(states.at(-1)).toBe('error')
    expect(since).toHaveLength(1)
  })

  it('tries again when the server does not answer', async () => {
    const { states } = await read([new TypeError('network'), [{ type: 'done' }]])

    expect(states).toEqual(['connecting', 'reconnecting', 'live', 'ended'])
  })

  it('counts lines that were left out', async () => {
    const { dropped } = await read([
      [{ type: 'dropped', count: 3 }, { type: 'dropped', count: 4 }, { type: 'done' }],
    ])

    expect(dropped).toBe(7)
  })
})
