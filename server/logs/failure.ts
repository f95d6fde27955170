import { AppError, toAppError } from '../lib/errors.ts'

const OPENING_FAILED = 'open log stream failed'

/** What the cluster refused in its own words: they name what was asked for, and nothing of how it is reached. */
function isRefusal({ kubeStatus, status }: AppError): boolean {
  return kubeStatus !== undefined && status < 500
}

/**
 * A failure as people may see it in the middle of a stream. What an API server says of a kubelet that it cannot reach
 * has addresses in it.
 */
export function toStreamFailure(error: unknown): AppError {
  const failure = toAppError(error)
  if (!failure.kubeStatus || isRefusal(failure)) return failure
  const why = failure.status === 504 ? 'did not answer in time' : 'could not give the log'
  return new AppError('cluster_protocol', `The cluster ${why}.`, { cause: error })
}

/** A failure before the stream begins: the cluster's refusal, or that the log could not be opened. */
export function toOpeningFailure(error: unknown): AppError {
  const failure = toAppError(error)
  const isOwn = failure.status < 500 || failure.code === 'credentials_unavailable'
  if (isOwn || failure.code === 'internal' || failure.code === 'shutting_down') return failure
  const { message } = toStreamFailure(failure)
  return new AppError('cluster_unreachable', `${OPENING_FAILED}: ${message}`, { cause: error })
}

/** The person may not read logs there: trying again or elsewhere does not help. */
export function isDenied(error: AppError): boolean {
  return error.status === 401 || error.status === 403
}

/**
 * How often in a row what was allowed before may be refused: an API server that has just started has not read its roles
 * yet, and its refusals are those of one that has.
 */
export const MAX_REFUSALS = 5
