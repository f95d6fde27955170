import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { startTestServer, type TestServer, type TestServerOptions } from './_server.ts'
import { startTestIdp, type TestIdp, type TestIdpOptions } from './_idp.ts'

/** A port that is free now: the address of a server must be known before it starts. */
async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** A browser without a window: it keeps cookies by origin and shows where it is sent. */
export class Browser {
  readonly #jars = new Map<string, Map<string, string>>()
  readonly #home: string

  constructor(home: string) {
    this.#home = home
  }

  cookies(origin = this.#home): Map<string, string> {
    const jar = this.#jars.get(origin) ?? new Map<string, string>()
    this.#jars.set(origin, jar)
    return jar
  }

  /** One request; a redirect is not followed. */
  async open(address: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address, this.#home)
    const jar = this.cookies(url.origin)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = new Headers(init.headers)
    if (!headers.has('accept')) headers.set('accept', 'text/html,*/*')
    if (cookie !== '') headers.set('cookie', cookie)
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';')
      const at = pair.indexOf('=')
      const isGone = attributes.some((text) => /expires=thu, 01 jan 1970/i.test(text.trim()))
      if (isGone) jar.delete(pair.slice(0, at))
      else jar.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return response
  }

  /** Follows redirects until the next address fits, or there is none; gives the last address. */
  async follow(address: string, until: (url: URL) => boolean = () => false): Promise<string> {
    let url = new URL(address, this.#home)
    for (let hop = 0; hop < 20; hop++) {
      if (until(url)) return url.href
      const response = await this.open(url.href)
      const location = response.headers.get('location')
      await response.body?.cancel()
      if (response.status < 300 || response.status > 399 || location === null) return url.href
      url = new URL(location, url)
    }
    throw new Error(`too many redirects, the last to ${url.href}`)
  }

  /** To the identity provider and back; gives where the callback sends it. */
  async signIn(returnTo?: string): Promise<string> {
    const response = await this.finish(await this.start(returnTo))
    const location = response.headers.get('location')
    if (response.status === 302 && location !== null) return location
    throw new Error(`${response.status}: ${await response.text()}`)
  }

  /** To the identity provider; gives the address that it sends the browser back to. */
  async start(returnTo?: string): Promise<string> {
    const query = returnTo === undefined ? '' : `?returnTo=${encodeURIComponent(returnTo)}`
    return this.follow(`/api/auth/login${query}`, (url) => url.pathname === '/api/auth/callback')
  }

  finish(callback: string, init?: RequestInit): Promise<Response> {
    return this.open(callback, init)
  }

  /** Asks as the console does. */
  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.open(path, { headers: { accept: 'application/json', ...headers } })
  }
}

export interface SignInOptions {
  readonly idp?: Partial<TestIdpOptions>
  readonly oidc?: object
  readonly session?: object
  readonly authorization?: object
  readonly server?: Partial<TestServerOptions>
}

export interface SignInServer {
  readonly idp: TestIdp
  readonly server: TestServer
  browser(): Browser
  /** Another server with the same configuration: a replica. */
  startReplica(): Promise<{ readonly server: TestServer; browser(): Browser }>
  close(): Promise<void>
}

export const PEOPLE = {
  ada: { email: 'ada@example.com', groups: ['admins', 'staff'] },
  bob: { email: 'bob@example.com', groups: ['staff'] },
}

const AUTHORIZATION = { mode: 'tier', groupTiers: { admins: 'admin', staff: 'read' } }

/** The demo's clusters behind a sign-in with an identity provider of its own. */
export async function startSignIn(options: SignInOptions = {}): Promise<SignInServer> {
  const folder = await mkdtemp(join(tmpdir(), 'periscope-sign-in-'))
  const idp = await startTestIdp({ accounts: PEOPLE, ...options.idp })
  const servers: TestServer[] = []

  async function start() {
    const port = await findPort()
    const home = `http://127.0.0.1:${port}`
    const file = join(folder, `auth-${port}.yaml`)
    const oidc = {
      issuer: idp.issuer,
      clientID: idp.clientId,
      clientSecret: idp.clientSecret,
      redirectURL: `${home}/api/auth/callback`,
      postLogoutRedirect: `${home}/api/auth/loggedout`,
      ...options.oidc,
    }
    const authorization = options.authorization ?? AUTHORIZATION
    await writeFile(file, stringify({ oidc, session: options.session ?? {}, authorization }))
    const { env, ...more } = options.server ?? {}
    const server = await startTestServer({
      args: ['--demo'],
      port,
      env: { PERISCOPE_AUTH_FILE: file, PERISCOPE_AUTH_MODE: 'oidc', ...env },
      ...more,
    })
    servers.push(server)
    return { server, browser: () => new Browser(home) }
  }

  const first = await start()
  return {
    idp,
    ...first,
    startReplica: start,
    async close() {
      await Promise.all(servers.map((server) => server.close()))
      await idp.close()
      await rm(folder, { recursive: true })
    },
  }
}
