import { Agent, request } from 'undici'
import { startTestIdp } from '../../server/tests/_idp.ts'
import { Browser } from '../../server/tests/_sign-in.ts'
import { median, round } from './measure.ts'
import { type BenchServer, startPeriscope } from './periscope.ts'

const WARM_UP = 500
const RUNS = 5000
const ACCOUNTS = { ada: { email: 'ada@example.com', groups: ['ops'] } }

/**
 * Small answers of the same server without and with a session, taken in turn over a kept-alive connection. Their routes are
 * found late both: where a route is costs more than a session does.
 */
async function measure(server: BenchServer, cookie: string) {
  const agent = new Agent({ connections: 1 })
  const targets = {
    public: { url: `${server.url}/healthz`, headers: {} },
    session: { url: `${server.url}/api/whoami`, headers: { cookie } },
  }
  const times = { public: [] as number[], session: [] as number[] }
  try {
    for (let run = 0; run < WARM_UP + RUNS; run++) {
      for (const key of ['public', 'session'] as const) {
        const { url, headers } = targets[key]
        const start = performance.now()
        const answer = await request(url, { headers, dispatcher: agent })
        await answer.body.text()
        if (answer.statusCode !== 200) throw new Error(`${url} answered ${answer.statusCode}`)
        if (run >= WARM_UP) times[key].push(performance.now() - start)
      }
    }
  } finally {
    await agent.close()
  }
  return { publicMs: median(times.public), sessionMs: median(times.session) }
}

/** What it costs that a request has a session: the difference to one that needs none. */
export async function benchAuth() {
  const idp = await startTestIdp({ accounts: ACCOUNTS })
  const server = await startPeriscope([], {
    args: ['--demo'],
    toAuth: (url) => ({
      oidc: {
        issuer: idp.issuer,
        clientID: idp.clientId,
        clientSecret: idp.clientSecret,
        redirectURL: `${url}/api/auth/callback`,
      },
      authorization: { mode: 'tier', groupTiers: { ops: 'admin' } },
    }),
  })
  try {
    const browser = new Browser(server.url)
    await browser.signIn()
    const cookie = `periscope_session=${browser.cookies().get('periscope_session') ?? ''}`
    const { publicMs, sessionMs } = await measure(server, cookie)
    return {
      publicMs: round(publicMs, 3),
      sessionMs: round(sessionMs, 3),
      overheadMs: round(sessionMs - publicMs, 3),
    }
  } finally {
    await server.stop()
    await idp.close()
  }
}
