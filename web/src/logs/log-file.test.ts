import { describe, expect, it } from 'vitest'
import { writeLogFile } from './log-file.ts'
import { toLogLine } from './log-line.ts'

const lines = Array.from({ length: 3500 }, (_, index) => toLogLine({ t: 'T', l: String(index) }))
const never = new AbortController().signal

describe('writeLogFile', () => {
  it('writes every line, and lets the browser have a turn between parts', async () => {
    const shares: number[] = []
    const turn = () => Promise.resolve()

    const parts = await writeLogFile(lines, {
      onProgress: (share) => shares.push(share),
      signal: never,
      takeTurn: turn,
    })

    const text = await new Blob([...(parts ?? [])]).text()
    expect(text.split('\n')).toEqual([...lines.map(({ text: each }) => `T ${each}`), ''])
    expect(shares).toHaveLength(4)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  })

  it('does not say how far it is where it needs no turn', async () => {
    const shares: number[] = []

    await writeLogFile(lines, {
      onProgress: (share) => shares.push(share),
      signal: never,
      takeTurn: () => undefined,
    })

    expect(shares).toEqual([])
  })

  it('stops when it is told to', async () => {
    const stop = new AbortController()
    let turns = 0

    const parts = await writeLogFile(lines, {
      onProgress: () => stop.abort(),
      signal: stop.signal,
      takeTurn: () => {
        turns += 1
        return Promise.resolve()
      },
    })

    expect(parts).toBeUndefined()
    expect(turns).toBe(1)
  })
})
