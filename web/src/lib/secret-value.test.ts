import { describe, expect, it } from 'vitest'
import { toReadable } from './secret-value.ts'

const encode = (text: string) => new TextEncoder().encode(text)

describe('toReadable', () => {
  it('gives texts as they are, to the last line end', () => {
    const text = '-----BEGIN KEY-----\r\nä\t→ 🔑\n-----END KEY-----\n'

    expect(toReadable(encode(text))).toBe(text)
    expect(toReadable(encode('\ufeffvalue'))).toBe('\ufeffvalue')
    expect(toReadable(encode(''))).toBe('')
  })

  it('takes what nobody can read for bytes', () => {
    expect(toReadable(new Uint8Array([0xfe, 0xed, 0xfe, 0xed]))).toBeUndefined()
    expect(toReadable(encode('a\0b'))).toBeUndefined()
    expect(toReadable(encode('\x1b[31mred'))).toBeUndefined()
  })
})
