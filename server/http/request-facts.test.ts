import { describe, expect, it } from 'vitest'
import { type RequestFacts, toAddress, toAuditClient, toAuditSource } from './request-facts.ts'

const FACTS: RequestFacts = {
  requestId: 'r-1',
  ip: '192.0.2.7',
  userAgent: 'curl/8',
  isSecure: true,
  isCrossSite: false,
  wantsHtml: false,
  cookies: { periscope_session: 'what-the-cookie-holds' },
}
const PERSON = { subject: 'ada', email: 'ada@example.com', groups: ['devs'] }

describe('an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['192.0.2.7:4711', '192.0.2.7'],
    ['2001:db8::1', '2001:db8::1'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['[2001:db8::1]', '2001:db8::1'],
    ['unknown', undefined],
    ['192.0.2.7, 10.0.0.1', undefined],
    ['<script>', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j is %j', (text, address) => {
    expect(toAddress(text)).toBe(address)
  })
})

describe('what the audit trail knows of a request', () => {
  it('is who asks, which request, and from where, and nothing that opens a session', () => {
    const source = toAuditSource({
      facts: FACTS,
      caller: { person: PERSON, session: { id: 's-1', expiresAt: 1 } },
    })

    expect(source).toEqual({
      actor: PERSON,
      requestId: 'r-1',
      client: { ip: '192.0.2.7', userAgent: 'curl/8', session: 's-1' },
    })
    expect(JSON.stringify(source)).not.toContain('what-the-cookie-holds')
  })

  it('names the access token in place of the session', () => {
    const caller = { person: PERSON, token: { id: 't-1', scopes: ['Pods'] } }

    expect(toAuditClient(FACTS, caller)).toEqual({
      ip: '192.0.2.7',
      userAgent: 'curl/8',
      token: 't-1',
    })
  })

  it('says nothing where nothing is known', () => {
    expect(toAuditClient({ ...FACTS, ip: undefined, userAgent: undefined })).toEqual({})
  })
})
