import { noRepresentation, notAcceptable } from './status.ts'

export type Encoding = 'json' | 'protobuf'
export type Shape = 'object' | 'table' | 'metadata' | 'discovery'

export interface Representation {
  readonly encoding: Encoding
  readonly shape: Shape
}

interface Offer {
  /** Whether the answer exists as protobuf. */
  readonly protobuf: boolean
  /** Transformations that this endpoint knows. */
  readonly shapes?: readonly Exclude<Shape, 'object'>[]
}

interface Clause {
  readonly type: string
  readonly q: number
  readonly params: ReadonlyMap<string, string>
}

export const JSON_TYPE = 'application/json'
export const YAML_TYPE = 'application/yaml'
export const PROTOBUF_TYPE = 'application/vnd.kubernetes.protobuf'
const PLAIN_JSON: Representation = { encoding: 'json', shape: 'object' }

function parseClause(text: string): Clause {
  const [type = '', ...rest] = text.split(';').map((part) => part.trim())
  const params = new Map(
    rest.map((part) => {
      const at = part.indexOf('=')
      return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
    }),
  )
  const q = Number(params.get('q') ?? '1')
  return { type: type.toLowerCase(), q: Number.isNaN(q) ? 1 : q, params }
}

/** The best representation that the client accepts and the endpoint has; 406 when there is none. */
export function negotiate(accept: string | undefined, offer: Offer): Representation {
  if (accept === undefined || accept.trim() === '') return PLAIN_JSON
  const clauses = accept
    .split(',')
    .map(parseClause)
    .filter((clause) => clause.q > 0)
    .sort((a, b) => b.q - a.q)
  for (const clause of clauses) {
    const found = matchClause(clause, offer)
    if (found !== undefined) return found
  }
  const types = offer.protobuf ? [JSON_TYPE, YAML_TYPE, PROTOBUF_TYPE] : [JSON_TYPE, YAML_TYPE]
  // A known type in an unknown shape is refused in other words than an unknown type.
  const isKnown = clauses.some(({ type }) => matchEncoding(type, offer) !== undefined)
  throw isKnown ? notAcceptable(types) : noRepresentation(types)
}

/** For errors, which are answered as JSON when nothing else fits. */
export function negotiateError(accept: string | undefined): Representation {
  try {
    const { encoding } = negotiate(accept, { protobuf: true, shapes: ['table', 'metadata'] })
    return { encoding, shape: 'object' }
  } catch {
    return PLAIN_JSON
  }
}

function matchClause(clause: Clause, offer: Offer): Representation | undefined {
  const encoding = matchEncoding(clause.type, offer)
  if (encoding === undefined) return undefined
  const shape = matchShape(clause.params)
  if (shape === 'object') return { encoding, shape }
  if (shape === undefined || !(offer.shapes ?? []).includes(shape)) return undefined
  // Tables and discovery documents exist as JSON only here.
  if (encoding === 'protobuf' && shape !== 'metadata') return undefined
  return { encoding, shape }
}

function matchEncoding(type: string, offer: Offer): Encoding | undefined {
  if (type === JSON_TYPE || type === '*/*' || type === 'application/*') return 'json'
  return type === PROTOBUF_TYPE && offer.protobuf ? 'protobuf' : undefined
}

function matchShape(params: ReadonlyMap<string, string>): Shape | undefined {
  const as = params.get('as')
  if (as === undefined) return 'object'
  const from = `${params.get('g') ?? ''}/${params.get('v') ?? ''}`
  if (from === 'meta.k8s.io/v1') {
    if (as === 'Table') return 'table'
    if (as === 'PartialObjectMetadata' || as === 'PartialObjectMetadataList') return 'metadata'
  }
  return from === 'apidiscovery.k8s.io/v2' && as === 'APIGroupDiscoveryList'
    ? 'discovery'
    : undefined
}

export function contentTypeOf(representation: Representation): string {
  return representation.encoding === 'protobuf' ? PROTOBUF_TYPE : JSON_TYPE
}
