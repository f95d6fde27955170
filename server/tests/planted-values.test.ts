import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SimulatedCluster } from '../demo/simulated-cluster.ts'
import type { Intercept } from '../demo/simulated-cluster.ts'
import { type ContractDocument, listRoutes } from '../http/document.ts'
import { ADMIN, createFolder, type Folder, smallWorld, startCluster } from './_clusters.ts'
import { toEntry, writeRegistry } from './_clusters.ts'
import { openShell } from './_exec.ts'
import { findLeaks, plant } from './_planted.ts'
import { startTestServer, type TestServer } from './_server.ts'

// Every operation, with values that must not be written down, in every place that a request has and in what clusters answer.

const document = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../generated/openapi.json'), 'utf8'),
) as ContractDocument
const routes = listRoutes(document)

const VALUE = plant('planted-value-of-a-secret')
const COOKIE = plant('planted-cookie-of-a-person-0123456789abcdefg')
const QUERY = plant('planted-value-in-a-query')
const BODY = plant('planted-value-in-a-body')
const TYPED = plant('planted-words-in-a-terminal')
const KUBE_TOKEN = plant('planted-token-of-the-console')

let folder: Folder
let cluster: SimulatedCluster
let server: TestServer
let token: string

beforeAll(async () => {
  folder = await createFolder()
  cluster = await startCluster({
    token: KUBE_TOKEN,
    objects: [
      ...smallWorld(),
      {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: 'some', namespace: 'shop' },
        data: { some: Buffer.from(VALUE).toString('base64') },
      },
    ],
  })
  server = await startTestServer({
    env: {
      PERISCOPE_CLUSTERS_FILE: await writeRegistry(folder, { one: toEntry(cluster) }),
      PERISCOPE_AUTH_FILE: await folder.write('auth.yaml', ADMIN),
      PERISCOPE_API_TOKENS: 'on',
      PERISCOPE_SIGN_INS_PER_MINUTE: '0',
      PERISCOPE_AUDIT_ENABLED: 'true',
      PERISCOPE_AUDIT_DB_PATH: join(folder.path, 'audit.db'),
      PERISCOPE_LOG_LEVEL: 'trace',
    },
  })
  const made = await server.send('/api/auth/tokens', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'all', scopes: ['Secrets', 'Pods'], expiresInDays: 1 }),
  })
  token = plant((JSON.parse(made.text) as { token: string }).token)
})
afterAll(async () => {
  await server.close()
  await cluster.close()
  await folder.remove()
})

/** Calls an operation, and leaves as soon as it answers: streams have no end. */
async function call(operation: (typeof routes)[number], authorization?: string): Promise<number> {
  const { method, path, isSocket } = operation
  const filled = path
    .replace('{cluster}', 'one')
    .replace('{namespace}', 'shop')
    .replace(/\{\w+\}/g, 'some')
  const leaving = new AbortController()
  const response = await server.fetch(
    `${filled}?token=${QUERY}&code=${QUERY}&state=${QUERY}&limit=${QUERY}`,
    {
      method: method.toUpperCase(),
      redirect: 'manual',
      signal: leaving.signal,
      headers: {
        cookie: `periscope_session=${COOKIE}; periscope_login=${COOKIE}`,
        'x-planted': COOKIE,
        ...(authorization !== undefined && { authorization }),
        ...(method !== 'get' && { 'content-type': 'application/json' }),
        ...(isSocket && { 'sec-websocket-protocol': COOKIE }),
      },
      ...(method !== 'get' && { body: JSON.stringify({ some: BODY, logout_token: BODY }) }),
    },
  )
  leaving.abort()
  return response.status
}

async function callAll(authorization?: string): Promise<void> {
  for (const route of routes) await call(route, authorization)
}

function answer(body: string, status = 200): Intercept {
  return (_req, res) => {
    res.writeHead(status, { 'content-type': 'application/json' })
    res.end(body)
    return true
  }
}

describe('the log has no value', () => {
  it('when every operation is called', async () => {
    await callAll()

    expect(findLeaks(server.log)).toEqual([])
    expect(server.log.length).toBeGreaterThan(routes.length)
  })

  it('when every operation is called with a token', async () => {
    await callAll(`Bearer ${token}`)
    await callAll(`Bearer ${plant('planted-bearer-that-is-none')}`)

    expect(findLeaks(server.log)).toEqual([])
  })

  it.each([
    ['is broken off', answer(`{"kind":"Secret","data":{"some":"${VALUE}",}}`)],
    ['is of another shape', answer(`{"kind":"Secret","data":["${VALUE}"],"items":"${VALUE}"}`)],
    ['is no object', answer(`"${VALUE}"`)],
    ['comes from a proxy in between', answer(`<p>${VALUE}</p>`, 502)],
  ])('when what clusters answer %s', async (_, fault) => {
    cluster.setIntercept(fault)

    await callAll()
    cluster.setIntercept(undefined)

    expect(findLeaks(server.log)).toEqual([])
  })

  it('when a value is revealed, and words are typed', async () => {
    const value = await server.send('/api/clusters/one/secrets/shop/some/data/some')
    const manifest = await server.send('/api/clusters/one/secrets/shop/some/yaml')
    const shell = openShell(server, { path: 'one/pods/default/tool', command: ['sh'] })
    shell.type(`echo ${TYPED}\rexit\r`)
    await shell.closed

    expect(value.text).toBe(VALUE)
    expect(manifest.text).toContain(Buffer.from(VALUE).toString('base64'))
    expect(shell.text()).toContain(TYPED)
    expect(findLeaks(server.log)).toEqual([])
  })

  it('and neither has the audit trail', async () => {
    const { status, text } = await server.send('/api/audit/export?format=jsonl')

    expect(status).toBe(200)
    expect(text).toContain('secret_reveal')
    expect(findLeaks(text.split('\n'))).toEqual([])
  })
})

it('what is planted is found when it is there', () => {
  expect(findLeaks(['{"msg":"all is well"}'])).toEqual([])
  for (const line of [VALUE, Buffer.from(VALUE).toString('base64'), token, 'Bearer abcdefghijkl']) {
    expect(findLeaks([`{"msg":"so it was ${line} there"}`])).toHaveLength(1)
  }
})
