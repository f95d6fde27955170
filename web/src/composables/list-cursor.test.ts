import { describe, expect, it } from 'vitest'
import { moveCursor, toStep } from './list-cursor.ts'

describe('moveCursor', () => {
  it('goes round in single steps, and stops at the ends in long ones', () => {
    expect(moveCursor(2, 1, 3)).toBe(0)
    expect(moveCursor(0, -1, 3)).toBe(2)
    expect(moveCursor(1, 8, 3)).toBe(2)
    expect(moveCursor(1, -8, 3)).toBe(0)
  })

  it('stays where there is nothing', () => {
    expect(moveCursor(0, 1, 0)).toBe(0)
  })
})

describe('toStep', () => {
  it('reads arrows, and Ctrl with letters', () => {
    expect(toStep(new KeyboardEvent('keydown', { key: 'ArrowDown' }))).toBe(1)
    expect(toStep(new KeyboardEvent('keydown', { key: 'n', ctrlKey: true }))).toBe(1)
    expect(toStep(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true }))).toBe(-1)
    expect(toStep(new KeyboardEvent('keydown', { key: 'n' }))).toBeUndefined()
    expect(toStep(new KeyboardEvent('keydown', { key: 'p', metaKey: true }))).toBeUndefined()
  })
})
