import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { startTestIdp, type TestIdp } from '../../server/tests/_idp.ts'
import { type ConsoleServer, startConsole } from './_server.ts'

/** The demo fleet for people who sign in with an identity provider of their own. */
export interface Company {
  readonly server: ConsoleServer
  readonly idp: TestIdp
  close(): Promise<void>
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('There is no free port.')
  return address.port
}

/** Nora audits; both see the whole fleet. */
export async function startCompany(consoleRoot: string): Promise<Company> {
  const folder = await mkdtemp(join(tmpdir(), 'periscope-e2e-'))
  const port = await findFreePort()
  const idp = await startTestIdp({
    accounts: {
      nora: { email: 'nora@example.com', groups: ['auditors', 'shop'] },
      nils: { email: 'nils@example.com', groups: ['shop'] },
    },
  })
  const auth = join(folder, 'auth.yaml')
  await writeFile(
    auth,
    `oidc:
  issuer: ${idp.issuer}
  clientID: ${idp.clientId}
  clientSecret: ${idp.clientSecret}
  redirectURL: http://127.0.0.1:${port}/api/auth/callback
  providerName: Example
authorization:
  mode: tier
  groupTiers: { auditors: admin, shop: read }
  auditAdminGroups: [auditors]
`,
  )
  const env = { PERISCOPE_AUTH_FILE: auth, PERISCOPE_API_TOKENS: 'on' }
  const server = await startConsole({ consoleRoot, env, port })
  return {
    server,
    idp,
    close: async () => {
      await server.close()
      await idp.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** Goes through the identity provider, and waits for the console. */
export async function signIn(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Sign in with Example' }).click()
  await page.getByRole('button', { name: /^You and settings: / }).waitFor()
}
