import { AppError, type KubeStatus } from '../lib/errors.ts'

type JsonObject = Record<string, unknown>

const REASONS: Readonly<Record<number, string>> = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  406: 'NotAcceptable',
  409: 'Conflict',
  410: 'Expired',
  413: 'RequestEntityTooLarge',
  415: 'UnsupportedMediaType',
  422: 'Invalid',
  429: 'TooManyRequests',
  500: 'InternalError',
  503: 'ServiceUnavailable',
  504: 'Timeout',
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function pickStrings<K extends string>(source: JsonObject, ...keys: K[]): { [key in K]?: string } {
  const picked: { [key in K]?: string } = {}
  for (const key of keys) if (typeof source[key] === 'string') picked[key] = source[key]
  return picked
}

function toDetails(value: unknown): KubeStatus['details'] {
  if (!isObject(value)) return undefined
  const seconds = value['retryAfterSeconds']
  return {
    ...pickStrings(value, 'name', 'group', 'kind', 'uid'),
    ...(Array.isArray(value['causes']) && {
      causes: value['causes']
        .filter(isObject)
        .map((cause) => pickStrings(cause, 'reason', 'message', 'field')),
    }),
    ...(typeof seconds === 'number' && seconds > 0 && { retryAfterSeconds: seconds }),
  }
}

/**
 * The `metav1.Status` of a failed answer. One that is not a Status (a proxy's page, an empty body) gets the reason of
 * its HTTP status; its text does not leave, it may be anything.
 */
function toKubeStatus(httpStatus: number, body: unknown): KubeStatus {
  const source: JsonObject = isObject(body) && body['kind'] === 'Status' ? body : {}
  const { message, reason } = pickStrings(source, 'message', 'reason')
  const details = toDetails(source['details'])
  return {
    kind: 'Status',
    apiVersion: 'v1',
    metadata: {},
    status: 'Failure',
    message: message ?? `The cluster's API server answered with HTTP status ${httpStatus}.`,
    reason: reason ?? REASONS[httpStatus] ?? 'Unknown',
    ...(details && { details }),
    code: typeof source['code'] === 'number' && source['code'] >= 400 ? source['code'] : httpStatus,
  }
}

/** An answer of 400 and above. */
export interface FailedAnswer {
  readonly status: number
  /** What it holds when it is JSON or protobuf. */
  readonly body: unknown
  readonly retryAfter: string
}

/** A failed answer, as a failure: the cluster's own words, or that something else answered in its place. */
export function toKubeError(cluster: string, answer: FailedAnswer): AppError {
  const { body, retryAfter } = answer
  const isStatus = isObject(body) && body['kind'] === 'Status'
  if (!isStatus && REASONS[answer.status] === undefined) {
    return new AppError(
      'cluster_protocol',
      `Cluster ${cluster} did not answer: what is in front of it did, with HTTP status ${answer.status}.`,
    )
  }
  const status = toKubeStatus(answer.status, body)
  const seconds = Number(retryAfter)
  return new AppError('cluster_protocol', status.message, {
    kubeStatus: status,
    ...(Number.isInteger(seconds) && seconds > 0 && { retryAfterSeconds: seconds }),
  })
}

const TIMEOUTS = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])

/** Sentences for what can go wrong before an API server answers, by the code of Node or of undici, or the error's name. */
const SENTENCES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was reset',
  UND_ERR_SOCKET: 'the connection was closed',
  ENOTFOUND: 'its address could not be resolved',
  EAI_AGAIN: 'its address could not be resolved for now',
  EHOSTUNREACH: 'there is no route to it',
  ENETUNREACH: 'there is no route to it',
  ETIMEDOUT: 'the connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'the connection timed out',
  CERT_HAS_EXPIRED: 'its TLS certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its TLS certificate is not signed by a known authority',
  SELF_SIGNED_CERT_IN_CHAIN: 'its TLS certificate is not signed by a known authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its TLS certificate is not signed by a known authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its TLS certificate is not signed by a known authority',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its TLS certificate is for another name',
  EPROTO: 'it does not speak TLS',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS',
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'it asks for a client certificate',
  HTTPParserError: 'it does not speak HTTP',
}

function findCode(error: unknown): string {
  for (let current = error; current instanceof Error; current = current.cause) {
    const code = (current as NodeJS.ErrnoException).code
    if (typeof code === 'string') return code
    // undici's, which has a code only for some of what can be wrong.
    if (current.name === 'HTTPParserError') return current.name
    if (current instanceof AggregateError && current.errors.length > 0) {
      return findCode(current.errors[0])
    }
  }
  return ''
}

/** A connection that failed, or an answer that broke off, as a failure. The cause is for the log. */
export function toTransportError(cluster: string, error: unknown): AppError {
  if (error instanceof AppError) return error
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return new AppError('cluster_timeout', `Cluster ${cluster} did not answer in time.`, {
      cause: error,
    })
  }
  const code = findCode(error)
  if (TIMEOUTS.has(code)) {
    return new AppError('cluster_timeout', `Cluster ${cluster} did not answer in time.`, {
      cause: error,
    })
  }
  if (error instanceof RangeError || error instanceof SyntaxError || code.startsWith('Z_')) {
    const unreadable = `Cluster ${cluster} sent an answer that cannot be read.`
    // What JSON.parse says quotes the text, which may be a Secret's: it must not reach the log.
    const cause = error instanceof SyntaxError ? new SyntaxError('not valid JSON') : error
    return new AppError('cluster_protocol', unreadable, { cause })
  }
  const why = SENTENCES[code] ?? 'the connection failed'
  return new AppError('cluster_unreachable', `Cluster ${cluster} is unreachable: ${why}.`, {
    cause: error,
  })
}
