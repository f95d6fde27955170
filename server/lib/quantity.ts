/** Kubernetes' `resource.Quantity`: exact sums, rounding up as the API does, and our short notations. */

const NANOS = 1_000_000_000n

const GRAMMAR =
  /^([+-]?)(\d+\.?\d*|\.\d+)(?:(Ki|Mi|Gi|Ti|Pi|Ei|n|u|m|k|M|G|T|P|E)|[eE]([+-]?\d+))?$/

const DECIMAL_EXPONENTS: Readonly<Record<string, number>> = {
  n: -9,
  u: -6,
  m: -3,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
}

const BINARY_EXPONENTS: Readonly<Record<string, bigint>> = {
  Ki: 10n,
  Mi: 20n,
  Gi: 30n,
  Ti: 40n,
  Pi: 50n,
  Ei: 60n,
}

// The API caps quantities at 2^63; a hostile exponent must not cost more than that.
const MAX_EXPONENT = 40

/** A quantity's value in billionths, its finest step; what is finer is rounded away from zero. */
type Nanos = bigint

/** Quantities as they come: absent and empty count as zero. */
type Amount = string | Nanos | undefined

/** @throws SyntaxError when the text is not a quantity. */
export function parseQuantity(text: string): Nanos {
  const match = GRAMMAR.exec(text)
  if (!match) throw new SyntaxError(`not a quantity: ${JSON.stringify(text.slice(0, 64))}`)
  const [, sign, number = '', suffix = '', exponent = '0'] = match
  const [whole = '', fraction = ''] = number.split('.')
  const digits = BigInt(whole + fraction)
  const scaled = digits << (BINARY_EXPONENTS[suffix] ?? 0n)
  const power = 9 - fraction.length + (DECIMAL_EXPONENTS[suffix] ?? toExponent(exponent))
  const nanos = power >= 0 ? scaled * 10n ** BigInt(power) : divideUp(scaled, 10n ** BigInt(-power))
  return sign === '-' ? -nanos : nanos
}

function toExponent(digits: string): number {
  return Math.max(-MAX_EXPONENT, Math.min(MAX_EXPONENT, Number(digits)))
}

/** Rounds away from zero, as the API does. */
function divideUp(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor
  if (dividend % divisor === 0n) return quotient
  return dividend < 0n ? quotient - 1n : quotient + 1n
}

function toNanos(amount: Amount): Nanos {
  if (typeof amount === 'bigint') return amount
  return amount ? parseQuantity(amount) : 0n
}

/** Exact sum; absent quantities count as zero. */
export function sumQuantities(amounts: Iterable<Amount>): Nanos {
  let sum = 0n
  for (const amount of amounts) sum += toNanos(amount)
  return sum
}

// Most quantities are a plain number with one of these suffixes: no need for big integers.
const SIMPLE = /^(\d{1,9})(m|Ki|Mi|Gi)?$/
const SIMPLE_MILLIS: Readonly<Record<string, number>> = {
  '': 1000,
  m: 1,
  Ki: 1000 * 2 ** 10,
  Mi: 1000 * 2 ** 20,
  Gi: 1000 * 2 ** 30,
}

function findSimpleMillis(amount: Amount): number | undefined {
  const match = typeof amount === 'string' ? SIMPLE.exec(amount) : null
  const millis = match && Number(match[1]) * (SIMPLE_MILLIS[match[2] ?? ''] ?? 1)
  return millis !== null && Number.isSafeInteger(millis) ? millis : undefined
}

/** Thousandths, rounded up: `123456n` → 1. */
export function toMillis(amount: Amount): number {
  return findSimpleMillis(amount) ?? Number(divideUp(toNanos(amount), NANOS / 1000n))
}

/** Whole units such as bytes, rounded up: `1500m` → 2, `1Ki` → 1024. */
export function toBytes(amount: Amount): number {
  const millis = findSimpleMillis(amount)
  return millis === undefined ? Number(divideUp(toNanos(amount), NANOS)) : Math.ceil(millis / 1000)
}

/** `4000` → `4.00 cores`, `250` → `250m`. */
export function formatCpu(millis: number): string {
  return millis >= 1000 ? `${toFixed(millis / 1000, 2)} cores` : `${millis}m`
}

const MEMORY_UNITS = [
  ['GiB', 2 ** 30],
  ['MiB', 2 ** 20],
  ['KiB', 2 ** 10],
] as const

/** `1610612736` → `1.5 GiB`; nothing above GiB. */
export function formatMemory(bytes: number): string {
  const unit = MEMORY_UNITS.find(([, size]) => bytes >= size)
  return unit ? `${toFixed(bytes / unit[1], 1)} ${unit[0]}` : `${bytes} B`
}

/** Used of total in percent with one decimal; 0 without a total, more than 100 when overused. */
export function toPercent(used: number, total: number): number {
  return total > 0 ? Math.round((used / total) * 1000) / 10 : 0
}

/** `Number.toFixed`, but a number in the very middle goes to the even neighbour: 1.25 → 1.2. */
function toFixed(value: number, digits: number): string {
  // Exactly in the middle are only the odd multiples of this power of two, the other decimals are not representable.
  const isMiddle = Math.abs((value * 2 ** (digits + 1)) % 2) === 1
  if (!isMiddle) return value.toFixed(digits)
  const below = Math.floor(value * 10 ** digits)
  return ((below % 2 === 0 ? below : below + 1) / 10 ** digits).toFixed(digits)
}
