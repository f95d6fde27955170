import type { Person } from '../authorization.ts'
import type { Caller } from '../caller.ts'
import { AppError } from '../../lib/errors.ts'
import type { SessionRecord } from './session-record.ts'
import type { SessionStore } from './session-store.ts'

/** A session that this process answers for. */
export interface LiveSession {
  readonly record: SessionRecord
  readonly caller: Caller
  /** When the person last did something, as far as this process knows. */
  readonly seenAt: number
  /** What the database knows of that; it is written now and then. */
  readonly storedSeenAt: number
  /** Whether it is over; nobody is answered for it any more. */
  readonly isOver: boolean
}

interface Entry extends LiveSession {
  record: SessionRecord
  caller: Caller
  end: AbortController
  seenAt: number
  storedSeenAt: number
  isOver: boolean
}

export interface LiveSessionsDeps {
  readonly store: SessionStore
  /** Is told when a person does something where no request says so. */
  readonly onTouch: (session: LiveSession) => void
}

function toOver(): AppError {
  return new AppError('unauthenticated', 'unauthenticated')
}

function hasSameGroups(one: Person, other: Person): boolean {
  const groups = new Set(one.groups)
  return (
    groups.size === new Set(other.groups).size && other.groups.every((name) => groups.has(name))
  )
}

/** The sessions of those who were here lately, so that a request need not ask the database. */
export function createLiveSessions({ store, onTouch }: LiveSessionsDeps) {
  const bySecret = new Map<string, Entry>()
  const byId = new Map<string, Entry>()
  const loading = new Map<string, Promise<LiveSession | undefined>>()

  function toCaller(entry: Entry): Caller {
    const { id, expiresAt, person } = entry.record
    const touch = () => onTouch(entry)
    return { person, session: { id, expiresAt, touch }, end: entry.end.signal }
  }

  function add(record: SessionRecord): LiveSession {
    const end = new AbortController()
    const { person, seenAt } = record
    const seen = { seenAt, storedSeenAt: seenAt }
    const entry: Entry = { record, caller: { person }, end, ...seen, isOver: false }
    entry.caller = toCaller(entry)
    bySecret.set(record.secretHash, entry)
    byId.set(record.id, entry)
    return entry
  }

  /** What is open as a person with other groups ends: it was opened with rights that may be gone. */
  function update(record: SessionRecord): void {
    const entry = byId.get(record.id)
    if (!entry) return
    const { end } = entry
    const isSame = hasSameGroups(entry.record.person, record.person)
    entry.record = record
    entry.seenAt = Math.max(entry.seenAt, record.seenAt)
    if (!isSame) entry.end = new AbortController()
    entry.caller = toCaller(entry)
    if (!isSame) end.abort(toOver())
  }

  /** Ends all that is open in it. */
  function drop(id: string): void {
    const entry = byId.get(id)
    if (!entry) return
    byId.delete(id)
    bySecret.delete(entry.record.secretHash)
    entry.isOver = true
    entry.end.abort(toOver())
  }

  /** What another process did to it. */
  async function reload(id: string): Promise<void> {
    const [record] = byId.has(id) ? await store.list({ id }) : []
    if (record) update(record)
    else drop(id)
  }

  return {
    add,
    update,
    drop,
    reload,
    all: (): LiveSession[] => [...byId.values()],

    /** The session that a cookie opens; nothing when there is none. Many requests at once ask the database once. */
    find(secretHash: string): LiveSession | Promise<LiveSession | undefined> {
      const known = bySecret.get(secretHash) ?? loading.get(secretHash)
      if (known) return known
      const load = store
        .findBySecret(secretHash)
        .then((record) => record && add(record))
        .finally(() => loading.delete(secretHash))
      loading.set(secretHash, load)
      return load
    },

    see(session: LiveSession, at: number, storedAt: number): void {
      const entry = byId.get(session.record.id)
      if (!entry) return
      entry.seenAt = Math.max(entry.seenAt, at)
      entry.storedSeenAt = storedAt
    },

    /** Learns what other processes did, where it was not told. */
    async sync(sessions: readonly LiveSession[] = [...byId.values()]): Promise<void> {
      if (sessions.length === 0) return
      const found = await store.readVersions(sessions.map(({ record }) => record.id))
      for (const { record } of sessions) {
        const entry = byId.get(record.id)
        const now = found.get(record.id)
        if (!now) drop(record.id)
        else if (entry) {
          entry.seenAt = Math.max(entry.seenAt, now.seenAt)
          if (now.version !== entry.record.version) await reload(record.id)
        }
      }
    },
  }
}

export type LiveSessions = ReturnType<typeof createLiveSessions>
