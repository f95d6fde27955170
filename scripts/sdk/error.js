export class PeriscopeError extends Error {
  constructor(message, { status, code, requestId, details }) {
    super(message)
    this.name = 'PeriscopeError'
    this.status = status
    this.code = code
    this.requestId = requestId
    this.details = details
  }
}
