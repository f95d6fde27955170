import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readKubeconfigSpecs } from './contexts.ts'
import { readKubeconfig, toKubeContext } from './kubeconfig.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'periscope-test-'))
  await mkdir(join(folder, 'sub'))
})
afterAll(() => rm(folder, { recursive: true }))

async function write(name: string, content: string): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, content)
  return file
}

async function readContext(content: string, context?: string) {
  return toKubeContext(await readKubeconfig([await write('sub/config', content)]), context)
}

/** A kubeconfig with one context; `cluster` and `user` are YAML in braces. */
function toConfig(cluster: string, user = '{}'): string {
  return `
current-context: main
contexts: [{ name: main, context: { cluster: c, user: u, namespace: shop } }]
clusters: [{ name: c, cluster: ${cluster} }]
users: [{ name: u, user: ${user} }]
`
}

describe('a context', () => {
  it('has all that is needed to connect', async () => {
    const ca = Buffer.from('CA PEM').toString('base64')

    const context = await readContext(
      toConfig(
        `{ server: "https://api.example:6443/", certificate-authority-data: ${ca}, tls-server-name: api, proxy-url: "http://proxy:3128", insecure-skip-tls-verify: false }`,
        '{ token: t, tokenFile: secrets/token, client-certificate: ./tls.crt, client-key: /abs/tls.key }',
      ),
    )

    expect(context).toEqual({
      name: 'main',
      server: 'https://api.example:6443',
      ca: { pem: 'CA PEM' },
      tlsServerName: 'api',
      proxyUrl: 'http://proxy:3128',
      insecureSkipTlsVerify: false,
      token: 't',
      tokenFile: join(folder, 'sub/secrets/token'),
      clientCertificate: { file: join(folder, 'sub/tls.crt') },
      clientKey: { file: '/abs/tls.key' },
    })
  })

  it.each([
    ['aws', 'aws'],
    ['./bin/login', 'sub/bin/login'],
    ['../login', 'login'],
  ])('finds its plugin %s where kubectl does', async (command, expected) => {
    const { exec } = await readContext(
      toConfig(
        '{ server: "https://a" }',
        `{ exec: { apiVersion: client.authentication.k8s.io/v1beta1, command: ${command}, args: [eks, 7], env: [{ name: A, value: b }] } }`,
      ),
    )

    expect(exec).toEqual({
      apiVersion: 'client.authentication.k8s.io/v1beta1',
      command: expected === 'aws' ? 'aws' : join(folder, expected),
      args: ['eks', '7'],
      env: { A: 'b' },
      provideClusterInfo: false,
    })
  })

  it('prefers inline data to a file', async () => {
    const data = Buffer.from('PEM').toString('base64')

    const { ca } = await readContext(
      toConfig(
        `{ server: "https://a", certificate-authority: gone.crt, certificate-authority-data: ${data} }`,
      ),
    )

    expect(ca).toEqual({ pem: 'PEM' })
  })

  it.each([
    ['that is not there', toConfig('{ server: "https://a" }'), 'other', /no context other/],
    ['that nobody chose', 'contexts: []', undefined, /no current-context/],
    ['without a server', toConfig('{}'), undefined, /no valid server address/],
    ['with a server that is no address', toConfig('{ server: api }'), undefined, /valid server/],
    [
      'without a cluster',
      'current-context: a\ncontexts: [{ name: a, context: { user: u } }]',
      undefined,
      /\(none\)/,
    ],
    [
      'with auth-provider',
      toConfig('{ server: "https://a" }', '{ auth-provider: { name: gcp } }'),
      undefined,
      /exec plugin/,
    ],
  ])('%s is explained', async (_, content, name, says) => {
    await expect(readContext(content, name)).rejects.toThrow(
      expect.objectContaining({
        code: 'credentials_unavailable',
        message: expect.stringMatching(says) as string,
      }) as Error,
    )
  })

  it.each(['', 'null', '[]', 'text', 'contexts: nonsense', 'contexts: [1, null, { name: 7 }]'])(
    'of a file that holds %j does not exist',
    async (content) => {
      await expect(readContext(content)).rejects.toThrow(/no context/)
    },
  )
})

describe('several files', () => {
  it('are merged: who comes first wins', async () => {
    const first = await write('one', toConfig('{ server: "https://first" }'))
    const second = await write(
      'two',
      toConfig('{ server: "https://second" }')
        .replace('current-context: main', 'current-context: more')
        .replaceAll('name: main,', 'name: more,'),
    )

    const merged = await readKubeconfig([first, second])

    expect([...merged.contexts.keys()]).toEqual(['main', 'more'])
    expect(merged.currentContext).toBe('main')
    expect(toKubeContext(merged, 'more').server).toBe('https://first')
  })

  it('give a cluster for each context, named as a path can hold it', async () => {
    const names = [
      'arn:aws:eks:eu-west-1:123456789012:cluster/prod',
      'prod',
      'kubernetes-admin@home lab',
      '///',
      'gke_project_zone_name',
    ]
    const file = await write(
      'many',
      JSON.stringify({ contexts: names.map((name) => ({ name, context: { cluster: 'c' } })) }),
    )
    const other = await write('other', '{}')

    const specs = await readKubeconfigSpecs([file, other])

    expect(specs.map(({ name }) => name)).toEqual([
      'prod',
      'prod-2',
      'kubernetes-admin-home-lab',
      'cluster',
      'gke_project_zone_name',
    ])
    expect(specs.map(({ kubeconfigContext }) => kubeconfigContext)).toEqual(names)
    expect(specs[0]!.kubeconfigPath).toBe([file, other].join(delimiter))
  })
})
