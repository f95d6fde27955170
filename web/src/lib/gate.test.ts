import { describe, expect, it } from 'vitest'
import { createGate } from './gate.ts'

const { signal: never } = new AbortController()

describe('createGate', () => {
  it('runs no more calls at a time than it lets in', async () => {
    const gate = createGate(2)
    let running = 0
    let most = 0

    await Promise.all(
      Array.from({ length: 7 }, () =>
        gate.run(async () => {
          running += 1
          most = Math.max(most, running)
          await new Promise((resolve) => setTimeout(resolve, 1))
          running -= 1
        }, never),
      ),
    )

    expect(most).toBe(2)
  })

  it('lets the next one in when a call fails', async () => {
    const gate = createGate(1)
    const failed = gate.run(() => Promise.reject(new Error('no')), never)
    const next = gate.run(() => Promise.resolve('yes'), never)

    await expect(failed).rejects.toThrow('no')
    await expect(next).resolves.toBe('yes')
  })

  it('forgets who stopped waiting', async () => {
    const gate = createGate(1)
    const aborter = new AbortController()
    let finish = () => {}
    const first = gate.run(() => new Promise<void>((resolve) => (finish = resolve)), never)
    let called = false
    const second = gate.run(() => Promise.resolve((called = true)), aborter.signal)

    aborter.abort(new Error('enough'))
    await expect(second).rejects.toThrow('enough')
    finish()
    await first

    expect(called).toBe(false)
    await expect(gate.run(() => Promise.resolve('free'), never)).resolves.toBe('free')
  })
})
