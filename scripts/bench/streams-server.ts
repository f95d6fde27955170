import { once } from 'node:events'
import { pino } from 'pino'
import { createApp } from '../../server/app.ts'
import { parseConfig } from '../../server/config/config.ts'
import { listen } from '../../server/http/server.ts'

// The server with many people, who come one after the other: `streams-server.ts REQUESTS_PER_PERSON`. There is no sign-in
// yet that a benchmark could use.

const perPerson = Number(process.argv[2] ?? 1)
const config = parseConfig([], { ...process.env, PORT: '0' })
let requests = 0
const auth = {
  ...config.auth,
  get person() {
    const subject = `person-${Math.floor(requests++ / perPerson)}@example.com`
    return { subject, email: subject, groups: ['ops'] }
  },
}
const app = await createApp({
  config: { ...config, auth },
  build: { version: 'dev', commit: '' },
  logger: pino({ level: 'silent' }),
  now: Date.now,
})
const server = await listen(app.http, '127.0.0.1', 0)
console.log(`ready ${server.port}`)
await once(process, 'SIGTERM')
process.exit(0)
