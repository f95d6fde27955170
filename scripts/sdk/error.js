export class PeriscopeError extends Error {
  constructor(message, { status, code, requestId, details, refusal }) {
    super(message)
    this.name = 'PeriscopeError'
    this.status = status
    this.code = code
    this.requestId = requestId
    this.details = details
    this.refusal = refusal
  }
}

/** What a failed answer says. */
export async function readError(response) {
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  const details = isJson ? await response.json().catch(() => undefined) : undefined
  const text = isJson ? details?.message : (await response.text()).trim()
  return new PeriscopeError(text || `HTTP ${response.status}`, {
    status: response.status,
    code: response.headers.get('x-periscope-error') ?? details?.reason,
    requestId: response.headers.get('x-request-id') ?? undefined,
    details,
  })
}
