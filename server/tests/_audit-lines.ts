import type { TestServer } from './_server.ts'

/** A row of the audit trail as standard output has it. */
type AuditLine = Readonly<Record<string, unknown>> & {
  readonly event: string
  readonly outcome: string
}

/** What has been audited so far, the oldest first; of these verbs (and their intents) where some are named. */
export function listAuditLines(server: TestServer, ...verbs: string[]): AuditLine[] {
  return server.log.flatMap((line) => {
    const entry = JSON.parse(line) as AuditLine & { readonly category?: string }
    if (entry.category !== 'audit') return []
    const isMeant = verbs.length === 0 || verbs.includes(entry.event.replace(/_intent$/, ''))
    return isMeant ? [entry] : []
  })
}
