import { describe, expect, it } from 'vitest'
import { AppError, toAggregateCode } from '../lib/errors.ts'
import { toKubeError, toTransportError } from './errors.ts'

function answer(status: number, body?: unknown, retryAfter = '') {
  return toKubeError('c1', { status, body, retryAfter })
}

function coded(code: string, cause?: Error): Error {
  return Object.assign(new Error('details', cause && { cause }), { code })
}

describe('a Status of a cluster', () => {
  it('keeps code, reason, message and the details that are known', () => {
    const body = {
      kind: 'Status',
      message: 'pods "x" not found',
      reason: 'NotFound',
      code: 404,
      details: {
        name: 'x',
        kind: 'pods',
        secret: 'no',
        causes: [{ reason: 'r', message: 'm', field: 'f', other: 1 }, 'nonsense'],
      },
    }

    const failure = answer(404, body)

    expect(failure).toMatchObject({ status: 404, code: 'NotFound', expose: true })
    expect(failure.kubeStatus).toEqual({
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message: 'pods "x" not found',
      reason: 'NotFound',
      details: { name: 'x', kind: 'pods', causes: [{ reason: 'r', message: 'm', field: 'f' }] },
      code: 404,
    })
  })

  it.each([
    [409, 'AlreadyExists', 409],
    [422, 'Invalid', 422],
    [410, 'Expired', 410],
    [500, 'Timeout', 504],
    [500, 'ServerTimeout', 504],
    [504, 'Timeout', 504],
  ])('of HTTP %d and reason %s is answered with %d', (code, reason, expected) => {
    expect(answer(code, { kind: 'Status', reason, code }).status).toBe(expected)
  })

  it.each([
    [{ kind: 'Status' }, 'Forbidden'],
    [{ kind: 'Pod', message: 'SECRET' }, 'Forbidden'],
    ['SECRET', 'Forbidden'],
    [null, 'Forbidden'],
    [{ kind: 'Status', message: 7, reason: [], code: '404', details: 'x' }, 'Forbidden'],
    [{ kind: 'Status', code: 200 }, 'Forbidden'],
  ])('%j gets the reason of the HTTP status', (body, reason) => {
    const failure = answer(403, body)

    expect(failure).toMatchObject({ status: 403, code: reason })
    expect(failure.message).not.toContain('SECRET')
  })

  it('is not what a status that no API server uses comes with', () => {
    expect(answer(418, 'SECRET')).toMatchObject({ status: 502, code: 'cluster_protocol' })
    expect(answer(502)).toMatchObject({ status: 502, kubeStatus: undefined })
  })

  it.each([
    ['5', {}, 5],
    ['Wed, 21 Oct 2026 07:28:00 GMT', {}, undefined],
    ['-1', {}, undefined],
    ['', { details: { retryAfterSeconds: 3 } }, 3],
    ['5', { details: { retryAfterSeconds: 3 } }, 5],
  ])('with Retry-After %j and %j asks to wait %s', (header, more, seconds) => {
    expect(answer(503, { kind: 'Status', ...more }, header).retryAfterSeconds).toBe(seconds)
  })
})

describe('a connection that failed', () => {
  it.each([
    [coded('ECONNREFUSED'), 'cluster_unreachable', /refused/],
    [coded('OUTER', coded('ECONNRESET')), 'cluster_unreachable', /connection failed/],
    [new Error('outer', { cause: coded('ENOTFOUND') }), 'cluster_unreachable', /resolved/],
    [new AggregateError([coded('ECONNREFUSED')]), 'cluster_unreachable', /refused/],
    [new Error('who knows'), 'cluster_unreachable', /connection failed/],
    ['not an error', 'cluster_unreachable', /connection failed/],
    [coded('UND_ERR_HEADERS_TIMEOUT'), 'cluster_timeout', /in time/],
    [coded('UND_ERR_BODY_TIMEOUT'), 'cluster_timeout', /in time/],
    [new DOMException('late', 'TimeoutError'), 'cluster_timeout', /in time/],
    [new RangeError('short'), 'cluster_protocol', /cannot be read/],
    [coded('Z_DATA_ERROR'), 'cluster_protocol', /cannot be read/],
  ])('%s is %s', (error, code, says) => {
    const failure = toTransportError('c1', error)

    expect(failure).toMatchObject({ code, cause: error })
    expect(failure.message).toMatch(says)
    expect(failure.message).not.toMatch(/details|who knows|short/)
  })

  it('is not translated twice', () => {
    const failure = new AppError('denied', 'no')

    expect(toTransportError('c1', failure)).toBe(failure)
  })

  it('of JSON that is broken does not quote it', () => {
    let error: unknown
    try {
      JSON.parse('{"password":hunter2}')
    } catch (thrown) {
      error = thrown
    }

    const failure = toTransportError('c1', error)

    expect((error as Error).message).toContain('hunter2')
    expect(`${failure.message} ${failure.stack ?? ''} ${String(failure.cause)}`).not.toContain(
      'hunter2',
    )
  })
})

it.each([
  [answer(403), 'denied'],
  [answer(401), 'auth_failed'],
  [answer(504), 'timeout'],
  [answer(503), 'apiserver_unreachable'],
  [answer(429), 'unknown'],
  [answer(404), 'unknown'],
  [new AppError('credentials_unavailable', 'x'), 'auth_failed'],
  [new AppError('cluster_unreachable', 'x'), 'apiserver_unreachable'],
  [new AppError('cluster_timeout', 'x'), 'timeout'],
  [new AppError('denied', 'x'), 'denied'],
])('%s is named %s in answers that gather several', (failure, code) => {
  expect(toAggregateCode(failure)).toBe(code)
})
