import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createSealer } from './sealer.ts'

const sealer = createSealer(randomBytes(32))

describe('what is sealed', () => {
  it('opens again for the same owner', () => {
    const sealed = sealer.seal('a refresh token ✓', 'session:1')

    expect(sealed).not.toContain('refresh')
    expect(sealer.open(sealed, 'session:1')).toBe('a refresh token ✓')
  })

  it('is different each time', () => {
    expect(sealer.seal('same', 'a')).not.toBe(sealer.seal('same', 'a'))
  })

  it('does not open for another owner or under another key', () => {
    const sealed = sealer.seal('secret', 'session:1')

    expect(sealer.open(sealed, 'session:2')).toBeUndefined()
    expect(createSealer(randomBytes(32)).open(sealed, 'session:1')).toBeUndefined()
  })

  it('does not open when it was changed, or is something else', () => {
    const sealed = sealer.seal('secret', 'a')
    const bytes = Buffer.from(sealed.slice(3), 'base64url')
    bytes[14] = (bytes[14] ?? 0) ^ 1

    for (const text of [`v1.${bytes.toString('base64url')}`, sealed.slice(0, 20), 'plain', '']) {
      expect(sealer.open(text, 'a')).toBeUndefined()
    }
  })

  it('needs a key of 32 bytes', () => {
    expect(() => createSealer(Buffer.alloc(16))).toThrow('32 bytes')
  })
})
