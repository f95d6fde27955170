import type { UnplacedRow } from './row.ts'

/** Names that a fact cannot take: the record's own, and those that every log line has. */
const FIXED = new Set([
  'category',
  'event',
  'outcome',
  'actor.sub',
  'actor.email',
  'actor.groups',
  'request_id',
  'route',
  'cluster',
  'group',
  'version',
  'resource',
  'namespace',
  'name',
  'reason',
  'client.ip',
  'client.user_agent',
  'client.session',
  'client.token',
  'level',
  'time',
  'msg',
  'pid',
  'hostname',
])

/** A row as a line of the log. Facts stand beside the fixed members; one whose name is taken has `extra.` before it. */
export function toLogRecord(row: UnplacedRow): Readonly<Record<string, unknown>> {
  const { actor, resource } = row
  const optional: Record<string, unknown> = {
    'actor.email': actor.email,
    'actor.groups': actor.groups,
    request_id: row.requestId,
    cluster: row.cluster,
    ...resource,
    reason: row.reason,
    'client.ip': row.client?.ip,
    'client.user_agent': row.client?.userAgent,
    'client.session': row.client?.session,
    'client.token': row.client?.token,
  }
  const facts = Object.entries<unknown>(row.extra ?? {}).map(([key, value]): [string, unknown] => [
    FIXED.has(key) ? `extra.${key}` : key,
    value,
  ])
  return {
    ...Object.fromEntries(facts),
    category: 'audit',
    event: row.verb,
    outcome: row.outcome,
    'actor.sub': actor.sub,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  }
}
