import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { afterAll, describe, expect, it } from 'vitest'
import { parseConfig } from './config.ts'
import { ConfigError } from './problem.ts'

const folder = mkdtempSync(join(tmpdir(), 'periscope-oidc-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
function write(content: string): string {
  const file = join(folder, `file-${files++}`)
  writeFileSync(file, content)
  return file
}

const OIDC = {
  issuer: 'https://acme.okta.com',
  clientID: 'periscope',
  clientSecret: 'planted-secret',
  redirectURL: 'https://periscope.example.com/api/auth/callback',
}

interface Given {
  readonly oidc?: object
  readonly session?: object
  readonly env?: Record<string, string>
}

function parse({ oidc = {}, session = {}, env = {} }: Given = {}) {
  const file = write(stringify({ oidc: { ...OIDC, ...oidc }, session }))
  return parseConfig(['--demo'], { PERISCOPE_AUTH_FILE: file, ...env })
}

function parseAuth(given: Given = {}) {
  const { auth } = parse(given)
  if (auth.mode !== 'oidc') throw new Error(`the mode is ${auth.mode}`)
  return auth
}

it('other names than the one that people come back to are answered when they are configured', () => {
  const env = { PERISCOPE_ALLOWED_HOSTS: 'periscope.example.com,10.0.0.7' }

  expect(parse({ env }).allowedHosts).toEqual(['periscope.example.com', '10.0.0.7'])
})

describe('with an oidc section', () => {
  it('people sign in, at the name that they come back to', () => {
    const { auth, listen, allowedHosts } = parse()

    expect(auth).toMatchObject({
      mode: 'oidc',
      provider: {
        issuer: OIDC.issuer,
        clientId: 'periscope',
        clientSecret: 'planted-secret',
        scopes: ['openid', 'profile', 'email', 'offline_access', 'groups'],
        audience: undefined,
        name: 'Okta',
        postLogoutRedirect: undefined,
        clockToleranceSeconds: 60,
        groupsClaim: 'groups',
      },
      session: {
        cookieName: 'periscope_session',
        cookieDomain: undefined,
        idleMs: 30 * 60_000,
        absoluteMs: 12 * 3_600_000,
      },
    })
    expect(listen.host).toBe('0.0.0.0')
    expect(allowedHosts).toEqual(['periscope.example.com'])
  })

  it('takes what it is told', () => {
    const auth = parseAuth({
      oidc: { audience: 'api', providerName: 'Acme', clockSkew: '5s', clientSecret: '' },
      session: { idleTimeout: '5m', absoluteTimeout: '1h30m', cookieName: '__Host-periscope' },
    })

    expect(auth.provider).toMatchObject({
      audience: 'api',
      name: 'Acme',
      clockToleranceSeconds: 5,
      clientSecret: undefined,
    })
    expect(auth.session).toMatchObject({ idleMs: 300_000, absoluteMs: 5_400_000 })
  })

  it('is overruled by PERISCOPE_AUTH_MODE=dev only', () => {
    expect(parse({ env: { PERISCOPE_AUTH_MODE: ' DEV ' } }).auth.mode).toBe('dev')
    expect(parse({ env: { PERISCOPE_AUTH_MODE: 'oidc' } }).auth.mode).toBe('oidc')
    expect(() => parse({ env: { PERISCOPE_AUTH_MODE: 'oidcc' } })).toThrow(ConfigError)
  })
})

describe('a mistake stops the start', () => {
  it.each<[object, RegExp]>([
    [{ issuer: '' }, /oidc\.issuer/],
    [{ issuer: 'acme' }, /oidc\.issuer: "acme" is not an address/],
    [{ issuer: 'http://acme.example.com' }, /oidc\.issuer: .* must begin with https/],
    [{ issuer: 'https://acme.example.com?a=b' }, /oidc\.issuer: .* query/],
    [{ clientID: '' }, /oidc\.clientID/],
    [{ redirectURL: 'https://periscope.example.com/' }, /oidc\.redirectURL: .* must end with/],
    [{ postLogoutRedirect: '/there' }, /oidc\.postLogoutRedirect: "\/there" is not an address/],
    [{ scopes: ['profile'] }, /oidc\.scopes: "openid"/],
    [{ clockSkew: '1h' }, /oidc\.clockSkew: "1h" is more than 10m/],
    [{ secret: 'x' }, /secret/],
  ])('in the oidc section: %j', (oidc, says) => {
    expect(() => parse({ oidc })).toThrow(ConfigError)
    expect(() => parse({ oidc })).toThrow(says)
  })

  it.each<[object, RegExp]>([
    [{ cookieName: 'a b' }, /session\.cookieName: "a b"/],
    [{ cookieName: 'periscope_login' }, /session\.cookieName/],
    [{ cookieDomain: 'a;b' }, /session\.cookieDomain/],
    [{ cookieName: '__Host-a', cookieDomain: 'example.com' }, /does not go with/],
    [{ idleTimeout: 'soon' }, /session\.idleTimeout: "soon"/],
  ])('in the session section: %j', (session, says) => {
    expect(() => parse({ session })).toThrow(says)
  })

  it('when a __Host- cookie could never be set', () => {
    const oidc = { redirectURL: 'http://127.0.0.1:8080/api/auth/callback' }

    expect(() => parse({ oidc, session: { cookieName: '__Host-a' } })).toThrow(/https/)
  })

  it('when nothing says how people sign in', () => {
    const env = { PERISCOPE_CLUSTERS_FILE: write('clusters: []') }

    expect(() => parseConfig([], env)).toThrow(/^no sign-in is configured: /)
    expect(parseConfig([], { ...env, PERISCOPE_AUTH_FILE: write('dev: {}') }).auth.mode).toBe('dev')
    expect(() => parseConfig([], { ...env, PERISCOPE_AUTH_FILE: write('{}') })).toThrow(ConfigError)
  })
})

describe('the client secret', () => {
  it.each<[string, string]>([
    ['${CLIENT_SECRET}', 'from the environment'],
    ['plain $ecret', 'plain $ecret'],
    [`file://${write('from a file\r\n')}`, 'from a file'],
  ])('%s is looked up', (clientSecret, secret) => {
    const env = { CLIENT_SECRET: 'from the environment' }

    expect(parseAuth({ oidc: { clientSecret }, env }).provider.clientSecret).toBe(secret)
  })

  it.each([
    ['${ABSENT}', /oidc\.clientSecret: the variable ABSENT is not set or empty/],
    ['file:///absent/file', /oidc\.clientSecret: \/absent\/file cannot be read \(ENOENT\)/],
    ['aws-secretsmanager://id#key', /aws-secretsmanager:\/\/ are not built yet/],
    ['aws-ssm:///name', /aws-ssm:\/\/ are not built yet/],
  ])('%s is a mistake', (clientSecret, says) => {
    expect(() => parse({ oidc: { clientSecret } })).toThrow(says)
  })
})

describe('the key that seals', () => {
  const database = { PERISCOPE_DATABASE_URL: 'sqlite:/tmp/periscope-test.db' }
  const key = Buffer.alloc(32, 7).toString('base64')

  it('is needed when sessions outlive the process', () => {
    expect(() => parse({ env: database })).toThrow(
      /PERISCOPE_SECRET_KEY: .*openssl rand -base64 32/,
    )
    expect(parse({ env: { ...database, PERISCOPE_SECRET_KEY: key } }).secretKey).toHaveLength(32)
    expect(parse().secretKey).toBeUndefined()
  })

  it('may be a reference', () => {
    const env = { ...database, PERISCOPE_SECRET_KEY: `file://${write(`${key}\n`)}` }

    expect(parse({ env }).secretKey).toEqual(Buffer.alloc(32, 7))
  })

  it.each(['short', Buffer.alloc(31).toString('base64'), `${key}x`, `!${key}`])(
    '%s is none, and is not repeated',
    (wrong) => {
      const start = () => parse({ env: { ...database, PERISCOPE_SECRET_KEY: wrong } })

      expect(start).toThrow(/32 random bytes in base64/)
      expect(start).not.toThrow(wrong)
    },
  )
})
