/** A seeded generator (mulberry32): the same seed makes the same world. */
export interface Prng {
  /** In [0, 1). */
  next(): number
  /** In [0, below). */
  integer(below: number): number
  pick<T>(items: readonly T[]): T
  /** Letters and digits as generated object names have them. */
  suffix(length: number): string
  hex(length: number): string
  uid(): string
}

const SUFFIX = 'bcdfghjklmnpqrstvwxz2456789'

export function createPrng(seed: number): Prng {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const integer = (below: number): number => Math.floor(next() * below)
  const hex = (length: number): string => {
    let text = ''
    while (text.length < length)
      text += integer(2 ** 32)
        .toString(16)
        .padStart(8, '0')
    return text.slice(0, length)
  }
  return {
    next,
    integer,
    pick: (items) => items[integer(items.length)]!,
    suffix: (length) => Array.from({ length }, () => SUFFIX[integer(SUFFIX.length)]).join(''),
    hex,
    uid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-9${hex(3)}-${hex(12)}`,
  }
}
