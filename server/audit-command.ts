import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { EXPORT_HEADS, toLines } from './audit/export.ts'
import type { RowFilter } from './audit/filter.ts'
import { readForward } from './audit/read-rows.ts'
import { type AuditVerification, verifyRows } from './audit/verify.ts'
import { ConfigError } from './config/problem.ts'
import { parseStore } from './config/store.ts'
import { openStore, type Store } from './store/store.ts'

// `periscope audit …`: reads the database that the environment names, beside a server or without one. Nothing is written.

const USAGE = `periscope audit verify [--head HASH]
  Checks that the audit trail is as it was written. With --head, that a row with this hash is still there.
periscope audit export [--format jsonl|csv] [--actor SUBJECT] [--verb VERB] [--cluster NAME] [--from TIME] [--to TIME]
  Writes the rows that match to standard output, the oldest first.

The database is that of PERISCOPE_DATABASE_URL, or of PERISCOPE_AUDIT_DB_PATH with PERISCOPE_AUDIT_ENABLED=true.
`

type Environment = Readonly<Record<string, string | undefined>>

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

function parseFlags(args: readonly string[], names: readonly string[]) {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
    // With options of one type, `values` is what it is said to be.
    return parseArgs({ args: [...args], options }).values as Partial<Record<string, string>>
  } catch (error) {
    throw new ConfigError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
  }
}

function describe({ valid, rows, break: broken, ...ends }: AuditVerification): string {
  const pruned =
    ends.prunedThroughId === undefined
      ? ''
      : ` Rows up to ${ends.prunedThroughId} were removed by retention.`
  if (!valid) {
    return `The trail is broken at row ${broken?.id ?? '?'}: ${broken?.problem ?? ''}.${pruned}\n`
  }
  if (rows === 0) return `The trail is empty.${pruned}\n`
  return `The trail holds: ${rows} rows, ${ends.firstId ?? ''} to ${ends.lastId ?? ''}.${pruned}\nhead ${ends.head ?? ''}\n`
}

async function verify(store: Store, args: readonly string[]): Promise<number> {
  const { head } = parseFlags(args, ['head'])
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head)) {
    throw new ConfigError('--head: it is not a hash of 64 hexadecimal digits')
  }
  const { signal } = new AbortController()
  const verification = await verifyRows(store, { knownHead: head, signal })
  await print(describe(verification))
  return verification.valid ? 0 : 1
}

function parseTime(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const ms = Date.parse(text)
  if (Number.isNaN(ms)) throw new ConfigError(`--${name}: "${text}" is not a time in RFC 3339`)
  return ms
}

async function exportRows(store: Store, args: readonly string[]): Promise<number> {
  const flags = parseFlags(args, ['format', 'actor', 'verb', 'cluster', 'from', 'to'])
  const { format = 'jsonl', actor, verb, cluster, from, to } = flags
  if (format !== 'jsonl' && format !== 'csv') {
    throw new ConfigError(`--format: "${format}" is neither jsonl nor csv`)
  }
  const times = { fromMs: parseTime('from', from), toMs: parseTime('to', to) }
  const filter: RowFilter = { actor, verb, cluster, ...times }
  await print(EXPORT_HEADS[format])
  for await (const rows of readForward(store, filter, new AbortController().signal)) {
    await print(toLines(format, rows))
  }
  return 0
}

const COMMANDS = new Map([
  ['verify', verify],
  ['export', exportRows],
])

/** Runs a command of the audit trail; gives the exit code: 0, or 1 when the trail is not as it was written. */
export async function runAuditCommand(
  [name = '', ...args]: readonly string[],
  env: Environment,
): Promise<number> {
  const command = COMMANDS.get(name)
  if (!command) throw new ConfigError(`audit ${name}: there is no such command\n\n${USAGE}`)
  const { database } = parseStore(env, false)
  if (database.kind === 'memory') {
    throw new ConfigError(`no database is configured\n\n${USAGE}`)
  }
  const store = await openStore({ location: database, isReadOnly: true })
  try {
    return await command(store, args)
  } finally {
    await store.close()
  }
}
