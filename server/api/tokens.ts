import type { components } from '../../generated/types.ts'
import type { Audit } from '../audit/event.ts'
import type { TokenRecord } from '../auth/tokens/token-store.ts'
import type { AccessTokens, NewToken } from '../auth/tokens/tokens.ts'
import { type Handlers, json } from '../http/contract.ts'
import { toAuditSource } from '../http/request-facts.ts'
import { AppError } from '../lib/errors.ts'

type Schemas = components['schemas']

export interface TokenHandlerDeps {
  /** Absent where the operator has not switched them on. */
  readonly tokens: AccessTokens | undefined
  readonly audit: Audit
  /** What a token can be given. */
  readonly scopes: readonly string[]
  readonly hasCluster: (name: string) => boolean
}

function toTime(ms: number): string {
  return new Date(ms).toISOString()
}

function toAccessToken(record: TokenRecord): Schemas['AccessToken'] {
  const { id, name, scopes, clusters, createdAt, expiresAt, usedAt } = record
  return {
    id,
    name,
    scopes: [...scopes],
    ...(clusters && { clusters: [...clusters] }),
    createdAt: toTime(createdAt),
    expiresAt: toTime(expiresAt),
    ...(usedAt !== undefined && { lastUsedAt: toTime(usedAt) }),
  }
}

/** What is named and is not there, by its place in the body. */
function checkNamed(
  field: string,
  names: readonly string[],
  isKnown: (name: string) => boolean,
  what: string,
): void {
  const at = names.findIndex((name) => !isKnown(name))
  if (at < 0) return
  throw new AppError(
    'invalid_request',
    `body field "${field}.${at}": ${JSON.stringify(names[at])} ${what}`,
  )
}

/** Access for scripts. */
export function createTokenHandlers({ tokens, audit, scopes, hasCluster }: TokenHandlerDeps) {
  function readTokens(): AccessTokens {
    if (tokens) return tokens
    throw new AppError(
      'not_found',
      'Access tokens are off here: who runs this server can set PERISCOPE_API_TOKENS=on.',
    )
  }

  function check({ scopes: wanted, clusters = [] }: NewToken): void {
    checkNamed(
      'scopes',
      wanted,
      (name) => scopes.includes(name),
      `is no scope. Scopes are tags of the contract: ${scopes.join(', ')}.`,
    )
    checkNamed('clusters', clusters, hasCluster, 'is no cluster here.')
  }

  return {
    listAccessTokens: async ({ person }) => {
      const records = await readTokens().list(person.subject)
      return json({ items: records.map(toAccessToken) })
    },

    createAccessToken: async (request) => {
      const { body, person } = request
      const store = readTokens()
      check(body)
      const { name, scopes: wanted, clusters, expiresInDays } = body
      const intent = {
        ...toAuditSource(request),
        verb: 'token_create',
        extra: {
          name,
          scopes: wanted,
          ...(clusters && { clusters }),
          expires_in_days: expiresInDays,
        },
      }
      const made = await audit.around(intent, { need: 'required' }, async (add) => {
        const created = await store.create(person, {
          name,
          scopes: wanted,
          expiresInDays,
          ...(clusters && { clusters }),
        })
        add({ token_id: created.record.id })
        return created
      })
      return json({ ...toAccessToken(made.record), token: made.secret })
    },

    revokeAccessToken: async (request) => {
      const { params, person } = request
      const store = readTokens()
      const intent = {
        ...toAuditSource(request),
        verb: 'token_revoke',
        extra: { token_id: params.id },
      }
      // A token that leaked must be worthless whether or not that can be written down.
      await audit.around(intent, { need: 'best-effort' }, async () => {
        if (await store.revoke(person.subject, params.id)) return
        throw new AppError('not_found', 'You have no access token of that id.')
      })
      return { empty: true as const }
    },
  } satisfies Partial<Handlers>
}
