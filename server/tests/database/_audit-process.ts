import { once } from 'node:events'
import { pino } from 'pino'
import { createAudit } from '../../audit/audit.ts'
import { parseStore } from '../../config/store.ts'
import { openStore } from '../../store/store.ts'

// A process of its own that does privileged operations over one database, so many at a time, and says which it has acknowledged.

const [name = '', count = '0', parallel = '1'] = process.argv.slice(2)
const { database } = parseStore(process.env, false)
const store = await openStore({ location: database })
const audit = createAudit({
  store,
  fail: 'closed',
  logger: pino({ level: 'silent' }, { write: () => undefined }),
  now: Date.now,
})

async function work(first: number): Promise<void> {
  for (let index = first; index < Number(count); index += Number(parallel)) {
    const requestId = `${name}-${index}`
    const actor = { subject: name, email: '', groups: [] }
    await audit.around({ verb: 'apply', actor, requestId }, { need: 'required' }, async () => null)
    process.stdout.write(`${requestId}\n`)
  }
}

process.stdout.write('ready\n')
// All of them begin at a time.
await once(process.stdin, 'data')
process.stdin.destroy()
await Promise.all(Array.from({ length: Number(parallel) }, (_, first) => work(first)))
await audit.close()
await store.close()
