import { describe, expect, it } from 'vitest'
import {
  type Contact,
  type ContactEvent,
  isGateway,
  isSilent,
  NO_CONTACT_YET,
  toContact,
  toContactSentence,
} from './contact.ts'

const AT = Date.UTC(2026, 10, 22, 14, 2, 7)

function after(...events: ContactEvent[]): Contact {
  return events.reduce(toContact, NO_CONTACT_YET)
}

describe('contact', () => {
  it('is not lost with one call', () => {
    expect(isSilent(after({ type: 'failed' }))).toBe(false)
    expect(isSilent(after({ type: 'failed' }, { type: 'failed' }))).toBe(true)
  })

  it('is back with any answer', () => {
    const contact = after({ type: 'failed' }, { type: 'failed' }, { type: 'answered', at: AT })

    expect(isSilent(contact)).toBe(false)
    expect(isSilent(toContact(contact, { type: 'failed' }))).toBe(false)
  })

  it('is lost with the network', () => {
    expect(isSilent(after({ type: 'network', isOnline: false }))).toBe(true)
    expect(
      isSilent(after({ type: 'network', isOnline: false }, { type: 'network', isOnline: true })),
    ).toBe(false)
  })
})

describe('isGateway', () => {
  it('tells an answer of Periscope from one of what is before it', () => {
    expect(isGateway({ status: 502, headers: new Headers() })).toBe(true)
    expect(isGateway({ status: 502, headers: new Headers({ 'X-Request-Id': 'a' }) })).toBe(false)
    expect(isGateway({ status: 404, headers: new Headers() })).toBe(false)
  })
})

describe('toContactSentence', () => {
  const failed = [{ type: 'failed' }, { type: 'failed' }] as const

  it('says since when, and what that means', () => {
    expect(toContactSentence(after({ type: 'answered', at: AT }, ...failed), 'utc')).toBe(
      'Periscope does not answer since 14:02 UTC. What you see is from then. Trying again…',
    )
  })

  it('names no time when there was no answer yet', () => {
    expect(toContactSentence(after(...failed), 'utc')).toBe(
      'Periscope does not answer. Trying again…',
    )
  })

  it('says that it is the network', () => {
    const contact = after({ type: 'answered', at: AT }, { type: 'network', isOnline: false })

    expect(toContactSentence(contact, 'utc')).toMatch(/^You have no network since 14:02 UTC/)
  })
})
