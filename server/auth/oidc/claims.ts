import type { Person } from '../authorization.ts'

// What an identity provider says of a person, and what of it is taken.

export type Claims = Readonly<Record<string, unknown>>

/** OpenID Connect Core §2: a subject has at most 255 characters. */
const MAX_SUBJECT = 255
const MAX_EMAIL = 320
const MAX_GROUPS = 5000
const MAX_GROUPS_LENGTH = 256 * 1024

// eslint-disable-next-line no-control-regex -- control characters are what it refuses
const CONTROL = /[\u0000-\u001f\u007f]/

export type ClaimsProblem =
  | 'subject_invalid'
  | 'groups_claim_missing'
  | 'groups_overage'
  | 'groups_claim_invalid'
  | 'claims_too_large'
  | 'system_identity'

/** Claims of which nobody is made. */
export class ClaimsRefused extends Error {
  override readonly name = 'ClaimsRefused'
  readonly problem: ClaimsProblem

  constructor(problem: ClaimsProblem) {
    super(problem)
    this.problem = problem
  }
}

/** The groups of a claim: an array of names, or one name. `undefined` when the claim is absent, which is not empty. */
export function readGroups(claims: Claims, claim: string): readonly string[] | undefined {
  const value = Object.hasOwn(claims, claim) ? claims[claim] : undefined
  if (value === undefined || value === null) return undefined
  const names: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (names.length > MAX_GROUPS) throw new ClaimsRefused('claims_too_large')
  let length = 0
  const groups = names.flatMap((name) => {
    if (typeof name !== 'string') throw new ClaimsRefused('groups_claim_invalid')
    length += name.length
    return name === '' ? [] : [name]
  })
  if (length > MAX_GROUPS_LENGTH) throw new ClaimsRefused('claims_too_large')
  return [...new Set(groups)]
}

/** Microsoft Entra leaves the groups out of a token when a person has too many, and says so (distributed claims). */
export function hasOverage(claims: Claims, claim: string): boolean {
  const names = claims['_claim_names']
  const isNamed = typeof names === 'object' && names !== null && Object.hasOwn(names, claim)
  return isNamed || claims['hasgroups'] === true
}

/** A person out of verified claims. Throws `ClaimsRefused` for who cannot be one. */
export function toPerson(claims: Claims, groups: readonly string[]): Person {
  const { sub, email } = claims
  if (typeof sub !== 'string' || sub.trim() !== sub || sub === '' || CONTROL.test(sub)) {
    throw new ClaimsRefused('subject_invalid')
  }
  if (sub.length > MAX_SUBJECT) throw new ClaimsRefused('claims_too_large')
  if ([sub, ...groups].some((name) => name.startsWith('system:'))) {
    throw new ClaimsRefused('system_identity')
  }
  const isEmail = typeof email === 'string' && email.length <= MAX_EMAIL && !CONTROL.test(email)
  return { subject: sub, email: isEmail ? email : '', groups }
}
