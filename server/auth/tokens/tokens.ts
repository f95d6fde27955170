import { randomUUID } from 'node:crypto'
import { AppError } from '../../lib/errors.ts'
import { findRefusal } from '../admission.ts'
import type { Authorization, Person } from '../authorization.ts'
import type { Caller } from '../caller.ts'
import { createTokenSecret, hashTokenSecret, isTokenSecret } from './secret.ts'
import type { TokenRecord, TokenStore } from './token-store.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
/** How soon what another process did is known where its message was lost. */
const SYNC_MS = 1000

/** A token to be made. */
export interface NewToken {
  readonly name: string
  readonly scopes: readonly string[]
  readonly clusters?: readonly string[]
  readonly expiresInDays: number
}

export interface TokensDeps {
  readonly store: TokenStore
  readonly authorization: Authorization
  /** Who everybody is where nobody signs in. */
  readonly dev: Person | undefined
  readonly now: () => number
  /** What went wrong beside a request. */
  readonly report: (failure: unknown) => void
}

/** A token that was used here. */
interface Entry {
  readonly hash: string
  readonly record: TokenRecord
  caller: Caller
  end: AbortController
  usedAt: number
}

function toInvalid(): AppError {
  return new AppError(
    'invalid_token',
    'This access token is not valid: there is none like it, it has expired, or it was revoked.',
  )
}

function isSamePerson(one: Person, other: Person): boolean {
  return one.email === other.email && JSON.stringify(one.groups) === JSON.stringify(other.groups)
}

function toCaller({ id, scopes, clusters }: TokenRecord, person: Person, end: AbortSignal): Caller {
  return { person, token: { id, scopes, ...(clusters && { clusters }) }, end }
}

/** The tokens that were used here: asked for once, and given up as soon as they are worth nothing. */
function createLiveTokens({ store, authorization, dev, now }: TokensDeps) {
  const byHash = new Map<string, Entry>()
  const byId = new Map<string, Entry>()
  /** Counts revocations: what was read before one is not to be believed. */
  let revocations = 0

  function drop(id: string): void {
    revocations++
    const entry = byId.get(id)
    if (!entry) return
    byId.delete(id)
    byHash.delete(entry.hash)
    entry.end.abort(toInvalid())
  }

  /** The people behind tokens, as far as they may come in. */
  async function readPeople(subjects: readonly string[]): Promise<ReadonlyMap<string, Person>> {
    // Whoever a token was made for before or after there was a sign-in: not for that person.
    if (dev) return new Map([[dev.subject, dev]])
    const people = await store.readPeople([...new Set(subjects)])
    return new Map([...people].filter(([, person]) => !findRefusal(authorization, person)))
  }

  async function load(hash: string): Promise<Entry | undefined> {
    for (;;) {
      const before = revocations
      const record = await store.find(hash)
      const person = record && (await readPeople([record.subject])).get(record.subject)
      if (revocations !== before) continue
      return byHash.get(hash) ?? (record && person && add(hash, record, person))
    }
  }

  function add(hash: string, record: TokenRecord, person: Person): Entry {
    const end = new AbortController()
    const caller = toCaller(record, person, end.signal)
    const entry: Entry = { hash, record, caller, end, usedAt: record.usedAt ?? 0 }
    byHash.set(hash, entry)
    byId.set(record.id, entry)
    return entry
  }

  /** What is open as a person with other groups ends: it was opened with rights that may be gone. */
  function update(entry: Entry, person: Person): void {
    if (isSamePerson(entry.caller.person, person)) return
    const { end } = entry
    entry.end = new AbortController()
    entry.caller = toCaller(entry.record, person, entry.end.signal)
    end.abort(toInvalid())
  }

  return {
    drop,

    /** The token, when it may be used now. */
    async find(hash: string): Promise<Entry | undefined> {
      const entry = byHash.get(hash) ?? (await load(hash))
      if (!entry || entry.record.expiresAt > now()) return entry
      drop(entry.record.id)
      return undefined
    },

    /** Gives up what has expired, was revoked elsewhere, or belongs to who may not come in any more. */
    async sync(): Promise<void> {
      const entries = [...byId.values()]
      if (entries.length === 0) return
      const existing = await store.listExisting(entries.map(({ record }) => record.id))
      const people = await readPeople(entries.map(({ record }) => record.subject))
      for (const entry of entries) {
        const { id, subject, expiresAt } = entry.record
        const person = people.get(subject)
        if (person && expiresAt > now() && existing.has(id)) update(entry, person)
        else drop(id)
      }
    },
  }
}

/** Calls again and again; what fails is told once, until it works again. */
function repeat(work: () => Promise<void>, report: (failure: unknown) => void): () => void {
  let isRunning = false
  let hasFailed = false
  async function run(): Promise<void> {
    if (isRunning) return
    isRunning = true
    try {
      await work()
      hasFailed = false
    } catch (error) {
      if (!hasFailed) report(error)
      hasFailed = true
    }
    isRunning = false
  }
  const timer = setInterval(() => void run(), SYNC_MS)
  timer.unref()
  return () => clearInterval(timer)
}

/** Access for scripts: tokens that act as the person who made them. */
export function createAccessTokens(deps: TokensDeps) {
  const { store, dev, now, report } = deps
  const live = createLiveTokens(deps)
  const stopSync = repeat(live.sync, report)
  const stopListening = store.onRevoked(live.drop)
  const marks = new Set<Promise<void>>()

  /** To the minute: a script that asks a hundred times a second writes once. */
  function markUsed(entry: Entry): void {
    const minute = Math.floor(now() / MINUTE_MS) * MINUTE_MS
    if (entry.usedAt >= minute) return
    entry.usedAt = minute
    const mark: Promise<void> = store
      .markUsed(entry.record.id, minute)
      .catch(report)
      .finally(() => marks.delete(mark))
    marks.add(mark)
  }

  return {
    /** Who a request is from. Throws `invalid_token`. */
    async authenticate(secret: string): Promise<Caller> {
      const entry = isTokenSecret(secret) ? await live.find(hashTokenSecret(secret)) : undefined
      if (!entry) throw toInvalid()
      markUsed(entry)
      return entry.caller
    },

    /** A token with its secret, which nobody learns again. */
    async create(person: Person, token: NewToken) {
      const secret = createTokenSecret()
      const createdAt = now()
      const record: TokenRecord = {
        id: randomUUID(),
        subject: person.subject,
        name: token.name,
        scopes: [...new Set(token.scopes)],
        ...(token.clusters && { clusters: [...new Set(token.clusters)] }),
        createdAt,
        expiresAt: createdAt + token.expiresInDays * DAY_MS,
      }
      if (!dev) await store.addPerson(person)
      await store.insert(record, hashTokenSecret(secret))
      return { record, secret }
    },

    list: (subject: string): Promise<TokenRecord[]> => store.list(subject),

    /** Ends a token of that person, here at once and elsewhere within a second; false when they have none of that id. */
    async revoke(subject: string, id: string): Promise<boolean> {
      const removed = await store.remove(subject, id)
      if (removed) live.drop(id)
      return removed !== undefined
    },

    async close(): Promise<void> {
      stopSync()
      stopListening()
      await Promise.all(marks)
    },
  }
}

export type AccessTokens = ReturnType<typeof createAccessTokens>
