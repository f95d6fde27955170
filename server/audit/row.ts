import type { AuditRowsTable } from '../store/schema/audit.ts'
import { toCanonicalJson } from './canonical.ts'
import type { AuditEvent, AuditOutcome, AuditRow } from './event.ts'

// An event as a row of the contract, and a row as columns. What was read back must be what was hashed: texts are brought into
// a form that every database keeps, and whatever is empty is absent.

/** A row before it has its place in the chain. */
export type UnplacedRow = Omit<AuditRow, 'id' | 'hash'>

const MAX_TEXT = 1024
const MAX_JSON_BYTES = 16 * 1024
export const INTENT_SUFFIX = '_intent'

/** In the order of their numbers in the database. */
const OUTCOMES = ['success', 'failure', 'denied'] as const satisfies readonly AuditOutcome[]

export function toOutcomeNumber(outcome: AuditOutcome): number {
  return OUTCOMES.indexOf(outcome)
}

export function toOutcome(number: number): AuditOutcome {
  return OUTCOMES[number] ?? 'failure'
}

/** PostgreSQL keeps no NUL, and neither database half a surrogate pair. */
function toText(text: string | undefined): string | undefined {
  if (!text) return undefined
  return text.slice(0, MAX_TEXT).toWellFormed().replaceAll('\0', '\uFFFD')
}

/** The object without what is empty. */
function compact<T extends object>(object: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const present = Object.entries(object).filter(([, value]) => value !== undefined)
  // The same members, fewer of them.
  return Object.fromEntries(present) as { [K in keyof T]?: NonNullable<T[K]> }
}

function hasMembers(object: object | undefined): boolean {
  return object !== undefined && Object.keys(object).length > 0
}

function toGroups(groups: readonly string[]): string[] | undefined {
  const kept: string[] = []
  let bytes = 0
  for (const group of groups) {
    const text = toText(group) ?? ''
    bytes += Buffer.byteLength(JSON.stringify(text)) + 1
    if (bytes > MAX_JSON_BYTES) break
    kept.push(text)
  }
  return kept.length > 0 ? kept : undefined
}

/** The facts as JSON keeps them; when they are too large, the largest are left out and `truncated` names them. */
function toExtra(extra: AuditEvent['extra']): Record<string, unknown> | undefined {
  if (!extra || !hasMembers(extra)) return undefined
  const sized = Object.entries(extra).flatMap(([key, value]) => {
    const text = JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'bigint' ? String(part) : part,
    ) as string | undefined
    return text === undefined
      ? []
      : [{ key, text, bytes: Buffer.byteLength(text) + key.length + 4 }]
  })
  const kept: [string, unknown][] = []
  const truncated: string[] = []
  let bytes = 0
  for (const { key, text, bytes: size } of sized.toSorted((a, b) => a.bytes - b.bytes)) {
    if (bytes + size <= MAX_JSON_BYTES) {
      bytes += size
      kept.push([key, JSON.parse(text)])
    } else truncated.push(key.slice(0, 64))
  }
  if (truncated.length > 0) kept.push(['truncated', truncated.slice(0, 100)])
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

export function toRow(event: AuditEvent, atMs: number): UnplacedRow {
  const { actor, resource = {}, client = {} } = event
  const from = compact({
    ip: toText(client.ip),
    userAgent: toText(client.userAgent),
    session: toText(client.session),
    token: toText(client.token),
  })
  const optional = compact({
    requestId: toText(event.requestId),
    cluster: toText(event.cluster),
    reason: toText(event.reason),
    extra: toExtra(event.extra),
    client: hasMembers(from) ? from : undefined,
  })
  return {
    ...optional,
    timestamp: new Date(atMs).toISOString(),
    actor: {
      sub: toText(actor.subject) ?? '',
      ...compact({ email: toText(actor.email), groups: toGroups(actor.groups) }),
    },
    verb: toText(event.verb) ?? '',
    outcome: event.outcome,
    resource: compact({
      group: toText(resource.group),
      version: toText(resource.version),
      resource: toText(resource.resource),
      namespace: toText(resource.namespace),
      name: toText(resource.name),
    }),
  }
}

function orNull(text: string | undefined): string | null {
  return text ?? null
}

function toJson(value: object | undefined): string | null {
  return value ? toCanonicalJson(value) : null
}

export function toColumns({ actor, resource, client, ...row }: AuditRow): AuditRowsTable {
  return {
    id: row.id,
    at_ms: Date.parse(row.timestamp),
    request_id: orNull(row.requestId),
    actor_sub: actor.sub,
    actor_email: orNull(actor.email),
    actor_groups: toJson(actor.groups),
    verb: row.verb,
    outcome: toOutcomeNumber(row.outcome),
    is_intent: row.verb.endsWith(INTENT_SUFFIX) ? 1 : 0,
    cluster: orNull(row.cluster),
    res_group: orNull(resource.group),
    res_version: orNull(resource.version),
    res_type: orNull(resource.resource),
    res_namespace: orNull(resource.namespace),
    res_name: orNull(resource.name),
    reason: orNull(row.reason),
    extra: toJson(row.extra),
    client_ip: orNull(client?.ip),
    client_agent: orNull(client?.userAgent),
    client_session: orNull(client?.session),
    client_token: orNull(client?.token),
    hash: row.hash,
  }
}

/** A column that is null, as a member that is absent. */
function present(text: string | null): string | undefined {
  return text ?? undefined
}

/** Written by `toJson`. What is none any more was changed by somebody: the chain shows it, and the rest can still be read. */
function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return { unreadable: text }
  }
}

/** Whether the columns hold the row in the form in which it was written: what the hash is not over must follow from what it is. */
export function isAsWritten(columns: AuditRowsTable): boolean {
  const written = toColumns(fromColumns(columns))
  return Object.entries(written).every(
    // `Object.entries` forgets that these are the table's columns.
    ([name, value]) => columns[name as keyof AuditRowsTable] === value,
  )
}

export function fromColumns(columns: AuditRowsTable): AuditRow {
  const client = compact({
    ip: present(columns.client_ip),
    userAgent: present(columns.client_agent),
    session: present(columns.client_session),
    token: present(columns.client_token),
  })
  const optional = compact({
    requestId: present(columns.request_id),
    cluster: present(columns.cluster),
    reason: present(columns.reason),
    extra: parse(columns.extra) as AuditRow['extra'],
    client: hasMembers(client) ? client : undefined,
  })
  return {
    id: columns.id,
    timestamp: new Date(columns.at_ms).toISOString(),
    actor: {
      sub: columns.actor_sub,
      ...compact({
        email: present(columns.actor_email),
        groups: parse(columns.actor_groups) as string[] | undefined,
      }),
    },
    verb: columns.verb,
    outcome: toOutcome(columns.outcome),
    resource: compact({
      group: present(columns.res_group),
      version: present(columns.res_version),
      resource: present(columns.res_type),
      namespace: present(columns.res_namespace),
      name: present(columns.res_name),
    }),
    ...optional,
    hash: columns.hash,
  }
}
