import { qualifiedResource, type ResourceKind } from '../kinds/kind.ts'

interface StatusCause {
  readonly reason?: string
  readonly message?: string
  readonly field?: string
}

export interface StatusDetails {
  readonly name?: string
  readonly group?: string
  readonly kind?: string
  readonly uid?: string
  readonly causes?: readonly StatusCause[]
  readonly retryAfterSeconds?: number
}

export interface Status {
  readonly kind: 'Status'
  readonly apiVersion: 'v1'
  readonly metadata: { readonly continue?: string }
  readonly status: 'Failure' | 'Success'
  readonly message?: string
  readonly reason?: string
  readonly details?: StatusDetails
  readonly code?: number
}

/** A failure that is answered as a `metav1.Status`, in the API server's own words. */
export class StatusError extends Error {
  readonly status: Status
  readonly code: number

  constructor(code: number, reason: string, message: string, extra: Partial<Status> = {}) {
    super(message)
    this.name = 'StatusError'
    this.code = code
    this.status = {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message,
      ...(reason === '' ? {} : { reason }),
      ...extra,
      code,
    }
  }
}

type Resource = Pick<ResourceKind, 'group' | 'resource'>

function detailsOf(kind: Resource, name: string): StatusDetails {
  return {
    ...(name === '' ? {} : { name }),
    ...(kind.group === '' ? {} : { group: kind.group }),
    kind: kind.resource,
  }
}

export function notFound(kind: Resource, name: string): StatusError {
  const message = `${qualifiedResource(kind.group, kind.resource)} "${name}" not found`
  return new StatusError(404, 'NotFound', message, { details: detailsOf(kind, name) })
}

/** Nobody answers for the path, not even with a `Status`. */
export class UnknownPathError extends Error {
  override readonly name = 'UnknownPathError'
}

export function unknownPath(): StatusError {
  return new StatusError(404, 'NotFound', 'the server could not find the requested resource', {
    details: {},
  })
}

export function methodNotAllowed(): StatusError {
  return new StatusError(
    405,
    'MethodNotAllowed',
    'the server does not allow this method on the requested resource',
    { details: {} },
  )
}

export function alreadyExists(kind: Resource, name: string): StatusError {
  const message = `${qualifiedResource(kind.group, kind.resource)} "${name}" already exists`
  return new StatusError(409, 'AlreadyExists', message, { details: detailsOf(kind, name) })
}

export function conflict(kind: Resource, name: string): StatusError {
  const message =
    `Operation cannot be fulfilled on ${qualifiedResource(kind.group, kind.resource)} "${name}": ` +
    'the object has been modified; please apply your changes to the latest version and try again'
  return new StatusError(409, 'Conflict', message, { details: detailsOf(kind, name) })
}

/** A deletion names the kind here, an update the resource. */
export function preconditionFailed(kind: string, name: string, detail: string): StatusError {
  const message = `Operation cannot be fulfilled on ${kind} "${name}": ${detail}`
  return new StatusError(409, 'Conflict', message, { details: { name, kind } })
}

interface OwnedField {
  readonly manager: {
    readonly name: string
    readonly operation: string
    readonly apiVersion: string
    readonly subresource: string
  }
  readonly field: string
}

function printManager({ name, operation, apiVersion, subresource }: OwnedField['manager']): string {
  const within = subresource === '' ? '' : ` with subresource "${subresource}"`
  return `"${name}"${within}${operation === 'Update' ? ` using ${apiVersion}` : ''}`
}

/** Other managers own what an apply would change. */
export function applyConflict(conflicts: readonly OwnedField[]): StatusError {
  const [first] = conflicts
  const byManager = Map.groupBy(conflicts, ({ manager }) => printManager(manager))
  const sorted = [...byManager].sort(([one], [other]) => (one < other ? -1 : 1))
  const lines = sorted.flatMap(([manager, owned]) => [
    `conflicts with ${manager}:`,
    ...owned.map(({ field }) => `- ${field}`),
  ])
  const message =
    conflicts.length === 1 && first !== undefined
      ? `Apply failed with 1 conflict: conflict with ${printManager(first.manager)}: ${first.field}`
      : `Apply failed with ${conflicts.length} conflicts: ${lines.join('\n')}`
  const causes = conflicts.map(({ manager, field }) => ({
    reason: 'FieldManagerConflict',
    message: `conflict with ${printManager(manager)}`,
    field,
  }))
  return new StatusError(409, 'Conflict', message, { details: { causes } })
}

export function badRequest(message: string): StatusError {
  return new StatusError(400, 'BadRequest', message)
}

export function unauthorized(): StatusError {
  return new StatusError(401, 'Unauthorized', 'Unauthorized')
}

export function internalError(message: string): StatusError {
  return new StatusError(500, 'InternalError', message)
}

interface ForbiddenRequest {
  readonly group: string
  readonly resource: string
  readonly name: string
}

export function forbidden(request: ForbiddenRequest, explanation: string): StatusError {
  const resource = qualifiedResource(request.group, request.resource)
  const subject = request.name === '' ? resource : `${resource} "${request.name}"`
  const message = `${subject} is forbidden: ${explanation}`
  return new StatusError(403, 'Forbidden', message, { details: detailsOf(request, request.name) })
}

export function forbiddenPath(explanation: string): StatusError {
  return new StatusError(403, 'Forbidden', `forbidden: ${explanation}`, { details: {} })
}

/** An answer exists, but not as anything that the client accepts. */
export function noRepresentation(available: readonly string[]): StatusError {
  const message = `406: Not Acceptable\n\nAvailable representations: ${available.join(', ')}`
  return new StatusError(406, 'NotAcceptable', message, { details: {} })
}

export function wrongShape(message: string): StatusError {
  return new StatusError(406, 'NotAcceptable', message)
}

export function notAcceptable(accepted: readonly string[]): StatusError {
  const message = `only the following media types are accepted: ${accepted.join(', ')}`
  return new StatusError(406, 'NotAcceptable', message)
}

export function unsupportedMediaType(accepted: readonly string[]): StatusError {
  const message = `the body of the request was in an unknown format - accepted media types include: ${accepted.join(', ')}`
  return new StatusError(415, 'UnsupportedMediaType', message)
}

export function unsupportedPatch(): StatusError {
  return new StatusError(415, 'UnsupportedMediaType', '415: Unsupported Media Type', {
    details: {},
  })
}

export function tooOldVersion(requested: number, oldest: number): StatusError {
  const message = `too old resource version: ${requested} (${oldest})`
  return new StatusError(410, 'Expired', message)
}

export function expired(message: string, continueToken?: string): StatusError {
  return new StatusError(410, 'Expired', message, {
    ...(continueToken === undefined ? {} : { metadata: { continue: continueToken } }),
  })
}

export function tooLargeVersion(requested: number, current: number): StatusError {
  const message = `Timeout: Too large resource version: ${requested}, current: ${current}`
  return new StatusError(504, 'Timeout', message, {
    details: {
      causes: [{ reason: 'ResourceVersionTooLarge', message: 'Too large resource version' }],
      retryAfterSeconds: 1,
    },
  })
}

export interface InvalidField {
  readonly field: string
  readonly reason: string
  readonly message: string
}

/** `group` and `kind` name the object's kind, not its resource, as the real answer does. */
export function invalid(
  subject: { readonly group: string; readonly kind: string; readonly name: string },
  fields: readonly InvalidField[],
): StatusError {
  const listed = fields.map((item) => `${item.field}: ${item.message}`)
  const joined = listed.length === 1 ? listed.join('') : `[${listed.join(', ')}]`
  const kind = subject.group === '' ? subject.kind : `${subject.kind}.${subject.group}`
  return new StatusError(422, 'Invalid', `${kind} "${subject.name}" is invalid: ${joined}`, {
    details: {
      ...(subject.name === '' ? {} : { name: subject.name }),
      ...(subject.group === '' ? {} : { group: subject.group }),
      kind: subject.kind,
      causes: fields.map(({ field, reason, message }) => ({ reason, message, field })),
    },
  })
}
