import { createHash, randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** By this scanners of leaked secrets know what they have found. */
const PREFIX = 'periscope_pat_'
const FORM = /^periscope_pat_[\w-]{43}[0-9A-Za-z]{6}$/
const CHECKSUM_LENGTH = 6
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** CRC-32 in base 62: it tells a token from a text that only looks like one, without asking anybody. */
function toChecksum(text: string): string {
  let rest = crc32(text)
  let digits = ''
  for (let n = 0; n < CHECKSUM_LENGTH; n++) {
    digits = (DIGITS[rest % DIGITS.length] ?? '') + digits
    rest = Math.floor(rest / DIGITS.length)
  }
  return digits
}

/** A new access token: 32 random bytes in base64url, and their checksum. */
export function createTokenSecret(): string {
  const body = `${PREFIX}${randomBytes(32).toString('base64url')}`
  return `${body}${toChecksum(body)}`
}

/** Whether a text could be an access token: only then it is looked for. */
export function isTokenSecret(text: string): boolean {
  return (
    FORM.test(text) && text.slice(-CHECKSUM_LENGTH) === toChecksum(text.slice(0, -CHECKSUM_LENGTH))
  )
}

/** What is stored in its place. It has 256 random bits: nothing slow is needed. */
export function hashTokenSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
