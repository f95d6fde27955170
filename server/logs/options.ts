/** The query of a log stream as it came. */
export interface LogQuery {
  readonly container?: string | undefined
  readonly tailLines?: string | undefined
  readonly sinceSeconds?: string | undefined
  readonly sinceTime?: string | undefined
  readonly previous?: string | undefined
  readonly follow?: string | undefined
}

/** Which lines of which containers. */
export interface LogOptions {
  /** All of a pod when absent. */
  readonly container?: string
  readonly tailLines?: number
  readonly sinceSeconds?: number
  /** RFC 3339. Then there is no `sinceSeconds`: an API server takes one of them. */
  readonly sinceTime?: string
  readonly previous: boolean
  /** A run that is over does not grow: never with `previous`. */
  readonly follow: boolean
}

const MAX_COUNT = 2 ** 31 - 1
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

function toCount(text = ''): number | undefined {
  const count = /^\d{1,10}$/.test(text) ? Number(text) : 0
  return count > 0 && count <= MAX_COUNT ? count : undefined
}

function toTime(text = ''): string | undefined {
  return RFC3339.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined
}

/** What cannot be read counts as absent. */
export function toLogOptions(query: LogQuery): LogOptions {
  const { container = '' } = query
  const previous = query.previous === 'true'
  const tailLines = toCount(query.tailLines)
  const sinceTime = toTime(query.sinceTime)
  const sinceSeconds = sinceTime === undefined ? toCount(query.sinceSeconds) : undefined
  return {
    ...(container !== '' && { container }),
    ...(tailLines !== undefined && { tailLines }),
    ...(sinceSeconds !== undefined && { sinceSeconds }),
    ...(sinceTime !== undefined && { sinceTime }),
    previous,
    follow: query.follow !== 'false' && !previous,
  }
}
