// Ready-made ways for an API server to misbehave; each is an `intercept` of a simulated cluster.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { StatusError } from './api/status.ts'
import type { Intercept } from './simulated-cluster.ts'

type Misbehave = (req: IncomingMessage, res: ServerResponse) => void

/** Applies a fault to the requests whose method and URL match, and lets the others pass. */
export function onlyFor(pattern: RegExp, fault: Intercept): Intercept {
  return (req, res) => pattern.test(`${req.method ?? 'GET'} ${req.url ?? '/'}`) && fault(req, res)
}

/** Applies a fault to the first requests only: what a retry is for. */
export function firstTimes(count: number, fault: Intercept): Intercept {
  let left = count
  return (req, res) => left-- > 0 && fault(req, res)
}

function always(misbehave: Misbehave): Intercept {
  return (req, res) => {
    misbehave(req, res)
    return true
  }
}

/** Never answers. The connection ends with the client or with the cluster. */
export function hangForever(): Intercept {
  return () => true
}

export function resetConnection(): Intercept {
  return always((req) => req.socket.destroy())
}

/** What a proxy in between answers. */
export function answerHtml(code = 502): Intercept {
  return always((_req, res) => {
    res.writeHead(code, { 'Content-Type': 'text/html; charset=utf-8' })
    res.end(`<html><head><title>${code}</title></head><body><h1>Bad Gateway</h1></body></html>`)
  })
}

const STATUSES: Readonly<Record<number, { reason: string; message: string; retry?: number }>> = {
  401: { reason: 'Unauthorized', message: 'Unauthorized' },
  403: { reason: 'Forbidden', message: 'forbidden: not today' },
  404: { reason: 'NotFound', message: 'the server could not find the requested resource' },
  429: {
    reason: 'TooManyRequests',
    message: 'Too many requests, please try again later.',
    retry: 1,
  },
  500: { reason: 'InternalError', message: 'Internal error occurred: etcdserver: no leader' },
  503: {
    reason: 'ServiceUnavailable',
    message: 'apiserver is shutting down',
    retry: 5,
  },
  504: {
    reason: 'Timeout',
    message: 'Timeout: request did not complete within the allotted timeout',
  },
}

/** A Status of a given code, with Retry-After where the real server sends it. */
export function answerStatus(code: number): Intercept {
  const { reason, message, retry } = STATUSES[code] ?? { reason: 'Unknown', message: 'unknown' }
  const details = retry === undefined ? {} : { details: { retryAfterSeconds: retry } }
  const { status } = new StatusError(code, reason, message, details)
  return always((_req, res) => {
    if (retry !== undefined) res.setHeader('Retry-After', String(retry))
    res.writeHead(code, { 'Content-Type': 'application/json' })
    res.end(JSON.stringify(status) + '\n')
  })
}

export function answerBrokenJson(): Intercept {
  return always((_req, res) => {
    res.writeHead(200, { 'Content-Type': 'application/json' })
    res.end(
      '{"kind":"PodList","apiVersion":"v1","metadata":{"resourceVersion":"7"},"items":[{"meta',
    )
  })
}

/** Promises more bytes than it sends, then closes the connection. */
export function answerTruncated(): Intercept {
  return always((_req, res) => {
    res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100000' })
    res.write(
      '{"kind":"PodList","apiVersion":"v1","metadata":{"resourceVersion":"7"},"items":[',
      () => res.destroy(),
    )
  })
}

const FILLER = Buffer.alloc(1024 * 1024, 'x')

/** One JSON string of that size; stops when the client stops reading. */
export function answerHuge(megabytes = 100): Intercept {
  return always((_req, res) => {
    res.writeHead(200, { 'Content-Type': 'application/json' })
    let left = megabytes
    const pump = (): void => {
      while (left > 0) {
        left--
        if (!res.write(FILLER)) {
          res.once('drain', pump)
          return
        }
      }
      res.end('"}')
    }
    res.write('{"kind":"Huge","data":"')
    pump()
  })
}
