import { describe, expect, it } from 'vitest'
import { NOBODY_YET, toSessionState } from './session-state.ts'

describe('toSessionState', () => {
  it('knows who never came in from whose session ended', () => {
    expect(toSessionState(NOBODY_YET, 'refused')).toEqual({ wasSignedIn: false, isOver: true })

    const signedIn = toSessionState(NOBODY_YET, 'answered')
    expect(toSessionState(signedIn, 'refused')).toEqual({ wasSignedIn: true, isOver: true })
  })

  it('goes on with a new session', () => {
    const over = { wasSignedIn: true, isOver: true }

    expect(toSessionState(over, 'answered')).toEqual({ wasSignedIn: true, isOver: false })
  })

  it('is the same as long as nothing changes', () => {
    const signedIn = toSessionState(NOBODY_YET, 'answered')
    const over = toSessionState(signedIn, 'refused')

    expect(toSessionState(signedIn, 'answered')).toBe(signedIn)
    expect(toSessionState(over, 'refused')).toBe(over)
  })
})
