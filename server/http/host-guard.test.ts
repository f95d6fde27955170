import type { Request, Response } from 'express'
import { describe, expect, it } from 'vitest'
import { createHostGuard } from './host-guard.ts'

type Allowed = Parameters<typeof createHostGuard>[0]

function isAnswered(allowed: Allowed, host: string | undefined): boolean {
  let answered = false
  const req = { path: '/api/clusters', get: () => host } as unknown as Request
  try {
    createHostGuard(allowed)(req, {} as unknown as Response, () => {
      answered = true
    })
  } catch (error) {
    expect(error).toMatchObject({ code: 'misdirected_request', status: 421 })
  }
  return answered
}

describe('without configured names', () => {
  it.each(['localhost', 'LocalHost:80', '127.0.0.1', '127.255.0.9:8080', '[::1]', '[::1]:9'])(
    '%s is answered',
    (host) => {
      expect(isAnswered('loopback', host)).toBe(true)
    },
  )

  it.each([
    undefined,
    '',
    'localhost.',
    'localhost.evil.example',
    'evil.example',
    '127.0.0.1.evil.example',
    '127.1',
    '0.0.0.0',
    '::1',
    '10.0.0.1',
    'localhost:80:80',
    'evil.example@localhost',
    'localhost\n',
  ])('%j is not', (host) => {
    expect(isAnswered('loopback', host)).toBe(false)
  })
})

it('answers the configured names on every port, and no others', () => {
  const allowed = ['periscope.example', '[::1]']

  expect(isAnswered(allowed, 'Periscope.Example:8443')).toBe(true)
  expect(isAnswered(allowed, '[::1]:80')).toBe(true)
  expect(isAnswered(allowed, 'localhost')).toBe(false)
  expect(isAnswered(allowed, 'periscope.example.evil.example')).toBe(false)
})

it('answers every name when all are allowed', () => {
  expect(isAnswered('any', 'whatever.example')).toBe(true)
})
