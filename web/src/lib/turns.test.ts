import { describe, expect, it } from 'vitest'
import { createTurns } from './turns.ts'

describe('createTurns', () => {
  it('gives the browser a turn when work has gone on for a while, and again later', async () => {
    let now = 0
    const takeTurn = createTurns(() => now)

    const atOnce = takeTurn()
    now = 20
    const later = takeTurn()
    await later

    expect(atOnce).toBeUndefined()
    expect(later).toBeInstanceOf(Promise)
    expect(takeTurn()).toBeUndefined()
    now = 40
    expect(takeTurn()).toBeInstanceOf(Promise)
  })
})
