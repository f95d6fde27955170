import type { Audit } from '../audit/event.ts'
import type { ExportFormat } from '../audit/export.ts'
import type { RowFilter } from '../audit/filter.ts'
import type { Trail } from '../audit/trail.ts'
import { type Authorization, type Person, toAuditScope } from '../auth/authorization.ts'
import { type Handlers, json, type OperationRequest } from '../http/contract.ts'
import { toAuditSource } from '../http/request-facts.ts'
import { AppError } from '../lib/errors.ts'
import { kinds } from '../resources/kinds.ts'

export interface AuditHandlerDeps {
  readonly authorization: Authorization
  readonly audit: Audit
  /** Absent while rows are not kept. */
  readonly trail: Trail | undefined
  readonly hasCluster: (name: string) => boolean
  readonly now: () => number
}

type Query = OperationRequest<'listAudit'>['query'] &
  OperationRequest<'getAuditDensity'>['query'] &
  OperationRequest<'exportAudit'>['query']

const USUAL_LIMIT = 50
const MAX_LIMIT = 500
const USUAL_BUCKETS = 48
const MAX_BULK_IDS = 50
const DAY_MS = 86_400_000
const REQUIRED = { need: 'required' } as const

/** A moment; rows have milliseconds, so that one between two of them is the later one, as a beginning and as an end. */
function parseMoment(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const ms = Date.parse(text)
  if (Number.isNaN(ms)) throw new AppError('invalid_request', `invalid ${name}: not RFC 3339`)
  return /\.\d{3}0*[1-9]/.test(text) ? ms + 1 : ms
}

function toFilter(query: Query, scope: 'self' | 'all', person: Person): RowFilter {
  return {
    actor: scope === 'self' ? person.subject : query.actor,
    verb: query.verb,
    outcome: query.outcome,
    cluster: query.cluster,
    namespace: query.namespace,
    name: query.name,
    requestId: query.request_id,
    fromMs: parseMoment('from', query.from),
    toMs: parseMoment('to', query.to),
    intents: query.intents === 'false' ? 'open' : 'all',
  }
}

/** What was asked for, by the contract's names: whatever else a query holds is not to be written down. */
function toAsked({ actor, verb, outcome, cluster, namespace, name, ...rest }: Query) {
  const { request_id, from, to, intents } = rest
  return { actor, verb, outcome, cluster, namespace, name, request_id, from, to, intents }
}

/** Our plurals except `nodes`, and any custom one. */
function checkBulkKind(kind: string): string {
  const isBuiltIn = kind !== 'nodes' && kinds.some(({ names }) => names.path === kind)
  if (isBuiltIn || /^customresources\/./.test(kind)) return kind
  throw new AppError('invalid_request', 'unknown kind')
}

/** An export is over when its last part was taken: until then the operation that the trail records goes on. */
async function openExport(
  audit: Audit,
  intent: Parameters<Audit['around']>[0],
  read: (count: (rows: number) => void) => AsyncIterable<string>,
): Promise<AsyncIterable<string>> {
  const begun = Promise.withResolvers<undefined>()
  const ended = Promise.withResolvers<undefined>()
  let rows = 0
  const recorded = audit.around(intent, REQUIRED, async (add) => {
    begun.resolve(undefined)
    await ended.promise.finally(() => add({ rows }))
  })
  // What cannot be recorded is refused before the first row leaves.
  await Promise.race([begun.promise, recorded])

  async function* pass(): AsyncGenerator<string> {
    let isWhole = false
    try {
      yield* read((more) => {
        rows += more
      })
      isWhole = true
    } catch (error) {
      ended.reject(error)
      throw error
    } finally {
      if (isWhole) ended.resolve(undefined)
      else ended.reject(new AppError('invalid_request', 'the client left before the end'))
      await recorded.catch(() => undefined)
    }
    // Its row could not be written: the answer must not look whole.
    await recorded
  }
  return pass()
}

/** What the console says that somebody downloaded: the console's word, which is why it is kept to a few facts. */
function createRecordBulkDownload({
  audit,
  hasCluster,
}: Pick<AuditHandlerDeps, 'audit' | 'hasCluster'>): Handlers['recordBulkDownload'] {
  return async (request) => {
    const { cluster } = request.params
    if (!hasCluster(cluster)) throw new AppError('not_found', 'cluster not found')
    const { kind, count, ids = [], outcome = 'success', failure_count = 0 } = request.body
    await audit.record(
      {
        ...toAuditSource(request),
        verb: 'bulk_download',
        outcome: outcome === 'success' ? 'success' : 'failure',
        cluster,
        resource: { resource: checkBulkKind(kind), namespace: '*' },
        extra: {
          kind,
          count,
          ids: ids.slice(0, MAX_BULK_IDS),
          failure_count: Math.max(0, failure_count),
        },
      },
      REQUIRED,
    )
    return { empty: true }
  }
}

/** The audit trail. */
export function createAuditHandlers({
  authorization,
  audit,
  trail,
  hasCluster,
  now,
}: AuditHandlerDeps) {
  function open({ person, query }: { person: Person; query: Query }) {
    if (!trail) throw new AppError('not_found', 'no audit trail is kept')
    const scope = toAuditScope(authorization, person)
    const headers = { 'X-Audit-Scope': scope }
    return { trail, scope, headers, filter: toFilter(query, scope, person) }
  }

  return {
    listAudit: async (request) => {
      const { trail: rows, headers, filter } = open(request)
      const limit = Math.min(request.query.limit || USUAL_LIMIT, MAX_LIMIT)
      const offset = request.query.offset ?? 0
      const page = await rows.list(filter, { limit, offset })
      return { ...json({ items: page.rows, total: page.total, limit, offset }), headers }
    },

    getAuditDensity: async (request) => {
      const { trail: rows, headers, filter } = open(request)
      const toMs = filter.toMs ?? now()
      const fromMs = filter.fromMs ?? toMs - DAY_MS
      if (fromMs >= toMs) throw new AppError('invalid_request', 'invalid from: it is not before to')
      const count = request.query.buckets ?? USUAL_BUCKETS
      const buckets = await rows.density({ ...filter, fromMs, toMs }, count)
      return {
        ...json({
          from: new Date(fromMs).toISOString(),
          to: new Date(toMs).toISOString(),
          buckets: buckets.map(({ startMs, ...counts }) => ({
            start: new Date(startMs).toISOString(),
            ...counts,
          })),
        }),
        headers,
      }
    },

    exportAudit: async (request) => {
      const { trail: rows, headers, filter, scope } = open(request)
      const format: ExportFormat = request.query.format ?? 'csv'
      const parts = await openExport(
        audit,
        {
          ...toAuditSource(request),
          verb: 'audit_export',
          extra: { format, scope, filter: toAsked(request.query) },
        },
        (count) => rows.export(filter, format, { signal: request.signal, count }),
      )
      const name = `periscope-audit-${new Date(now()).toISOString().slice(0, 10)}.${format}`
      const answer = {
        parts,
        headers: { ...headers, 'Content-Disposition': `attachment; filename="${name}"` },
      }
      return format === 'csv'
        ? { type: 'text/csv' as const, ...answer }
        : { type: 'application/jsonl' as const, ...answer }
    },

    verifyAudit: async (request) => {
      const { trail: rows, scope } = open({ ...request, query: {} })
      if (scope !== 'all') throw new AppError('denied', 'only audit admins may verify the trail')
      return json(await rows.verify())
    },

    recordBulkDownload: createRecordBulkDownload({ audit, hasCluster }),
  } satisfies Partial<Handlers>
}
