import { createHash } from 'node:crypto'

/** What a chain's first row follows. */
export const NO_HASH = '0'.repeat(64)

/** JSON in one form only: members in the order of their names' code units, no white space (as RFC 8785 has it). */
export function toCanonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => toCanonicalJson(item)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${toCanonicalJson(member)}`).join(',')}}`
}

/** The hash of a row (without its own hash) that follows another. */
export function toHash(previousHash: string, row: object): string {
  return createHash('sha256').update(previousHash).update(toCanonicalJson(row)).digest('hex')
}
