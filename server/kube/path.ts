import { AppError } from '../lib/errors.ts'

/** A resource of an API server. */
export interface ApiResource {
  /** API group, `''` for core. */
  readonly group: string
  readonly version: string
  /** Kubernetes' plural, such as `persistentvolumeclaims`. */
  readonly resource: string
}

export interface ObjectRef {
  readonly namespace?: string | undefined
  readonly name?: string | undefined
}

// eslint-disable-next-line no-control-regex -- control characters are what it refuses
const UNSAFE = /[/%\u0000-\u001f\u007f]/

/**
 * One segment of an API server's path. The last guard before a name from the network becomes part of a URL: what could
 * change the path's meaning is refused, the rest is percent-encoded.
 */
export function toPathSegment(value: string): string {
  const isDots = value === '.' || value === '..'
  if (value === '' || isDots || value.length > 253 || UNSAFE.test(value) || !value.isWellFormed()) {
    throw new AppError(
      'invalid_request',
      `${JSON.stringify(value.slice(0, 80))} is not a valid name in a Kubernetes path.`,
    )
  }
  return encodeURIComponent(value)
}

export function toGroupVersionPath(group: string, version: string): string {
  return group === ''
    ? `/api/${toPathSegment(version)}`
    : `/apis/${toPathSegment(group)}/${toPathSegment(version)}`
}

/** The path of a resource, of one namespace of it, or of one object. */
export function toResourcePath(api: ApiResource, { namespace, name }: ObjectRef = {}): string {
  const scope = namespace === undefined ? '' : `/namespaces/${toPathSegment(namespace)}`
  const object = name === undefined ? '' : `/${toPathSegment(name)}`
  return `${toGroupVersionPath(api.group, api.version)}${scope}/${toPathSegment(api.resource)}${object}`
}
