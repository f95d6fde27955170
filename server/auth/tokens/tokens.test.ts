import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openStore, type Store } from '../../store/store.ts'
import type { Authorization, Person } from '../authorization.ts'
import { rememberPerson } from '../people.ts'
import { createTokenSecret } from './secret.ts'
import { createTokenStore } from './token-store.ts'
import { type AccessTokens, createAccessTokens, type NewToken } from './tokens.ts'

const DAY = 86_400_000
const MINUTE = 60_000
const START = Date.UTC(2026, 0, 1, 12, 0, 30)

const ADA: Person = { subject: 'ada', email: 'ada@example.com', groups: ['devs'] }
const BEN: Person = { subject: 'ben', email: 'ben@example.com', groups: ['devs'] }
const AUTHORIZATION: Authorization = {
  mode: 'raw',
  groupTiers: {},
  defaultTier: undefined,
  groupPrefix: 'periscope:',
  allowedGroups: ['devs', 'ops'],
  auditAdminGroups: [],
}
const TOKEN: NewToken = { name: 'ci', scopes: ['Pods'], expiresInDays: 7 }

let store: Store
let now: number
let open: AccessTokens[]
const failures: unknown[] = []

/** A process that shares the database. */
function start(dev?: Person): AccessTokens {
  const tokens = createAccessTokens({
    store: createTokenStore(store),
    authorization: AUTHORIZATION,
    dev,
    now: () => now,
    report: (failure) => failures.push(failure),
  })
  open.push(tokens)
  return tokens
}

/** The same database as another process sees it that no message reaches. */
function startDeaf(): AccessTokens {
  const tokens = createAccessTokens({
    store: { ...createTokenStore(store), onRevoked: () => () => undefined },
    authorization: AUTHORIZATION,
    dev: undefined,
    now: () => now,
    report: (failure) => failures.push(failure),
  })
  open.push(tokens)
  return tokens
}

beforeEach(async () => {
  now = START
  open = []
  store = await openStore({ location: { kind: 'memory' } })
  await rememberPerson(store.db, ADA, START)
})
afterEach(async () => {
  for (const tokens of open) await tokens.close()
  await store.close()
  expect(failures.splice(0)).toEqual([])
})

const INVALID = { code: 'invalid_token', status: 401 }

describe('an access token', () => {
  it('acts as the person who made it, and says what it may', async () => {
    const tokens = start()
    const { secret, record } = await tokens.create(ADA, { ...TOKEN, clusters: ['prod', 'prod'] })

    const caller = await tokens.authenticate(secret)

    expect(caller).toMatchObject({
      person: ADA,
      token: { id: record.id, scopes: ['Pods'], clusters: ['prod'] },
    })
    expect(caller.session).toBeUndefined()
    expect(caller.end?.aborted).toBe(false)
  })

  it('is not in the database, only its hash', async () => {
    const { secret } = await start().create(ADA, TOKEN)

    const rows = await store.db.selectFrom('access_tokens').selectAll().execute()

    expect(JSON.stringify(rows)).not.toContain(secret)
    expect(JSON.stringify(rows)).not.toContain(secret.slice('periscope_pat_'.length, -6))
  })

  it.each([
    ['nothing', ''],
    ['half a token', 'periscope_pat_'],
    ['one that nobody made', createTokenSecret()],
  ])('that is none is refused: %s', async (_, secret) => {
    await expect(start().authenticate(secret)).rejects.toMatchObject(INVALID)
  })

  it('works until it expires, to the millisecond', async () => {
    const tokens = start()
    const { secret } = await tokens.create(ADA, { ...TOKEN, expiresInDays: 1 })

    now = START + DAY - 1
    await tokens.authenticate(secret)
    now = START + DAY

    await expect(tokens.authenticate(secret)).rejects.toMatchObject(INVALID)
    await expect(start().authenticate(secret)).rejects.toMatchObject(INVALID)
  })

  it('that expires ends what is open with it', async () => {
    const tokens = start()
    const { secret } = await tokens.create(ADA, { ...TOKEN, expiresInDays: 1 })
    const { end } = await tokens.authenticate(secret)

    now = START + DAY

    await vi.waitFor(() => expect(end?.aborted).toBe(true), { timeout: 5000 })
  })
})

describe('a revoked token', () => {
  it('is refused at once, and ends what is open with it', async () => {
    const tokens = start()
    const { secret, record } = await tokens.create(ADA, TOKEN)
    const { end } = await tokens.authenticate(secret)

    const revoked = await tokens.revoke('ada', record.id)

    expect(revoked).toBe(true)
    expect(end?.aborted).toBe(true)
    expect(end?.reason).toMatchObject(INVALID)
    await expect(tokens.authenticate(secret)).rejects.toMatchObject(INVALID)
  })

  it('is refused by other processes too', async () => {
    const [here, there, deaf] = [start(), start(), startDeaf()]
    const { secret, record } = await here.create(ADA, TOKEN)
    const far = await there.authenticate(secret)
    const farther = await deaf.authenticate(secret)

    await here.revoke('ada', record.id)

    expect(far.end?.aborted).toBe(true)
    await expect(there.authenticate(secret)).rejects.toMatchObject(INVALID)
    await vi.waitFor(() => expect(farther.end?.aborted).toBe(true), { timeout: 5000 })
    await expect(deaf.authenticate(secret)).rejects.toMatchObject(INVALID)
  })

  it('that was just being looked up is not taken for one that is there', async () => {
    const tokens = start()
    const { secret, record } = await tokens.create(ADA, TOKEN)

    // Both are under way at once, in either order.
    const [looked, , again] = await Promise.allSettled([
      tokens.authenticate(secret),
      tokens.revoke('ada', record.id),
      tokens.authenticate(secret),
    ])

    for (const result of [looked, again]) {
      const isOver = result.status === 'rejected' || result.value.end?.aborted === true
      expect(isOver).toBe(true)
    }
    await expect(tokens.authenticate(secret)).rejects.toMatchObject(INVALID)
  })

  it('can only be the person’s own', async () => {
    const tokens = start()
    const { secret, record } = await tokens.create(ADA, TOKEN)

    expect(await tokens.revoke('ben', record.id)).toBe(false)
    expect(await tokens.revoke('ada', 'nope')).toBe(false)

    await tokens.authenticate(secret)
  })
})

describe('the person behind a token', () => {
  it('has the groups of their last sign-in, and what is open with older ones ends', async () => {
    const tokens = start()
    const { secret } = await tokens.create(ADA, TOKEN)
    const before = await tokens.authenticate(secret)

    await rememberPerson(store.db, { ...ADA, groups: ['ops'] }, START + 1)

    await vi.waitFor(() => expect(before.end?.aborted).toBe(true), { timeout: 5000 })
    const after = await tokens.authenticate(secret)
    expect(after.person.groups).toEqual(['ops'])
    expect(after.end?.aborted).toBe(false)
  })

  it('has them from the latest sign-in, whichever was written last', async () => {
    await rememberPerson(store.db, { ...ADA, groups: ['ops'] }, START + 2)
    await rememberPerson(store.db, { ...ADA, groups: ['devs'] }, START + 1)
    const tokens = start()
    const { secret } = await tokens.create(ADA, TOKEN)

    expect((await tokens.authenticate(secret)).person.groups).toEqual(['ops'])
  })

  it('who may not come in any more cannot with a token either', async () => {
    const tokens = start()
    const { secret } = await tokens.create(ADA, TOKEN)
    const before = await tokens.authenticate(secret)

    await rememberPerson(store.db, { ...ADA, groups: ['guests'] }, START + 1)

    await vi.waitFor(() => expect(before.end?.aborted).toBe(true), { timeout: 5000 })
    await expect(tokens.authenticate(secret)).rejects.toMatchObject(INVALID)
    await expect(start().authenticate(secret)).rejects.toMatchObject(INVALID)
  })

  it('where nobody signs in is the configured one, and nobody else', async () => {
    const dev = { subject: 'dev@local', email: '', groups: ['dev'] }
    const made = await start(dev).create(dev, TOKEN)
    const others = await start().create(ADA, TOKEN)

    const caller = await start({ ...dev, groups: ['other'] }).authenticate(made.secret)

    expect(caller.person.groups).toEqual(['other'])
    await expect(start(dev).authenticate(others.secret)).rejects.toMatchObject(INVALID)
    // With a sign-in there is nobody of that name.
    await expect(start().authenticate(made.secret)).rejects.toMatchObject(INVALID)
  })
})

describe('the list of tokens', () => {
  it('is one’s own, the newest first, with when they were used to the minute', async () => {
    const tokens = start()
    const first = await tokens.create(ADA, { ...TOKEN, name: 'first' })
    now += 1
    await tokens.create(ADA, { ...TOKEN, name: 'second' })
    await tokens.create(BEN, { ...TOKEN, name: 'not hers' })

    await tokens.authenticate(first.secret)
    now += 5 * MINUTE
    await tokens.authenticate(first.secret)
    await tokens.authenticate(first.secret)
    await tokens.close()

    const list = await tokens.list('ada')
    expect(list.map(({ name, usedAt }) => [name, usedAt])).toEqual([
      ['second', undefined],
      ['first', Date.UTC(2026, 0, 1, 12, 5)],
    ])
  })

  it('ends at fifty; expired ones do not count', async () => {
    const tokens = start()
    await tokens.create(ADA, { ...TOKEN, expiresInDays: 1 })
    now += DAY

    const made = await Promise.allSettled(
      Array.from({ length: 60 }, () => tokens.create(ADA, TOKEN)),
    )

    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(50)
    expect(made.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'invalid_request' },
    })
    await tokens.create(BEN, TOKEN)
  })

  it('forgets what has expired a month ago', async () => {
    const tokens = start()
    await tokens.create(ADA, { ...TOKEN, name: 'old', expiresInDays: 1 })

    now += 31 * DAY + 1
    await tokens.create(ADA, { ...TOKEN, name: 'new' })

    expect((await tokens.list('ada')).map(({ name }) => name)).toEqual(['new'])
  })
})
