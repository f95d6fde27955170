import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parseConfig } from './config.ts'
import { ConfigError } from './problem.ts'

const folder = mkdtempSync(join(tmpdir(), 'periscope-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

let files = 0
function write(content: string): string {
  const file = join(folder, `file-${files++}.yaml`)
  writeFileSync(file, content)
  return file
}

function expectMistake(parse: () => unknown, says: RegExp): void {
  let thrown: unknown
  try {
    parse()
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(ConfigError)
  expect((thrown as Error).message).toMatch(says)
  expect((thrown as Error).message).not.toContain('\n')
}

describe('without any setting', () => {
  it('the demo fleet is served on this machine only, as an admin by tier', () => {
    expect(parseConfig([], {})).toMatchObject({
      listen: { host: '127.0.0.1', port: 8080 },
      allowedHosts: 'loopback',
      clusters: { from: 'demo' },
      auth: {
        mode: 'dev',
        person: { subject: 'dev@local', groups: ['dev'] },
        authorization: { mode: 'tier', groupTiers: { dev: 'admin' } },
        canICacheMs: 30_000,
      },
      inCluster: undefined,
      validateResponses: false,
      logLevel: 'info',
    })
  })
})

describe('a mistake', () => {
  it.each<[Record<string, string>, RegExp]>([
    [{ PORT: 'http' }, /^PORT: "http"/],
    [{ PORT: '' }, /^PORT: ""/],
    [{ PORT: '65536' }, /^PORT: /],
    [{ PORT: '-1' }, /^PORT: /],
    [{ PERISCOPE_LOG_LEVEL: 'loud' }, /^PERISCOPE_LOG_LEVEL: "loud"/],
    [{ PERISCOPE_VALIDATE_RESPONSES: 'yes' }, /^PERISCOPE_VALIDATE_RESPONSES: "yes"/],
    [{ PERISCOPE_ALLOW_UNAUTHENTICATED: '1' }, /^PERISCOPE_ALLOW_UNAUTHENTICATED: "1"/],
    [{ PERISCOPE_HOST: '0.0.0.0' }, /^PERISCOPE_HOST: .*PERISCOPE_ALLOW_UNAUTHENTICATED/],
    [{ PERISCOPE_HOST: '::' }, /^PERISCOPE_HOST: /],
    [{ PERISCOPE_HOST: '127.0.0.1.example.com' }, /^PERISCOPE_HOST: /],
    [{ PERISCOPE_AUTH_MODE: 'none' }, /^PERISCOPE_AUTH_MODE: "none"/],
    [{ PERISCOPE_AUTH_MODE: 'oidc' }, /^PERISCOPE_AUTH_MODE: oidc needs/],
    [{ PERISCOPE_CLUSTERS_FILE: '/absent/file' }, /^PERISCOPE_CLUSTERS_FILE: \/absent\/file/],
    [{ PERISCOPE_AUTH_FILE: '/absent/file' }, /^PERISCOPE_AUTH_FILE: \/absent\/file/],
    [{ KUBECONFIG: '/absent/one:/absent/two' }, /^KUBECONFIG: /],
  ])('in %j names the key', (env, says) => {
    expectMistake(() => parseConfig([], env), says)
  })

  it.each<[string[], RegExp]>([
    [['--demo-pods', 'many'], /--demo-pods: "many"/],
    [['--demo-pods', '0'], /--demo-pods/],
    [['--nonsense'], /--nonsense/],
    [['stray'], /stray/],
  ])('in the flags %j is named', (args, says) => {
    expectMistake(() => parseConfig(args, {}), says)
  })

  it.each([
    ['clusters: 7', /clusters: /],
    ['clusters: [{}]', /clusters\[0\]\.name: /],
    ['clusters: [{ name: "a/b" }]', /clusters\[0\]\.name: .*letters/],
    ['clusters: [{ name: ".." }]', /clusters\[0\]\.name: /],
    ['clusters: [{ name: a, backend: magic }]', /clusters\[0\]\.backend: /],
    ['clusters: [{ name: a }]', /clusters\[0\]\.arn: is required for backend eks/],
    [
      'clusters: [{ name: a, backend: kubeconfig }]',
      /clusters\[0\]\.kubeconfigPath: is required for backend kubeconfig \(cluster a\)/,
    ],
    [
      'clusters: [{ name: a, backend: eks, region: r, arn: nonsense }]',
      /clusters\[0\]\.arn: must be an EKS cluster ARN/,
    ],
    [
      'clusters: [{ name: a, backend: in-cluster }, { name: a, backend: in-cluster }]',
      /clusters\[1\]\.name: "a" is used twice/,
    ],
    [
      'clusters: [{ name: a, backend: in-cluster, namespaces: [UPPER] }]',
      /clusters\[0\]\.namespaces\[0\]: must be a namespace name/,
    ],
    ['clusters: [{ name: a, backend: in-cluster, tags: { a: [] } }]', /clusters\[0\]\.tags\.a: /],
    ['- a list', /the document: /],
    ['{ broken', /cannot be read as YAML/],
  ])('in the registry %j is named by its place', (content, says) => {
    const file = write(content)

    expectMistake(() => parseConfig([], { PERISCOPE_CLUSTERS_FILE: file }), says)
  })

  it.each([
    ['dev: { subject: "" }', /dev\.subject: /],
    ['dev: { groups: admin }', /dev\.groups: /],
    ['authorization: { mode: open }', /authorization\.mode: /],
    ['authorization: { groupTiers: { ops: root } }', /authorization\.groupTiers\.ops: /],
    ['authorization: { defaultTier: root }', /authorization\.defaultTier: /],
    ['authorization: { canICacheTTL: soon }', /authorization\.canICacheTTL: "soon"/],
    ['authorization: { canICacheTTL: 30 }', /authorization\.canICacheTTL: "30"/],
    ['oidc: { issuer: "https://id.example.com" }', /oidc\.clientID: /],
    ['oidc: {}', /oidc\.issuer: /],
    ['oidc: { issuerr: x }', /oidc: .*issuerr|oidc\.issuer/],
    ['authorisation: {}', /the document: .*authorisation/],
    ['session: { cookiename: a }', /session: .*cookiename/],
    ['dev: { subjects: a }', /dev: .*subjects/],
  ])('in the authentication file %j is named by its place', (content, says) => {
    const file = write(content)

    expectMistake(() => parseConfig([], { PERISCOPE_AUTH_FILE: file }), says)
  })
})

describe('the clusters', () => {
  const DEV = { PERISCOPE_AUTH_MODE: 'dev' }

  it('come from the demo when it is asked for, whatever else there is', () => {
    const env = { PERISCOPE_CLUSTERS_FILE: write('clusters: []'), KUBECONFIG: write('{}') }

    expect(parseConfig(['--demo'], env).clusters).toMatchObject({ from: 'demo' })
    expect(parseConfig(['--demo-pods', '500'], env).clusters).toMatchObject({ podCount: 500 })
  })

  it('come from the registry before a kubeconfig', () => {
    const registry = write('clusters: [{ name: a, backend: in-cluster }]')

    expect(
      parseConfig([], { ...DEV, PERISCOPE_CLUSTERS_FILE: registry, KUBECONFIG: write('{}') })
        .clusters,
    ).toEqual({
      from: 'registry',
      file: registry,
      specs: [{ name: 'a', backend: 'in-cluster', exec: { enabled: true } }],
    })
  })

  it('may be none', () => {
    for (const content of ['', 'clusters:', 'clusters: []']) {
      const { clusters } = parseConfig([], { ...DEV, PERISCOPE_CLUSTERS_FILE: write(content) })

      expect(clusters).toMatchObject({ from: 'registry', specs: [] })
    }
  })

  it('come from those kubeconfig files that exist', () => {
    const file = write('{}')

    expect(parseConfig([], { ...DEV, KUBECONFIG: `/absent:${file}` }).clusters).toEqual({
      from: 'kubeconfig',
      files: [file],
    })
  })

  it('keep backends that are not built yet, so that a registry can be shared', () => {
    const file = write(
      'clusters: [{ name: a, region: r, arn: "arn:aws:eks:r:1:cluster/a" }, { name: b, backend: agent }]',
    )

    expect(parseConfig([], { ...DEV, PERISCOPE_CLUSTERS_FILE: file }).clusters).toMatchObject({
      specs: [{ backend: 'eks' }, { backend: 'agent' }],
    })
  })
})

describe('listening', () => {
  it.each(['localhost', '127.0.0.1', '127.8.8.8', '::1', '[::1]'])('on %s is safe', (host) => {
    expect(parseConfig([], { PERISCOPE_HOST: host }).allowedHosts).toBe('loopback')
  })

  it('elsewhere must be asked for', () => {
    const env = { PERISCOPE_HOST: '0.0.0.0', PERISCOPE_ALLOW_UNAUTHENTICATED: 'true' }

    expect(parseConfig([], env)).toMatchObject({
      listen: { host: '0.0.0.0' },
      allowedHosts: 'any',
    })
    expect(
      parseConfig([], { ...env, PERISCOPE_ALLOWED_HOSTS: 'Periscope.Example, ,b' }).allowedHosts,
    ).toEqual(['periscope.example', 'b'])
  })

  it('knows the pod’s own API server', () => {
    expect(parseConfig([], { KUBERNETES_SERVICE_HOST: '10.0.0.1' }).inCluster).toEqual({
      host: '10.0.0.1',
      port: '443',
    })
  })
})

it.each([
  ['30s', 30_000],
  ['1h30m', 5_400_000],
  ['1.5m', 90_000],
  ['250ms', 250],
  ['"0"', 30_000],
  ['""', 30_000],
  ['0', 30_000],
])('reads the duration %s', (text, expected) => {
  const file = write(`authorization: { canICacheTTL: ${text} }`)

  expect(parseConfig([], { PERISCOPE_AUTH_FILE: file }).auth.canICacheMs).toBe(expected)
})
