import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFolder, type Folder } from './_clusters.ts'
import { startTestServer, type TestServer } from './_server.ts'

const HTML = '<!doctype html><html><head><title>Periscope</title></head><body></body></html>'
const SCRIPT = `export const text = '${'periscope '.repeat(200)}'`
const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

let folder: Folder
let root: string

async function buildConsole(): Promise<void> {
  const files: Record<string, string | Buffer> = {
    'index.html': HTML,
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '.inputs': 'a hash',
    '.vite/manifest.json': '{}',
    'assets/index-a1.js': SCRIPT,
    'assets/index-a1.js.br': brotliCompressSync(SCRIPT),
    'assets/index-a1.js.gz': gzipSync(SCRIPT),
    'assets/inter-b2.woff2': 'font',
    'assets/.hidden.js': 'hidden',
    'assets/chunks/deep-c3.css': 'a{}',
    '../secret.js': 'secret',
  }
  await Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      await mkdir(join(root, name, '..'), { recursive: true })
      await writeFile(join(root, name), content)
    }),
  )
}

beforeAll(async () => {
  folder = await createFolder()
  root = join(folder.path, 'dist')
  await buildConsole()
})
afterAll(() => folder.remove())

async function start(env: Record<string, string> = {}): Promise<TestServer> {
  const registry = await folder.write('registry.yaml', { clusters: [] })
  return startTestServer({ consoleRoot: root, env: { PERISCOPE_CLUSTERS_FILE: registry, ...env } })
}

describe('with a built console', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await start()
  })
  afterAll(() => server.close())

  it.each([
    ['/', './'],
    ['/clusters', './'],
    ['/clusters/', '../'],
    ['/clusters/prod/pods/shop/cart-1', '../../../../'],
    ['/clusters/prod/nodes/ip-10-0-0-1.internal?tab=yaml', '../../../'],
    ['/clusters/prod/clusterroles/system%3Anode', '../../../'],
    ['/index.html', './'],
    ['/nothing.js', './'],
  ])('a browser at %s gets the page, which knows the way up', async (path, base) => {
    const { status, headers, text } = await server.send(path, { headers: BROWSER })

    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['cache-control']).toBe('no-cache')
    expect(text).toBe(HTML.replace('<head>', `<head><base href="${base}" />`))
  })

  it('answers an unchanged page with 304', async () => {
    const { headers } = await server.send('/clusters', { headers: BROWSER })

    const again = await server.send('/clusters', {
      headers: { ...BROWSER, 'if-none-match': headers.etag! },
    })

    expect(again).toMatchObject({ status: 304, text: '' })
  })

  it.each(['*/*', 'application/json', ''])(
    'a program that accepts %j gets no page',
    async (accept) => {
      const answer = await server.send('/clusters', { headers: { accept } })

      expect(answer).toMatchObject({ status: 404, text: 'no such route: GET /clusters\n' })
    },
  )

  it('lets the page have styles of its own, and scripts only from files', async () => {
    const page = await server.send('/', { headers: BROWSER })
    const api = await server.send('/api/features')

    const policy = page.headers['content-security-policy']
    expect(policy).toContain("default-src 'none';script-src 'self';")
    expect(policy).toContain("style-src 'self' 'unsafe-inline';")
    expect(policy).toContain("base-uri 'self';")
    expect(api.headers['content-security-policy']).not.toContain('unsafe')
    expect(api.headers['content-security-policy']).toContain("base-uri 'none'")
  })

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['deflate', undefined],
    ['', undefined],
  ])('for %j an asset is sent as %s, for ever', async (accepted, encoding) => {
    const answer = await server.send('/assets/index-a1.js', {
      headers: { 'accept-encoding': accepted },
    })

    expect(answer.status).toBe(200)
    expect(answer.headers['content-encoding']).toBe(encoding)
    expect(answer.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
    })
  })

  it('decodes to the same bytes', async () => {
    const headers = { 'accept-encoding': 'br' }

    expect(await (await server.fetch('/assets/index-a1.js', { headers })).text()).toBe(SCRIPT)
  })

  it.each([
    ['/assets/inter-b2.woff2', 'font/woff2'],
    ['/assets/chunks/deep-c3.css', 'text/css; charset=utf-8'],
  ])('%s that was not compressed is sent as it is', async (path, type) => {
    const { status, headers } = await server.send(path, { headers: { 'accept-encoding': 'br' } })

    expect(status).toBe(200)
    expect(headers['content-type']).toBe(type)
    expect(headers['content-encoding']).toBeUndefined()
  })

  it('asks again for files without a hash in their name', async () => {
    const { status, headers } = await server.send('/favicon.svg')

    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'content-type': 'image/svg+xml', 'cache-control': 'no-cache' })
  })

  it('answers HEAD without a body', async () => {
    const page = await server.send('/clusters', { method: 'HEAD', headers: BROWSER })
    const asset = await server.send('/assets/index-a1.js', { method: 'HEAD' })

    expect(page).toMatchObject({ status: 200, text: '' })
    expect(asset).toMatchObject({ status: 200, text: '' })
    expect(asset.headers['content-length']).toBe(String(SCRIPT.length))
  })

  it.each([
    '/assets/index-old.js',
    '/assets',
    '/assets/',
    '/assets/chunks',
    '/assets/chunks/',
    '/assets/.hidden.js',
    '/assets/../index.html',
    '/assets/../../secret.js',
    '/assets/%2e%2e/%2e%2e/secret.js',
    '/assets/..%2f..%2fsecret.js',
    '/assets/..%5c..%5csecret.js',
    '/assets//index-a1.js',
    '/assets/index-a1.js%00.css',
    '/assets/%zz',
  ])('%s is missing, also for a browser', async (path) => {
    const answer = await server.send(path, { headers: BROWSER })

    expect(answer.status).toBe(404)
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.text).toContain('no such file')
  })

  it.each([
    '/.inputs',
    '/.vite/manifest.json',
    '/../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
  ])('%s does not leave the build', async (path) => {
    const answer = await server.send(path, { headers: { accept: '*/*' } })

    expect(answer.status).toBe(404)
    expect(answer.text).not.toBe('secret')
  })

  it.each(['/api/nope', '/api', '/api/', '/metrics/nope', '/healthz/nope'])(
    '%s is missed in text, also for a browser',
    async (path) => {
      const answer = await server.send(path, { headers: BROWSER })

      expect(answer).toMatchObject({ status: 404, text: `no such route: GET ${path}\n` })
    },
  )

  it.each([
    ['/healthz', 'text/plain'],
    ['/metrics', 'text/plain'],
    ['/api/docs', 'text/html'],
    ['/api/features', 'application/json'],
  ])('%s is answered as ever, also for a browser', async (path, type) => {
    const { status, headers, text } = await server.send(path, { headers: BROWSER })

    expect(status).toBe(200)
    expect(headers['content-type']).toContain(type)
    expect(text).not.toContain('<base')
  })

  it.each(['/', '/clusters', '/assets/index-a1.js'])('POST %s is refused', async (path) => {
    const { status } = await server.send(path, { method: 'POST', headers: BROWSER })

    expect(status).toBe(404)
  })
})

it('says at / how to build a console that is not there', async () => {
  const server = await startTestServer({
    env: { PERISCOPE_CLUSTERS_FILE: await folder.write('registry.yaml', { clusters: [] }) },
    consoleRoot: join(folder.path, 'absent'),
  })

  const { status, text } = await server.send('/', { headers: BROWSER })

  expect(status).toBe(200)
  expect(text).toContain('npm run build')
  expect(text).toContain('href="api/docs"')
  await server.close()
})

describe('under a base path', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await start({ PERISCOPE_BASE_PATH: '/tools/periscope/' })
  })
  afterAll(() => server.close())

  it.each([
    ['/', '/tools/periscope/'],
    ['/tools/periscope', '/tools/periscope/'],
    ['/?a=b', '/tools/periscope/?a=b'],
    ['/tools/periscope?a=b', '/tools/periscope/?a=b'],
  ])('%s leads to where the console begins', async (path, location) => {
    const { status, headers } = await server.send(path, { headers: BROWSER })

    expect({ status, location: headers.location }).toEqual({ status: 302, location })
  })

  it.each([
    ['/tools/periscope/', './'],
    ['/tools/periscope/clusters/prod/pods', '../../'],
  ])('the page at %s leads up to the base path', async (path, base) => {
    const { status, text } = await server.send(path, { headers: BROWSER })

    expect(status).toBe(200)
    expect(text).toContain(`<base href="${base}" />`)
    expect(new URL(base, `http://any${path}`).pathname).toBe('/tools/periscope/')
  })

  it.each([
    '/healthz',
    '/tools/periscope/healthz',
    '/tools/periscope/metrics',
    '/tools/periscope/api/docs',
    '/tools/periscope/api/docs/start.js',
    '/tools/periscope/api/openapi.yaml',
    '/tools/periscope/api/clusters',
    '/tools/periscope/api/fleet?x=1',
    '/tools/periscope/assets/index-a1.js',
    '/tools/periscope/favicon.svg',
  ])('%s is answered', async (path) => {
    const { status, text } = await server.send(path)

    expect(status, text).toBe(200)
  })

  it.each([
    '/metrics',
    '/api/clusters',
    '/assets/index-a1.js',
    '/tools',
    '/tools/periscopes/api/clusters',
    '/tools/periscope/tools/periscope/api/clusters',
    '/TOOLS/periscope/api/clusters',
  ])('%s is not', async (path) => {
    const answer = await server.send(path)

    expect(answer.status).toBe(404)
    expect(answer.text).toContain('no such route')
    expect(answer.headers['x-request-id']).toBeDefined()
  })

  it('says in the contract where it is, seen from there', async () => {
    const { text } = await server.send('/tools/periscope/api/openapi.yaml')

    const url = /^servers:\n +- url: (.*)$/m.exec(text)?.[1] ?? ''
    expect(new URL(url, 'http://any/tools/periscope/api/openapi.yaml').pathname).toBe(
      '/tools/periscope/',
    )
  })

  it('holds requests to the contract', async () => {
    const wrong = await server.send('/tools/periscope/api/clusters/nope/pods?limit=abc')
    const selector = await server.send('/tools/periscope/api/clusters/nope/pods?labelSelector=a!b')
    const method = await server.send('/tools/periscope/api/clusters', { method: 'PUT' })

    expect(wrong).toMatchObject({ status: 400 })
    expect(wrong.text).toContain('query parameter "limit"')
    expect(selector).toMatchObject({ status: 404, text: 'cluster not found\n' })
    expect(method).toMatchObject({ status: 405 })
  })

  it('lets only probes ask by a name that is not this server’s', async () => {
    const headers = { host: 'evil.example' }

    const answers = await Promise.all(
      ['/healthz', '/tools/periscope/healthz', '/', '/tools/periscope/', '/nope'].map((path) =>
        server.send(path, { headers }),
      ),
    )

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 421, 421, 421])
  })
})
