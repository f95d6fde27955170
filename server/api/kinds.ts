import type { Explanations } from '../explain/explanations.ts'
import type { Handler, OperationId, OperationRequest } from '../http/contract.ts'
import type { Relations } from '../related/relations.ts'
import type { Kind } from '../resources/kind.ts'
import { kinds } from '../resources/kinds.ts'
import type { Caller, Resources } from '../resources/resources.ts'

type Names = (typeof kinds)[number]['names']

/** The operations that the kind table stands for: a kind without its six operations in the contract does not compile. */
type KindOperationId = OperationId &
  (
    | `list${Names['kinds']}`
    | `get${Names['kind']}`
    | `get${Names['kind']}Yaml`
    | `list${Names['kind']}Events`
    | `explain${Names['kind']}`
    | `list${Names['kind']}Relations`
  )

type KindHandlers = { readonly [O in KindOperationId]: Handler<O> }

/** What the operations of every kind have in common; a cluster-scoped kind's have no namespace. */
type AnyRequest = Pick<OperationRequest<OperationId>, 'identity' | 'signal'> & {
  readonly params: { readonly cluster: string; readonly namespace?: string; readonly name: string }
  readonly query: {
    readonly namespace?: string
    readonly labelSelector?: string
    readonly limit?: number
    readonly continue?: string
    readonly managedFields?: boolean
  }
}

export interface KindHandlerDeps {
  readonly resources: Resources
  readonly explanations: Explanations
  readonly relations: Relations
}

function toCaller({ params, identity, signal }: AnyRequest): Caller {
  return { cluster: params.cluster, identity, signal }
}

function handlersOf(
  kind: Kind,
  { resources, explanations, relations }: KindHandlerDeps,
): [string, (request: AnyRequest) => unknown][] {
  const { names } = kind
  return [
    [
      `list${names.kinds}`,
      (request) => {
        const { namespace, labelSelector, limit, continue: next } = request.query
        const filter = {
          namespace: names.namespaced ? namespace : undefined,
          labelSelector,
          limit,
          continue: next,
        }
        return { type: 'application/json', parts: resources.list(kind, toCaller(request), filter) }
      },
    ],
    [
      `get${names.kind}`,
      async (request) => ({
        type: 'application/json',
        body: await resources.detail(kind, toCaller(request), request.params),
      }),
    ],
    [
      `get${names.kind}Yaml`,
      async (request) => ({
        type: 'application/yaml',
        body: await resources.manifest(
          kind,
          toCaller(request),
          request.params,
          request.query.managedFields !== false,
        ),
      }),
    ],
    [
      `list${names.kind}Events`,
      async (request) => ({
        type: 'application/json',
        body: await resources.objectEvents(names.kind, toCaller(request), request.params),
      }),
    ],
    [
      `explain${names.kind}`,
      async (request) => ({
        type: 'application/json',
        body: await explanations.explain(kind, toCaller(request), request.params),
      }),
    ],
    [
      `list${names.kind}Relations`,
      async (request) => ({
        type: 'application/json',
        body: await relations.list(kind, toCaller(request), request.params),
      }),
    ],
  ]
}

/** List, detail, manifest, events, causes and relations of all kinds of the table. */
export function createKindHandlers(deps: KindHandlerDeps): KindHandlers {
  const entries = kinds.flatMap((kind) => handlersOf(kind, deps))
  // The keys are made from the same names as the type's; what the handlers answer is checked against the contract in tests.
  return Object.fromEntries(entries) as unknown as KindHandlers
}
