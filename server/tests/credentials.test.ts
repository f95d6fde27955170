import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer as createHttpServer, type IncomingMessage } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, connect, type Server } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createCertificate, type ServerCertificate } from '../demo/certificate.ts'
import { answerStatus } from '../demo/faults.ts'
import type { SimulatedCluster } from '../demo/simulated-cluster.ts'
import { ADMIN, createFolder, type Folder, type KubeconfigEntry } from './_clusters.ts'
import { shareCertificate, startCluster, toEntry, writeRegistry } from './_clusters.ts'
import { startTestServer, type TestServer } from './_server.ts'

// Every way by which a kubeconfig lets the console in, through files as an operator writes them.

const base64 = (text: string): string => Buffer.from(text).toString('base64')
const refuse = answerStatus(401)

let folder: Folder
let cluster: SimulatedCluster
const servers: TestServer[] = []
const listeners: Server[] = []
/** Tokens that the cluster takes just now. */
let accepted = new Set<string>()

beforeAll(async () => {
  folder = await createFolder()
  cluster = await startCluster({
    token: 'static-token',
    users: Object.fromEntries(
      ['one', 'two', 'three'].map((name) => [
        `token-${name}`,
        { name: 'console', groups: ['system:masters'] },
      ]),
    ),
    intercept: (req, res) => {
      const [, token = ''] = (req.headers.authorization ?? '').split(' ')
      return !accepted.has(token) && refuse(req, res)
    },
  })
})
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})
afterAll(async () => {
  for (const listener of listeners) listener.close()
  await cluster.close()
  await folder.remove()
})

/** What a TLS socket knows of the client. */
interface TlsSide {
  readonly servername: unknown
  getPeerCertificate(): { readonly fingerprint?: string }
}

function toTls(req: IncomingMessage): TlsSide {
  return req.socket as unknown as TlsSide
}

interface Clock {
  ms: number
}

/** A server with one cluster that is reached as the kubeconfig entry says. */
async function start(entry: KubeconfigEntry, clock: Clock = { ms: 0 }): Promise<TestServer> {
  const server = await startTestServer({
    env: {
      PERISCOPE_CLUSTERS_FILE: await writeRegistry(folder, { c1: entry }),
      PERISCOPE_AUTH_FILE: await folder.write('auth.yaml', ADMIN),
    },
    now: () => Date.now() + clock.ms,
  })
  servers.push(server)
  return server
}

function asUser(user: object): KubeconfigEntry {
  return { cluster: toEntry(cluster).cluster, user }
}

async function expectPods(server: TestServer): Promise<void> {
  const answer = await server.send('/api/clusters/c1/pods')

  expect(answer.status, answer.text).toBe(200)
  expect(JSON.parse(answer.text)).toMatchObject({ items: [{ name: 'tool' }, { name: 'cart' }] })
}

async function listenOn(listener: Server): Promise<number> {
  listeners.push(listener.listen(0, '127.0.0.1'))
  await once(listener, 'listening')
  return (listener.address() as AddressInfo).port
}

describe('a token', () => {
  it('in the kubeconfig lets the console in', async () => {
    accepted = new Set(['static-token'])
    const server = await start(asUser({ token: 'static-token' }))

    await expectPods(server)
  })

  it('that is refused is the cluster’s 401, told apart from our own', async () => {
    accepted = new Set()
    const server = await start(asUser({ token: 'static-token' }))

    const answer = await server.send('/api/clusters/c1/pods')

    expect(answer.status).toBe(401)
    expect(JSON.parse(answer.text)).toMatchObject({ kind: 'Status', reason: 'Unauthorized' })
    expect(answer.headers).not.toHaveProperty('www-authenticate')
  })

  it('in a file is read again when the old one is refused', async () => {
    accepted = new Set(['token-one'])
    await folder.write('token', 'token-one\n')
    const server = await start(asUser({ tokenFile: './token' }))
    await expectPods(server)
    accepted = new Set(['token-two'])
    await folder.write('token', 'token-two\n')

    await expectPods(server)
  })

  it('in a file is read again after a while, before it is refused', async () => {
    accepted = new Set(['token-one', 'token-two'])
    const clock = { ms: 0 }
    await folder.write('token', 'token-one')
    const server = await start(asUser({ tokenFile: './token' }), clock)
    await expectPods(server)
    await folder.write('token', 'token-two')
    accepted = new Set(['token-two'])
    clock.ms = 90_000
    const refusals = countRefusals()

    await expectPods(server)

    expect(refusals.count).toBe(0)
  })

  it('in a file that is missing is named without its path', async () => {
    const server = await start(asUser({ tokenFile: './absent-token' }))

    const answer = await server.send('/api/clusters/c1/pods')

    expect(answer.status).toBe(500)
    expect(answer.headers['x-periscope-error']).toBe('credentials_unavailable')
    expect(answer.text).not.toContain('absent-token')
    expect(server.log.join('')).toContain('absent-token')
  })
})

function countRefusals() {
  const seen = { count: 0 }
  const before = accepted
  cluster.setIntercept((req, res) => {
    const [, token = ''] = (req.headers.authorization ?? '').split(' ')
    if (before.has(token)) return false
    seen.count++
    return refuse(req, res)
  })
  return seen
}

function restoreIntercept() {
  cluster.setIntercept((req, res) => {
    const [, token = ''] = (req.headers.authorization ?? '').split(' ')
    return !accepted.has(token) && refuse(req, res)
  })
}
afterEach(restoreIntercept)

describe('a credential plugin', () => {
  /** Prints the credential file and leaves a line for each call; a nap makes callers meet. */
  const SCRIPT = `#!/bin/sh
echo "$KUBERNETES_EXEC_INFO" >> "$(dirname "$0")/calls"
sleep 0.1
cat "$(dirname "$0")/credential.json"
`

  async function writePlugin(status: object, script = SCRIPT): Promise<object> {
    await folder.write('calls', '')
    await writeCredential(status)
    await folder.write('login.sh', script, 0o700)
    return {
      exec: {
        apiVersion: 'client.authentication.k8s.io/v1',
        command: './login.sh',
        interactiveMode: 'Never',
        provideClusterInfo: true,
      },
    }
  }

  function writeCredential(status: object): Promise<string> {
    const apiVersion = 'client.authentication.k8s.io/v1'
    return folder.write('credential.json', { apiVersion, kind: 'ExecCredential', status })
  }

  async function readCalls(): Promise<string[]> {
    const text = await readFile(`${folder.path}/calls`, 'utf8')
    return text.split('\n').filter((line) => line !== '')
  }

  it('beside the kubeconfig is run and told which cluster it is for', async () => {
    accepted = new Set(['token-one'])
    const server = await start(asUser(await writePlugin({ token: 'token-one' })))

    await expectPods(server)

    const [info] = await readCalls()
    expect(JSON.parse(info!)).toMatchObject({
      kind: 'ExecCredential',
      spec: { interactive: false, cluster: { server: cluster.server } },
    })
  })

  it('is run once for requests that come together', async () => {
    accepted = new Set(['token-one'])
    const server = await start(asUser(await writePlugin({ token: 'token-one' })))

    await Promise.all([
      expectPods(server),
      server.send('/api/clusters/c1/dashboard'),
      server.send('/api/clusters/c1/search?q=a'),
    ])

    expect(await readCalls()).toHaveLength(1)
  })

  it('is run again shortly before its token expires', async () => {
    accepted = new Set(['token-one', 'token-two'])
    const clock = { ms: 0 }
    const inTenMinutes = new Date(Date.now() + 600_000).toISOString()
    const user = await writePlugin({ token: 'token-one', expirationTimestamp: inTenMinutes })
    const server = await start(asUser(user), clock)
    await expectPods(server)
    await writeCredential({ token: 'token-two', expirationTimestamp: '2999-01-01T00:00:00Z' })
    clock.ms = 500_000
    await expectPods(server)
    const before = await readCalls()
    clock.ms = 570_000

    await expectPods(server)
    await expectPods(server)

    expect(before).toHaveLength(1)
    expect(await readCalls()).toHaveLength(2)
  })

  it('with a token of half a minute is not run for every request', async () => {
    accepted = new Set(['token-one'])
    const soon = new Date(Date.now() + 30_000).toISOString()
    const user = await writePlugin({ token: 'token-one', expirationTimestamp: soon })
    const server = await start(asUser(user))

    await expectPods(server)
    await expectPods(server)

    expect(await readCalls()).toHaveLength(1)
  })

  it('is run once more when many requests are refused at once', async () => {
    accepted = new Set(['token-one'])
    const server = await start(asUser(await writePlugin({ token: 'token-one' })))
    await expectPods(server)
    accepted = new Set(['token-two'])
    await writeCredential({ token: 'token-two' })

    const dashboard = await server.send('/api/clusters/c1/dashboard')

    expect(dashboard.status).toBe(200)
    expect(JSON.parse(dashboard.text)).toMatchObject({ podCount: 2 })
    expect(await readCalls()).toHaveLength(2)
  })

  it('whose new token is refused too ends with the cluster’s 401', async () => {
    accepted = new Set()
    const server = await start(asUser(await writePlugin({ token: 'token-one' })))

    const answer = await server.send('/api/clusters/c1/pods')

    expect(answer.status).toBe(401)
    expect(await readCalls()).toHaveLength(2)
  })

  it.each([
    ['prints no credential', '#!/bin/sh\necho plain-secret-token\n', /did not print/],
    ['prints another kind', '#!/bin/sh\necho \'{"kind":"Pod"}\'\n', /neither a token nor/],
    ['fails', '#!/bin/sh\nexit 3\n', /failed/],
  ])('that %s is named without what it printed', async (_, script, says) => {
    const server = await start(asUser(await writePlugin({}, script)))

    const answer = await server.send('/api/clusters/c1/pods')

    expect(answer.status).toBe(500)
    expect(answer.headers['x-periscope-error']).toBe('credentials_unavailable')
    expect(answer.text).toMatch(says)
    expect(answer.text).toContain('login.sh')
    expect(answer.text).not.toContain(folder.path)
    expect(server.log.join('')).not.toMatch(/plain-secret|plain-sec/)
  })

  it('that is not installed is named', async () => {
    const user = { exec: { command: 'no-such-login-plugin', apiVersion: 'v1' } }
    const server = await start(asUser(user))

    const answer = await server.send('/api/clusters/c1/pods')

    expect(answer.status).toBe(500)
    expect(answer.text).toContain('no-such-login-plugin is not installed')
  })

  it('that failed is tried again', async () => {
    accepted = new Set(['token-one'])
    const server = await start(asUser(await writePlugin({}, '#!/bin/sh\nexit 3\n')))
    const failed = await server.send('/api/clusters/c1/pods')
    await writePlugin({ token: 'token-one' })

    await expectPods(server)

    expect(failed.status).toBe(500)
  })
})

describe('a client certificate', () => {
  /** Gives the fingerprint of the certificate that each request showed. */
  async function startAsking(tls: ServerCertificate) {
    const shown: string[] = []
    const listener = createHttpsServer(
      { cert: tls.certPem, key: tls.keyPem, requestCert: true, rejectUnauthorized: false },
      (req, res) => {
        shown.push(toTls(req).getPeerCertificate().fingerprint ?? '')
        res.setHeader('content-type', 'application/json')
        res.end('{"kind":"PodList","apiVersion":"v1","metadata":{},"items":[]}')
      },
    )
    const port = await listenOn(listener)
    const data = base64(tls.certPem)
    return {
      shown,
      cluster: { server: `https://127.0.0.1:${port}`, 'certificate-authority-data': data },
    }
  }

  it('is shown from inline data and from files', async () => {
    const tls = await shareCertificate()
    const asking = await startAsking(tls)
    await folder.write('client.crt', tls.certPem)
    await folder.write('client.key', tls.keyPem)
    const inline = await start({
      cluster: asking.cluster,
      user: {
        'client-certificate-data': base64(tls.certPem),
        'client-key-data': base64(tls.keyPem),
      },
    })
    const first = await inline.send('/api/clusters/c1/pods')
    const files = await start({
      cluster: asking.cluster,
      user: { 'client-certificate': 'client.crt', 'client-key': './client.key' },
    })

    const second = await files.send('/api/clusters/c1/pods')

    expect([first.status, second.status]).toEqual([200, 200])
    expect(asking.shown).toHaveLength(2)
    expect(asking.shown.every((fingerprint) => fingerprint !== '')).toBe(true)
  })

  it('of a plugin is replaced on the connection when it expires', async () => {
    const old = await shareCertificate()
    const fresh = await createCertificate(Date.now() + 1)
    const asking = await startAsking(old)
    const clock = { ms: 0 }
    const toStatus = (tls: ServerCertificate, ms: number) => ({
      clientCertificateData: tls.certPem,
      clientKeyData: tls.keyPem,
      expirationTimestamp: new Date(Date.now() + ms).toISOString(),
    })
    const file = `${folder.path}/certificate.json`
    const write = (status: object) =>
      writeFile(file, JSON.stringify({ kind: 'ExecCredential', status }))
    await write(toStatus(old, 600_000))
    const user = { exec: { command: 'cat', args: [file], apiVersion: 'v1' } }
    const server = await start({ cluster: asking.cluster, user }, clock)
    await server.send('/api/clusters/c1/pods')
    await write(toStatus(fresh, 6_000_000))
    clock.ms = 580_000

    await server.send('/api/clusters/c1/pods')

    expect(asking.shown).toHaveLength(2)
    expect(new Set(asking.shown).size).toBe(2)
  })
})

describe('a cluster behind something', () => {
  it('is reached through proxy-url', async () => {
    accepted = new Set(['static-token'])
    const targets: string[] = []
    const proxy = createHttpServer()
    proxy.on('connect', (req, client, head) => {
      targets.push(req.url ?? '')
      const { hostname, port } = new URL(`http://${req.url ?? ''}`)
      const upstream = connect(Number(port), hostname, () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n')
        upstream.write(head)
        upstream.pipe(client).pipe(upstream)
      })
      upstream.on('error', () => client.destroy())
      client.on('error', () => upstream.destroy())
    })
    const port = await listenOn(proxy)
    const entry = toEntry(cluster)
    const server = await start({
      cluster: { ...entry.cluster, 'proxy-url': `http://127.0.0.1:${port}` },
      user: entry.user,
    })

    await expectPods(server)

    expect(targets).toEqual([new URL(cluster.server).host])
  })

  it('is unreachable when the proxy refuses', async () => {
    const proxy = createHttpServer()
    proxy.on('connect', (_req, client) => client.end('HTTP/1.1 403 Forbidden\r\n\r\n'))
    const port = await listenOn(proxy)
    const entry = toEntry(cluster)
    const server = await start({
      cluster: { ...entry.cluster, 'proxy-url': `http://127.0.0.1:${port}` },
      user: entry.user,
    })

    const answer = await server.send('/api/clusters/c1/pods')

    expect(answer.status).toBe(502)
    expect(answer.headers['x-periscope-error']).toBe('cluster_unreachable')
    expect(answer.text).not.toContain('127.0.0.1')
  })

  it('may have a path in front of it', async () => {
    accepted = new Set(['static-token'])
    const paths: string[] = []
    cluster.setIntercept((req) => {
      paths.push(req.url ?? '')
      req.url = req.url?.replace('/k8s/clusters/c-1', '')
      return false
    })
    const entry = toEntry(cluster)
    const server = await start({
      cluster: { ...entry.cluster, server: `${cluster.server}/k8s/clusters/c-1/` },
      user: entry.user,
    })

    await expectPods(server)

    expect(paths[0]).toMatch(/^\/k8s\/clusters\/c-1\/api\/v1\/pods/)
  })
})

describe('TLS settings', () => {
  it('insecure-skip-tls-verify takes a certificate of nobody', async () => {
    accepted = new Set(['static-token'])
    const server = await start({
      cluster: { server: cluster.server, 'insecure-skip-tls-verify': true },
      user: toEntry(cluster).user,
    })

    await expectPods(server)
  })

  it('without it such a certificate is refused', async () => {
    const server = await start({
      cluster: { server: cluster.server },
      user: toEntry(cluster).user,
    })

    const answer = await server.send('/api/clusters/c1/pods')

    expect(answer.status).toBe(502)
    expect(answer.text).toMatch(/not signed by a known authority/)
  })

  it('tls-server-name is asked for and checked', async () => {
    const names: unknown[] = []
    cluster.setIntercept((req) => {
      names.push(toTls(req).servername)
      return false
    })
    const entry = toEntry(cluster)
    const server = await start({
      cluster: { ...entry.cluster, 'tls-server-name': 'localhost' },
      user: entry.user,
    })

    await expectPods(server)

    expect(names[0]).toBe('localhost')
  })

  it('a certificate authority may be a file beside the kubeconfig', async () => {
    accepted = new Set(['static-token'])
    await folder.write('ca.crt', cluster.caPem)
    const server = await start({
      cluster: { server: cluster.server, 'certificate-authority': 'ca.crt' },
      user: toEntry(cluster).user,
    })

    await expectPods(server)
  })
})
