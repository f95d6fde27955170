// The API server's own record of who asked for what: one line for each finished request.
import { open, stat, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

type AuditUser = { readonly username: string; readonly groups?: readonly string[] }

export type AuditEvent = {
  readonly auditID: string
  readonly stage: string
  readonly verb: string
  readonly requestURI: string
  readonly user: AuditUser
  readonly impersonatedUser?: AuditUser
  readonly userAgent?: string
  readonly objectRef?: {
    readonly resource?: string
    readonly namespace?: string
    readonly name?: string
    readonly apiGroup?: string
    readonly apiVersion?: string
    readonly subresource?: string
  }
  readonly responseStatus?: { readonly code: number; readonly reason?: string }
  readonly requestReceivedTimestamp: string
  readonly annotations?: Readonly<Record<string, string>>
}

export type AuditLog = {
  readonly path: string
  /** A position to read from later, so that a test sees its own requests only. */
  mark(): Promise<number>
  read(fromByte?: number): Promise<AuditEvent[]>
  /** The line is written just after the answer has been sent, so a test has to wait for it. */
  waitFor(isWanted: (event: AuditEvent) => boolean, options?: AuditWait): Promise<AuditEvent>
}

type AuditWait = { readonly fromByte?: number; readonly timeoutMs?: number }

const WAIT_MS = 5_000
const POLL_MS = 25

// RequestReceived is left out: it says nothing that the later stages do not say.
const POLICY = `apiVersion: audit.k8s.io/v1
kind: Policy
omitStages: [RequestReceived]
rules:
  - level: Metadata
`

export async function writeAuditPolicy(file: string): Promise<void> {
  await writeFile(file, POLICY)
}

export function createAuditLog(path: string): AuditLog {
  const read = (fromByte = 0) => readEvents(path, fromByte)
  return {
    path,
    mark: async () => (await stat(path)).size,
    read,
    async waitFor(isWanted, { fromByte = 0, timeoutMs = WAIT_MS } = {}) {
      const giveUpAt = Date.now() + timeoutMs
      for (;;) {
        const event = (await read(fromByte)).find(isWanted)
        if (event !== undefined) return event
        if (Date.now() > giveUpAt) throw new Error(`No such audit event within ${timeoutMs} ms.`)
        await sleep(POLL_MS)
      }
    },
  }
}

async function readEvents(path: string, fromByte: number): Promise<AuditEvent[]> {
  const file = await open(path)
  try {
    const events: AuditEvent[] = []
    // A position taken in the middle of a write starts with the rest of that line.
    for await (const line of file.readLines({ start: fromByte })) {
      const event = findEvent(line)
      if (event !== undefined) events.push(event)
    }
    return events
  } finally {
    await file.close()
  }
}

function findEvent(line: string): AuditEvent | undefined {
  if (!line.startsWith('{') || !line.endsWith('}')) return undefined
  return JSON.parse(line) as AuditEvent
}
