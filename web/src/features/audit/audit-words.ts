import type { AuditOutcome, AuditRow } from '../../api/audit.ts'
import type { Status, StatusLevel } from '../../lib/status.ts'

/** What is done, as people say it; how it ended is told beside it. */
const VERBS: Readonly<Record<string, string>> = {
  apply: 'Apply a manifest',
  audit_export: 'Export the audit trail',
  audit_prune: 'Remove old audit rows',
  bulk_download: 'Download manifests',
  cordon: 'Cordon a node',
  create: 'Create an object',
  delete: 'Delete an object',
  drain: 'Drain a node',
  exec_close: 'Close a shell',
  exec_open: 'Open a shell',
  label: 'Change labels',
  log_open: 'Read a log',
  login: 'Sign in',
  logout: 'Sign out',
  restart: 'Restart a workload',
  rollback: 'Roll back a workload',
  scale: 'Scale a workload',
  secret_reveal: 'Reveal a secret',
  session_revoke: 'End a session',
  token_create: 'Make an access token',
  token_revoke: 'Revoke an access token',
  trigger: 'Run a job now',
  uncordon: 'Uncordon a node',
}

const INTENT = '_intent'

function isIntent({ verb }: Pick<AuditRow, 'verb'>): boolean {
  return verb.endsWith(INTENT)
}

/** A verb in words; one that is not known as it is written, with spaces. */
export function toVerbWords(verb: string): string {
  if (verb.endsWith(INTENT)) return `${toVerbWords(verb.slice(0, -INTENT.length))} (intent)`
  const words = verb.replaceAll('_', ' ')
  return VERBS[verb] ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** The verbs to choose from, with the one that is chosen. */
export function listVerbs(chosen: string): readonly string[] {
  const known = Object.keys(VERBS)
  return chosen === '' || known.includes(chosen) ? known : [chosen, ...known]
}

export const OUTCOME_LEVELS: Readonly<Record<AuditOutcome, StatusLevel>> = {
  success: 'ok',
  failure: 'bad',
  denied: 'warn',
}

export const OUTCOME_WORDS: Readonly<Record<AuditOutcome, string>> = {
  success: 'Succeeded',
  failure: 'Failed',
  denied: 'Denied',
}

/**
 * How an operation ended. An intent says only that something was about to be done: where intents of recorded outcomes are
 * left out, nothing is known of its end.
 */
export function toOutcomeStatus(row: AuditRow, withIntents: boolean): Status {
  if (!isIntent(row))
    return { level: OUTCOME_LEVELS[row.outcome], word: OUTCOME_WORDS[row.outcome] }
  return withIntents
    ? { level: 'idle', word: 'Intent', reason: 'Recorded before it was done.' }
    : {
        level: 'unknown',
        word: 'End not known',
        reason: 'It was about to be done; how it ended is not recorded, or not yet.',
      }
}

/** What it was done to: `secrets shop/db-credentials`; empty when it was done to nothing of a cluster. */
export function toResourceText({ resource: { resource, namespace, name } }: AuditRow): string {
  const object = [namespace, name].filter((part) => part !== undefined && part !== '').join('/')
  return [resource, object].filter((part) => part !== undefined && part !== '').join(' ')
}

export function toActorText({ actor }: AuditRow): string {
  return actor.email || actor.sub || 'nobody'
}
