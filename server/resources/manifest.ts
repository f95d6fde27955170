import { dump } from 'js-yaml'

type JsonObject = Record<string, unknown>

const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration'

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Says how long a value is instead of what it is. The text is no base64: applying it by mistake is refused. */
function withholdValues(map: unknown): unknown {
  if (!isObject(map)) return map
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => {
      const size = typeof value === 'string' ? Buffer.from(value, 'base64').length : 0
      return [key, `<withheld: ${size} bytes>`]
    }),
  )
}

/** A Secret whose values stay in the cluster: revealing one is an action of its own that leaves an audit row. */
function withholdSecret(secret: JsonObject): JsonObject {
  const { metadata, data, stringData, ...rest } = secret
  const annotations = isObject(metadata) ? metadata['annotations'] : undefined
  const kept = isObject(annotations)
    ? Object.fromEntries(Object.entries(annotations).filter(([key]) => key !== LAST_APPLIED))
    : undefined
  return {
    ...rest,
    metadata: { ...(isObject(metadata) && metadata), ...(kept && { annotations: kept }) },
    ...(data !== undefined && { data: withholdValues(data) }),
    ...(stringData !== undefined && { stringData: withholdValues(stringData) }),
  }
}

export interface ManifestOptions {
  readonly apiVersion: string
  readonly kind: string
  readonly managedFields: boolean
  /** Whether the values of a Secret are there; they are not when absent. */
  readonly values?: 'shown' | 'withheld'
}

/** An object as a YAML manifest, sorted by key. `apiVersion` and `kind` are there even if the answer lacked them. */
export function toManifest(
  object: unknown,
  { apiVersion, kind, managedFields, values }: ManifestOptions,
): string {
  const source: JsonObject = { apiVersion, kind, ...(isObject(object) && object) }
  const isSecret = source['kind'] === 'Secret' && apiVersion === 'v1'
  const shown = isSecret && values !== 'shown' ? withholdSecret(source) : { ...source }
  if (!managedFields && isObject(shown['metadata'])) {
    const { managedFields: _, ...metadata } = shown['metadata']
    shown['metadata'] = metadata
  }
  return dump(shown, { sortKeys: true, noRefs: true, lineWidth: -1 })
}
