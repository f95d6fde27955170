import type { Request, Response } from 'express'
import { describe, expect, it } from 'vitest'
import { createCsrfGuard } from './csrf.ts'

interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
}

const COOKIE = { cookie: 'periscope_session=abc' }

function isPassed({ method = 'POST', headers = {} }: Sent, allowed: readonly string[] = []) {
  let passed = false
  const req = { method, headers: { host: 'periscope.example', ...headers } } as unknown as Request
  try {
    createCsrfGuard(allowed)(req, {} as unknown as Response, () => {
      passed = true
    })
  } catch (error) {
    expect(error).toMatchObject({ code: 'denied', status: 403 })
  }
  return passed
}

describe('what changes something', () => {
  it.each([
    ['from a page of this server', { 'sec-fetch-site': 'same-origin' }],
    ['typed by the person', { 'sec-fetch-site': 'none' }],
    ['from a page of this server, in an old browser', { origin: 'https://periscope.example' }],
    ['from what is no browser', {}],
    [
      'through a proxy that changes the host',
      { 'sec-fetch-site': 'same-origin', origin: 'https://outside.example' },
    ],
  ])('passes %s', (_, headers) => {
    expect(isPassed({ headers: { ...COOKIE, ...headers } })).toBe(true)
  })

  it.each([
    ['a page of another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    [
      'a page of a neighbour',
      { 'sec-fetch-site': 'same-site', origin: 'https://other.periscope.example' },
    ],
    ['a page that hides where it is', { 'sec-fetch-site': 'cross-site' }],
    ['another site, in an old browser', { origin: 'https://evil.example' }],
    ['a page in a sandbox', { origin: 'null' }],
    ['what only looks like this host', { origin: 'https://periscope.example.evil.example' }],
    [
      'the same name without TLS',
      { 'sec-fetch-site': 'cross-site', origin: 'http://periscope.example' },
    ],
    ['a word that nobody knows', { 'sec-fetch-site': 'same' }],
  ])('is refused to %s', (_, headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      expect(isPassed({ method, headers: { ...COOKIE, ...headers } }), method).toBe(false)
      expect(isPassed({ method, headers }), `${method} without a cookie`).toBe(false)
    }
  })

  it('passes from an origin that the operator has named', () => {
    const headers = { 'sec-fetch-site': 'same-site', origin: 'http://localhost:5173' }

    expect(isPassed({ headers }, ['localhost:*'])).toBe(true)
    expect(isPassed({ headers }, ['example.com'])).toBe(false)
  })

  it('passes with a token and no cookie, wherever it comes from', () => {
    const headers = { 'sec-fetch-site': 'cross-site', authorization: 'Bearer x' }

    expect(isPassed({ headers })).toBe(true)
    expect(isPassed({ headers: { ...headers, ...COOKIE } })).toBe(false)
    expect(isPassed({ headers: { ...headers, authorization: 'Basic x' } })).toBe(false)
  })
})

it.each(['GET', 'HEAD', 'OPTIONS'])('%s changes nothing and passes', (method) => {
  const headers = { ...COOKIE, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }

  expect(isPassed({ method, headers })).toBe(true)
})
