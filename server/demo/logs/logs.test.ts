import { describe, expect, it } from 'vitest'
import type { KubeObject } from '../objects.ts'
import { LogCursor, type LogOptions } from './cursor.ts'
import { findState, findStatus, type Run, toEnded, toRun } from './run.ts'
import { createTimeline } from './timeline.ts'

const START = Date.parse('2026-03-01T10:00:00Z')
const NOW = START + 3_600_000
const RUN: Run = {
  startedAt: START,
  head: ['starting'],
  tail: [],
  calm: false,
  identity: 'a/app/1',
}

function read(run: Run, now = NOW, options: Partial<LogOptions> = {}): string[] {
  const cursor = new LogCursor(createTimeline(run), now, { timestamps: false, ...options })
  const text = [...cursor.read(createTimeline(run), now, 1000)].join('')
  return text.split('\n').slice(0, -1)
}

const timesOf = (lines: readonly string[]): string[] =>
  lines.map((line) => line.slice(0, line.indexOf(' ')))

describe('a log', () => {
  it('is the same each time it is read', () => {
    const lines = read(RUN)

    expect(lines).toEqual(read(RUN))
    expect(lines.length).toBeGreaterThan(500)
    expect(lines[0]).toBe('starting')
  })

  it('is another one for another container', () => {
    expect(read({ ...RUN, identity: 'a/sidecar/1' })).not.toEqual(read(RUN))
  })

  it('grows with the clock, and what was written stays', () => {
    const early = read(RUN, NOW, { timestamps: true })
    const late = read(RUN, NOW + 600_000, { timestamps: true })

    expect(late.slice(0, early.length)).toEqual(early)
    expect(late.length).toBeGreaterThan(early.length)
  })

  it('has times with nanoseconds that go up and are never in the future', () => {
    const times = timesOf(read(RUN, NOW, { timestamps: true }))

    expect(times).toEqual(times.toSorted())
    expect(new Set(times).size).toBe(times.length)
    expect(times.every((time) => /^2026-03-01T1\d:\d\d:\d\d\.\d{9}Z$/.test(time))).toBe(true)
    expect(Date.parse(times.at(-1) ?? '')).toBeLessThanOrEqual(NOW)
  })

  it('has a stack trace now and then', () => {
    const lines = read(RUN)

    expect(lines.filter((line) => line.includes('request failed')).length).toBeGreaterThan(2)
    expect(lines.some((line) => /^\s+(at |\/)/.test(line))).toBe(true)
  })

  it.each([0, 1, 7, 100])('gives its last %i lines', (tailLines) => {
    const all = read(RUN)

    expect(read(RUN, NOW, { tailLines })).toEqual(all.slice(all.length - tailLines))
  })

  it('gives what was written since a moment', () => {
    const all = read(RUN, NOW, { timestamps: true })
    const since = NOW - 60_000

    const recent = read(RUN, NOW, { timestamps: true, sinceUs: since * 1000 })

    expect(recent).toEqual(all.filter((line) => Date.parse(line.slice(0, 30)) >= since))
    expect(recent.length).toBeGreaterThan(5)
  })

  it('gives as many bytes as are asked for', () => {
    const cursor = new LogCursor(createTimeline(RUN), NOW, { timestamps: false, limitBytes: 12 })
    const bytes = Buffer.concat([...cursor.read(createTimeline(RUN), NOW, 1000)])

    expect(bytes.length).toBe(12)
    expect(cursor.isFull).toBe(true)
  })

  it('ends with the last words of the run, whenever it is read', () => {
    const ended = { ...RUN, finishedAt: START + 30_000, tail: ['panic: no database'], calm: true }

    expect(read(ended, START + 30_000).at(-1)).toBe('panic: no database')
    expect(read(ended, NOW).at(-1)).toBe('panic: no database')
    expect(read(ended, START + 29_999).at(-1)).not.toBe('panic: no database')
    expect(read(ended, NOW, { tailLines: 0 })).toEqual([])
  })

  it('numbers its lines at a rate', () => {
    const lines = read({ ...RUN, rate: 1000 }, START + 2000)

    expect(lines.slice(1).map((line) => Number(/seq=(\d+)/.exec(line)?.[1]))).toEqual(
      Array.from({ length: 2000 }, (_, index) => index + 1),
    )
  })
})

describe('a log that is followed', () => {
  it('goes on where it was, to the end of the run', () => {
    const cursor = new LogCursor(createTimeline(RUN), START, { timestamps: false })
    const ended = { ...RUN, finishedAt: START + 60_000, tail: ['bye'] }

    const parts = [START, START + 20_000, START + 40_000].flatMap((now) => [
      ...cursor.read(createTimeline(RUN), now, 1000),
    ])
    // The simulator may notice the end a little late.
    parts.push(...cursor.read(createTimeline(RUN), START + 60_030, 1000))
    parts.push(...cursor.read(createTimeline(ended), START + 60_080, 1000))

    const lines = Buffer.concat(parts).toString().split('\n').slice(0, -1)
    expect(lines.filter((line) => line === 'bye')).toHaveLength(1)
    expect(lines.at(-1)).toBe('bye')
    expect(lines.slice(0, 10)).toEqual(read(RUN).slice(0, 10))
  })
})

function pod(status: object): KubeObject {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'web', namespace: 'shop', uid: 'u1' },
    spec: { containers: [{ name: 'app', image: 'web:1' }] },
    status: { containerStatuses: [{ name: 'app', ...status }] },
  }
}

const RUNNING = { running: { startedAt: '2026-03-01T10:00:00Z' } }
const FAILED = {
  terminated: {
    exitCode: 1,
    message: 'panic: no database',
    startedAt: '2026-03-01T10:00:00Z',
    finishedAt: '2026-03-01T10:01:00Z',
  },
}

function runOf(one: KubeObject, previous = false): Run | undefined {
  const state = findState(findStatus(one, 'app'), previous)
  return state && toRun(one, 'app', state)
}

describe('the run of a container', () => {
  it.each([
    ['running', pod({ state: RUNNING }), false, undefined],
    ['terminated', pod({ state: FAILED }), false, 'panic: no database'],
    [
      'in back-off',
      pod({ state: { waiting: {} }, lastState: FAILED }),
      false,
      'panic: no database',
    ],
    ['the one before', pod({ state: RUNNING, lastState: FAILED }), true, 'panic: no database'],
  ])('%s', (_, one, previous, lastWords) => {
    expect(runOf(one, previous)?.tail.at(-1)).toBe(lastWords)
  })

  it('is none when it never ran', () => {
    expect(runOf(pod({ state: { waiting: { reason: 'ContainerCreating' } } }))).toBeUndefined()
    expect(runOf(pod({ state: RUNNING }), true)).toBeUndefined()
  })

  it('has ended when the container is in another one', () => {
    const run = runOf(pod({ state: RUNNING })) ?? RUN

    expect(toEnded(run, pod({ state: RUNNING }), 'app')).toBeUndefined()
    expect(toEnded(run, pod({ state: FAILED }), 'app')?.tail).toEqual(['panic: no database'])
    expect(
      toEnded(run, pod({ state: { waiting: {} }, lastState: FAILED }), 'app')?.finishedAt,
    ).toBe(START + 60_000)
  })
})
