import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { Provider } from 'oidc-provider'

/** What the identity provider says of somebody. */
export interface IdpAccount {
  /** By the claim's name: `email`, `groups`, `_claim_names`. */
  readonly [claim: string]: unknown
}

export interface TestIdpOptions {
  /** Who can sign in, by subject. */
  readonly accounts: Readonly<Record<string, IdpAccount>>
  /** Where the browser comes back to: `http://127.0.0.1:…/api/auth/callback`. More can be added later. */
  readonly redirectUrls?: readonly string[]
  readonly clientId?: string
  readonly clientSecret?: string
  /** Seconds that an access token lives; an hour when absent. */
  readonly accessTokenSeconds?: number
  /** Claims that the ID token does not have: they are in the user info only. */
  readonly notInIdToken?: readonly string[]
  readonly port?: number
}

/** What the token endpoint answered, and what it is to answer. */
export type ChangeTokens = (tokens: Record<string, unknown>) => object | Promise<object>

export interface TestIdp {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Who the next person to come is. */
  signInAs(subject: string): void
  /** Changes what is said of somebody from now on. */
  setAccount(subject: string, account: IdpAccount): void
  /** Requests by path, such as `/token`. */
  count(path: string): number
  /** Answers these paths with a status and nothing more, until it is told otherwise. */
  breakPaths(paths: readonly string[], status?: number): void
  /** Changes what the token endpoint says, before it says it. */
  changeTokens(change: ChangeTokens | undefined): void
  /** Everything secret that it has issued: codes, tokens. */
  readonly issued: readonly string[]
  /** A token signed with its key; `typ` is the header's. */
  sign(claims: object, typ?: string): Promise<string>
  /** Whether a refresh token is still good. */
  knowsRefreshToken(token: string): Promise<boolean>
  close(): Promise<void>
}

type Handler = (req: IncomingMessage, res: ServerResponse) => void

const INTERACTION = '/interaction'
const COOKIE_KEYS = ['idp-cookie-key']
const HOUR = 3600

async function readBody(req: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of req) text += String(chunk)
  return text
}

function toConfiguration(
  options: TestIdpOptions,
  keys: object[],
  find: (sub: string) => IdpAccount,
) {
  const { clientId = 'periscope', clientSecret = 'idp-client-secret-planted' } = options
  const claims = ['email', 'groups', 'roles', '_claim_names', 'hasgroups']
  const ttl = options.accessTokenSeconds ?? HOUR
  return {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        grant_types: ['authorization_code', 'refresh_token'],
        redirect_uris: [...(options.redirectUrls ?? ['http://127.0.0.1/api/auth/callback'])],
        post_logout_redirect_uris: ['http://127.0.0.1/api/auth/loggedout'],
        token_endpoint_auth_method: 'client_secret_post' as const,
      },
    ],
    jwks: { keys },
    cookies: { keys: COOKIE_KEYS },
    // The ID token has the claims, as those of companies do.
    conformIdTokenClaims: false,
    claims: { openid: ['sub', ...claims] },
    scopes: ['openid', 'offline_access', 'profile', 'email', 'groups'],
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true },
      rpInitiatedLogout: { enabled: true },
    },
    interactions: { url: (_ctx: unknown, { uid }: { uid: string }) => `${INTERACTION}/${uid}` },
    issueRefreshToken: async () => true,
    rotateRefreshToken: true,
    ttl: {
      AccessToken: ttl,
      AuthorizationCode: 60,
      Grant: 12 * HOUR,
      IdToken: HOUR,
      Interaction: HOUR,
      RefreshToken: 12 * HOUR,
      Session: 12 * HOUR,
    },
    findAccount: async (_ctx: unknown, accountId: string) => ({
      accountId,
      claims: async (use: string) => {
        const all = Object.entries(find(accountId))
        const left = use === 'id_token' ? (options.notInIdToken ?? []) : []
        return {
          sub: accountId,
          ...Object.fromEntries(all.filter(([name]) => !left.includes(name))),
        }
      },
    }),
  }
}

/** A real identity provider in this process: oidc-provider on a loopback port, where whoever comes is signed in at once. */
export async function startTestIdp(options: TestIdpOptions): Promise<TestIdp> {
  const { clientId = 'periscope', clientSecret = 'idp-client-secret-planted' } = options
  const accounts = new Map(Object.entries(options.accounts))
  const counts = new Map<string, number>()
  const issued: string[] = []
  let subject = [...accounts.keys()][0] ?? ''
  let broken: { readonly paths: readonly string[]; readonly status: number } | undefined
  let change: ChangeTokens | undefined
  let handle: Handler = (_req, res) => void res.writeHead(503).end()

  const server = createServer((req, res) => handle(req, res))
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const key = { ...(await exportJWK(privateKey)), kid: 'test', use: 'sig', alg: 'RS256' }
  const provider: Provider = new Provider(issuer, {
    ...toConfiguration(options, [key], (sub) => accounts.get(sub) ?? {}),
    loadExistingGrant: async (ctx) => {
      const { client, session } = ctx.oidc
      if (!client || !session?.accountId) return undefined
      // Codes of other tabs stand on the grant that there is.
      const known = session.grantIdFor(client.clientId)
      if (known !== undefined) return provider.Grant.find(known)
      const grant = new provider.Grant({
        clientId: client.clientId,
        accountId: session.accountId,
      })
      grant.addOIDCScope('openid offline_access profile email groups')
      await grant.save()
      return grant
    },
  })
  // Loopback addresses of tests are known when the tests run.
  provider.Client.prototype.redirectUriAllowed = (uri) => uri.startsWith('http://127.0.0.1')
  provider.Client.prototype.postLogoutRedirectUriAllowed = (uri) =>
    uri.startsWith('http://127.0.0.1')
  provider.use(async (ctx, next) => {
    await next()
    if (ctx.path === '/token' && ctx.status === 200) {
      const tokens = ctx.body as Record<string, unknown>
      if (change) ctx.body = await change(tokens)
      for (const name of ['access_token', 'refresh_token', 'id_token']) {
        const token = tokens[name]
        if (typeof token === 'string') issued.push(token)
      }
    }
    const code = /[?&]code=([^&]+)/.exec(ctx.response.get('location'))?.[1]
    if (code !== undefined) issued.push(code)
  })
  const callback = provider.callback()

  handle = (req, res) => {
    const path = (req.url ?? '').split('?')[0] ?? ''
    counts.set(path, (counts.get(path) ?? 0) + 1)
    if (broken?.paths.includes(path)) {
      void readBody(req).then(() => res.writeHead(broken?.status ?? 503).end())
    } else if (path.startsWith(INTERACTION)) {
      void provider.interactionFinished(req, res, { login: { accountId: subject } })
    } else void callback(req, res)
  }

  return {
    issuer,
    clientId,
    clientSecret,
    issued,
    signInAs: (name) => {
      subject = name
    },
    setAccount: (name, account) => void accounts.set(name, account),
    count: (path) => counts.get(path) ?? 0,
    breakPaths: (paths, status = 503) => {
      broken = { paths, status }
    },
    changeTokens: (how) => {
      change = how
    },
    sign: (claims, typ = 'JWT') =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'test', typ })
        .sign(privateKey),
    knowsRefreshToken: async (token) => {
      const found = await provider.RefreshToken.find(token)
      return found !== undefined && !found.consumed
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
