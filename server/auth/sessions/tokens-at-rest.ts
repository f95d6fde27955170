import type { Sealer } from '../../lib/sealer.ts'
import type { SessionRecord } from './session-record.ts'

type Tokens = Pick<SessionRecord, 'refreshToken' | 'idToken'>

function toContext(id: string, name: keyof Tokens): string {
  return `session ${id} ${name}`
}

/** The tokens of a session as they are stored: each opens for this session and this use only. */
export function sealTokens(sealer: Sealer, id: string, tokens: Tokens): Tokens {
  const seal = (name: keyof Tokens) => {
    const token = tokens[name]
    return token === undefined ? undefined : sealer.seal(token, toContext(id, name))
  }
  return { refreshToken: seal('refreshToken'), idToken: seal('idToken') }
}

function open(sealer: Sealer, record: SessionRecord, name: keyof Tokens): string | undefined {
  const sealed = record[name]
  return sealed === undefined ? undefined : sealer.open(sealed, toContext(record.id, name))
}

export function openRefreshToken(sealer: Sealer, record: SessionRecord): string | undefined {
  return open(sealer, record, 'refreshToken')
}

export function openIdToken(sealer: Sealer, record: SessionRecord): string | undefined {
  return open(sealer, record, 'idToken')
}
