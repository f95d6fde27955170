import { expect, it } from 'vitest'
import { createTokenSecret, hashTokenSecret, isTokenSecret } from './secret.ts'

/** As the documentation gives it to operators of scanners. */
const PUBLISHED = /^periscope_pat_[A-Za-z0-9_-]{43}[0-9A-Za-z]{6}$/
/** 32 zero bytes; the checksum below is Python's `zlib.crc32` in base 62. */
const ZEROS = `periscope_pat_${'A'.repeat(43)}`

it('is found by the published pattern, and different each time', () => {
  const secrets = Array.from({ length: 200 }, createTokenSecret)

  expect(new Set(secrets).size).toBe(200)
  for (const secret of secrets) {
    expect(secret).toMatch(PUBLISHED)
    expect(isTokenSecret(secret)).toBe(true)
  }
})

it('holds 32 random bytes', () => {
  const bytes = Buffer.from(createTokenSecret().slice('periscope_pat_'.length, -6), 'base64url')

  expect(bytes).toHaveLength(32)
})

it('is known from what only looks like one, wherever a character was changed', () => {
  const secret = createTokenSecret()

  for (let at = 'periscope_pat_'.length; at < secret.length; at++) {
    const other = secret[at] === 'x' ? 'y' : 'x'
    const changed = secret.slice(0, at) + other + secret.slice(at + 1)
    expect(isTokenSecret(changed), `character ${at}`).toBe(false)
  }
})

it.each(['', 'periscope_pat_', ZEROS, `${ZEROS}000000`, `${ZEROS}!!!!!!`, 'ghp_abc', ' '])(
  '%j is none',
  (text) => {
    expect(isTokenSecret(text)).toBe(false)
  },
)

it('has the checksum that others compute too', () => {
  expect(isTokenSecret(`${ZEROS}0N9AGp`)).toBe(true)
})

it('is stored as SHA-256', () => {
  expect(hashTokenSecret('abc')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
})
