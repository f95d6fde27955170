import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fromColumns } from '../../audit/row.ts'
import { verifyRows } from '../../audit/verify.ts'
import { APPLY, auditIn, REQUIRED } from '../_audit.ts'
import { createTestDatabase, type TestDatabase } from '../_database.ts'

let database: TestDatabase
const children: ChildProcess[] = []

beforeEach(async () => {
  database = await createTestDatabase()
})
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await database.drop()
})

function start(script: string, args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    env: { PATH: process.env['PATH'], PERISCOPE_DATABASE_URL: database.url },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  children.push(child)
  return child
}

const work = (...args: string[]) => start('_audit-process.ts', args)

async function runCommand(...args: string[]) {
  const child = start('../../main.ts', ['audit', ...args])
  const [exit, out, errors] = await Promise.all([
    once(child, 'exit'),
    text(child.stdout!),
    text(child.stderr!),
  ])
  return { code: exit[0] as number | null, out, errors }
}

/** Lets processes begin together, and gives what each has acknowledged; one that has `enough` is killed. */
async function readAcknowledged(
  workers: readonly ChildProcess[],
  enough = Infinity,
): Promise<string[][]> {
  const outputs = workers.map((child) => createInterface({ input: child.stdout! }))
  const all = outputs.map(() => [] as string[])
  const isReady = outputs.map((output, index) => {
    output.on('line', (line) => {
      if (line !== 'ready') all[index]!.push(line)
      if (all[index]!.length === enough) workers[index]!.kill('SIGKILL')
    })
    return once(output, 'line')
  })
  await Promise.all(isReady)
  const ended = outputs.map((output) => once(output, 'close'))
  for (const child of workers) child.stdin!.write('go\n')
  await Promise.all(ended)
  return all
}

async function readTrail() {
  const store = await database.open()
  const rows = await store.db.selectFrom('audit_rows').selectAll().orderBy('id').execute()
  const { signal } = new AbortController()
  return { rows: rows.map(fromColumns), verification: await verifyRows(store, { signal }) }
}

it('has the rows of every operation that was acknowledged before the process was killed', async () => {
  const [acknowledged = []] = await readAcknowledged([work('killed', '1000', '25')], 200)

  const { rows, verification } = await readTrail()
  const recorded = new Set(rows.map(({ verb, requestId }) => `${verb} ${requestId ?? ''}`))
  expect(verification).toMatchObject({ valid: true, rows: rows.length })
  expect(acknowledged.length).toBeGreaterThanOrEqual(200)
  expect(acknowledged.length).toBeLessThan(1000)
  for (const id of acknowledged) {
    expect(recorded).toContain(`apply_intent ${id}`)
    expect(recorded).toContain(`apply ${id}`)
  }
})

it('has the rows of every value that a killed server had given out', async () => {
  const server = spawn(
    process.execPath,
    [join(import.meta.dirname, '../../main.ts'), '--demo', '--no-console'],
    {
      env: { PATH: process.env['PATH'], PORT: '0', PERISCOPE_DATABASE_URL: database.url },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  children.push(server)
  const url = await readUrl(server)
  const { items } = (await (await fetch(`${url}/api/clusters/prod-eu/secrets`)).json()) as {
    items: { namespace: string; name: string }[]
  }
  const paths = await listValuePaths(url, items.slice(0, 5))
  const acknowledged: string[] = []
  let asked = 0

  async function reveal(): Promise<void> {
    while (asked < 1000) {
      const requestId = `reveal-${asked++}`
      const path = paths[asked % paths.length]!
      const answer = await fetch(`${url}${path}`, { headers: { 'X-Request-Id': requestId } })
      await answer.arrayBuffer()
      expect(answer.status).toBe(200)
      acknowledged.push(requestId)
      if (acknowledged.length === 300) server.kill('SIGKILL')
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: 20 }, reveal))

  const { rows, verification } = await readTrail()
  const recorded = new Set(rows.map(({ verb, requestId }) => `${verb} ${requestId ?? ''}`))
  expect(ends.map(({ status }) => status)).toContain('rejected')
  expect(acknowledged.length).toBeGreaterThanOrEqual(300)
  expect(acknowledged.length).toBeLessThan(1000)
  expect(verification).toMatchObject({ valid: true, rows: rows.length })
  for (const id of acknowledged) {
    expect(recorded).toContain(`secret_reveal_intent ${id}`)
    expect(recorded).toContain(`secret_reveal ${id}`)
  }
})

/** The address in the line of the log that says what is served; the rest of the log is read and dropped. */
async function readUrl(server: ChildProcess): Promise<string> {
  const lines = createInterface({ input: server.stdout! })
  return new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      const url = /on (http:\/\/[^"]+)/.exec(line)?.[1]
      if (url !== undefined) resolve(url)
    })
    lines.once('close', () => reject(new Error('it ended before it served anything')))
  })
}

async function listValuePaths(
  url: string,
  secrets: readonly { readonly namespace: string; readonly name: string }[],
): Promise<string[]> {
  const paths = await Promise.all(
    secrets.map(async ({ namespace, name }) => {
      const path = `/api/clusters/prod-eu/secrets/${namespace}/${name}`
      const { keys } = (await (await fetch(`${url}${path}`)).json()) as { keys: { name: string }[] }
      return keys.map((key) => `${path}/data/${encodeURIComponent(key.name)}`)
    }),
  )
  return paths.flat()
}

it('is one chain when several processes append to it', async () => {
  const names = ['one', 'two', 'three']

  const acknowledged = await readAcknowledged(names.map((name) => work(name, '100', '10')))

  const { rows, verification } = await readTrail()
  expect(acknowledged.map(({ length }) => length)).toEqual([100, 100, 100])
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 600 }, (_, index) => index + 1))
  expect(verification).toMatchObject({ valid: true, rows: 600 })
  // They took turns, so that something was tested at all.
  const turns = rows.filter(({ actor }, index) => actor.sub !== rows[index - 1]?.actor.sub).length
  expect(turns).toBeGreaterThan(3)
})

describe('periscope audit', () => {
  async function fill() {
    const store = await database.open()
    const audit = auditIn(store)
    for (let index = 0; index < 3; index++) {
      await audit.record({ ...APPLY, outcome: 'success', requestId: `r-${index}` }, REQUIRED)
    }
    return store
  }

  it('verify says that the trail holds, beside a server that has it open', async () => {
    await fill()

    const { code, out, errors } = await runCommand('verify')

    expect(errors).toBe('')
    expect(out).toMatch(/^The trail holds: 3 rows, 1 to 3\.\nhead [0-9a-f]{64}\n$/)
    expect(code).toBe(0)
    const head = /head (\S+)/.exec(out)?.[1] ?? ''
    expect(await runCommand('verify', '--head', head)).toMatchObject({ code: 0 })
  })

  it('verify names the row that was changed, and fails', async () => {
    const store = await fill()
    await store.db.updateTable('audit_rows').set({ actor_sub: 'eve' }).where('id', '=', 2).execute()

    expect(await runCommand('verify')).toEqual({
      code: 1,
      out: 'The trail is broken at row 2: the row was changed, or is not in its place.\n',
      errors: '',
    })
  })

  it('verify fails when the head that was noted is gone', async () => {
    await fill()

    const { code, out } = await runCommand('verify', '--head', 'a'.repeat(64))

    expect(code).toBe(1)
    expect(out).toContain('broken at row 4')
  })

  it('export writes rows as lines', async () => {
    await fill()

    const jsonl = await runCommand('export', '--actor', 'ana')
    const csv = await runCommand('export', '--format', 'csv', '--verb', 'nothing')

    expect(jsonl.code).toBe(0)
    expect(
      jsonl.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as object),
    ).toMatchObject([
      { id: 1, requestId: 'r-0' },
      { id: 2, requestId: 'r-1' },
      { id: 3, requestId: 'r-2' },
    ])
    expect(csv.out).toMatch(/^id,timestamp,[^\n]*\r\n$/)
  })

  it.each([
    [['verify', '--head', 'x'], '--head: it is not a hash'],
    [['forget'], 'audit forget: there is no such command'],
    [['export', '--format', 'xml'], '--format: "xml" is neither jsonl nor csv'],
  ])('%j is refused with a sentence', async (args, sentence) => {
    await database.open()

    const { code, errors } = await runCommand(...args)

    expect(code).toBe(1)
    expect(errors).toContain(`Configuration: ${sentence}`)
    expect(errors).not.toContain('    at ')
  })

  it('does not make a database where there is none', async () => {
    const { code, errors } = await runCommand('verify')

    expect(code).toBe(1)
    expect(errors).toMatch(/there is no database at|start the server once/)
  })
})
