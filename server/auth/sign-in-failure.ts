import { AppError, type ErrorCode } from '../lib/errors.ts'
import type { ClaimsProblem } from './oidc/claims.ts'

/** Why somebody did not get in, as the log and the audit trail name it. */
export type SignInProblem =
  | ClaimsProblem
  | 'no_login_cookie'
  | 'bad_login_cookie'
  | 'state_mismatch'
  // Older than our second provider, and searched for in logs since: any provider's refusal is called so.
  | 'okta_error'
  | 'code_missing'
  | 'code_exchange_failed'
  | 'provider_unreachable'
  | 'not_in_allowed_groups'
  | 'no_tier'
  | 'session_create_failed'

interface Answer {
  readonly code: ErrorCode
  /** For the person, who can do something about it or knows whom to ask. */
  readonly sentence: string
}

const AGAIN = 'The login attempt is invalid. Try again.'

const ANSWERS: Readonly<Record<SignInProblem, Answer>> = {
  no_login_cookie: { code: 'login_invalid', sentence: 'The login session expired. Try again.' },
  bad_login_cookie: { code: 'login_invalid', sentence: AGAIN },
  state_mismatch: { code: 'login_invalid', sentence: AGAIN },
  code_missing: { code: 'login_invalid', sentence: 'Missing code. Try again.' },
  okta_error: { code: 'login_refused', sentence: 'The identity provider declined the login.' },
  subject_invalid: {
    code: 'login_refused',
    sentence: 'The identity provider sent a subject that cannot be the name of a user.',
  },
  groups_claim_missing: {
    code: 'login_refused',
    sentence:
      'The identity provider sent no groups claim, so nobody can say what you may do. An administrator must add the claim to the ID token, or set authorization.groupsClaim to its name.',
  },
  groups_overage: {
    code: 'login_refused',
    sentence:
      'You are in more groups than the identity provider puts into a token (group overage). An administrator must have it send only groups that are assigned to the application, or app roles with authorization.groupsClaim: roles.',
  },
  groups_claim_invalid: {
    code: 'login_refused',
    sentence: 'The groups claim of the identity provider is not a list of names.',
  },
  claims_too_large: {
    code: 'login_refused',
    sentence:
      'The identity provider sent more than can be taken: at most 5000 groups and 1 MiB. An administrator must have it send only the groups that matter here.',
  },
  system_identity: {
    code: 'login_denied',
    sentence:
      'Names that begin with "system:" are reserved by Kubernetes: nobody may sign in as such a user, or with such a group.',
  },
  not_in_allowed_groups: {
    code: 'login_denied',
    sentence: 'No group of yours grants access. Ask an administrator to add you to one that does.',
  },
  no_tier: {
    code: 'login_denied',
    sentence:
      'No group of yours grants access: none has a tier, and there is no default tier. Ask an administrator to add you to one that has.',
  },
  code_exchange_failed: {
    code: 'login_failed',
    sentence:
      "Couldn't complete login. Try again; if it stays so, an administrator finds the reason in the log.",
  },
  provider_unreachable: {
    code: 'identity_provider_unavailable',
    sentence: 'The identity provider cannot be reached at the moment. Try again in a little while.',
  },
  session_create_failed: { code: 'session_failed', sentence: 'Session error. Try again.' },
}

/** A login that was not one. Thrown for the one who tries, with a sentence that they may see. */
export class SignInFailure extends AppError {
  readonly problem: SignInProblem
  /** Who it was, when that is known. */
  readonly facts: SignInFacts

  constructor(problem: SignInProblem, facts: SignInFacts = {}) {
    const { code, sentence } = ANSWERS[problem]
    super(code, facts.sentence ?? sentence, { cause: facts.cause })
    this.problem = problem
    this.facts = facts
  }
}

export interface SignInFacts {
  /** In place of the usual one. */
  readonly sentence?: string
  readonly cause?: unknown
  /** For the log. */
  readonly details?: Readonly<Record<string, unknown>>
  readonly actor?: {
    readonly subject: string
    readonly email: string
    readonly groups: readonly string[]
  }
}
