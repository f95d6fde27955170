import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { it } from './_e2e.ts'
import { findDrawer, readNames, readText } from './_see.ts'
import { type ConsoleServer, startConsole } from './_server.ts'

// Nora may see one namespace of prod-eu and list the names of all; Nils may see the same one and list none.

const REGISTRY = `clusters:
  - { name: prod-eu, backend: demo, environment: production, namespaces: [payments, shop] }
`

function toAuth(person: string): string {
  return `dev: { subject: ${person}@example.com, email: ${person}@example.com, groups: [shop] }
authorization: { mode: raw, groupPrefix: 'team:' }
`
}

let folder: string
let nora: ConsoleServer
let nils: ConsoleServer

async function startAs(person: string): Promise<ConsoleServer> {
  const [registry, auth] = [join(folder, 'clusters.yaml'), join(folder, `${person}.yaml`)]
  await writeFile(registry, REGISTRY)
  await writeFile(auth, toAuth(person))
  return startConsole({
    consoleRoot: inject('consoleRoot'),
    args: [],
    env: { PERISCOPE_CLUSTERS_FILE: registry, PERISCOPE_AUTH_FILE: auth },
  })
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'periscope-e2e-'))
  nora = await startAs('nora')
  nils = await startAs('nils')
})
afterAll(async () => {
  await Promise.all([nora.close(), nils.close()])
  await rm(folder, { recursive: true })
})

const REFUSALS = /^403 \/api\/clusters\/prod-eu\//

describe('somebody who may see one namespace', () => {
  it('is told which namespaces a list leaves out, and picks theirs', async ({ open }) => {
    const page = await open('/clusters/prod-eu/pods', { server: nora.url, refusals: REFUSALS })
    const notice = page.getByText('Incomplete: you may not list pods in')
    await notice.waitFor()
    await expect.poll(() => notice.innerText()).toMatch(/default, kube-/)
    await expect.poll(() => readNames(page)).toContainEqual(expect.stringMatching(/^cart-/))

    await page.getByRole('button', { name: 'All namespaces' }).click()
    await page.getByRole('combobox', { name: 'Find a namespace' }).fill('shop')
    await page.keyboard.press('Enter')

    await page.getByRole('button', { name: 'ns: shop' }).waitFor()
    await notice.waitFor({ state: 'detached' })
    await expect.poll(() => readNames(page)).toContainEqual(expect.stringMatching(/^cart-/))
    expect(new URL(page.url()).searchParams.get('ns')).toBe('shop')
  })

  it('may type the name of a namespace when they may not list them', async ({ open }) => {
    const page = await open('/clusters/prod-eu/pods', { server: nils.url, refusals: REFUSALS })
    await page.getByText('Incomplete: you may not list pods in payments').waitFor()

    await page.getByRole('button', { name: 'All namespaces' }).click()
    await page.getByText('You may not list the namespaces of prod-eu.').waitFor()
    await page.getByRole('combobox', { name: 'Find a namespace' }).fill('shop')
    await page.keyboard.press('Enter')

    await page.getByRole('button', { name: 'ns: shop' }).waitFor()
    await expect.poll(() => readNames(page)).toContainEqual(expect.stringMatching(/^cart-/))
  })

  it.for([
    { path: 'secrets', noun: 'Secrets', kind: 'Role', resource: 'secrets', group: '' },
    { path: 'nodes', noun: 'Nodes', kind: 'ClusterRole', resource: 'nodes', group: '' },
    {
      path: 'clusterroles',
      noun: 'ClusterRoles',
      kind: 'ClusterRole',
      resource: 'clusterroles',
      group: 'rbac.authorization.k8s.io',
    },
  ])('is given the $kind that would show them $path', async (wanted, { open }) => {
    const page = await open(`/clusters/prod-eu/${wanted.path}?ns=shop`, {
      server: nora.url,
      refusals: REFUSALS,
    })
    const alert = page.getByRole('alert')
    await alert.getByText(`You may not see ${wanted.noun}`).waitFor()
    await expect.poll(() => alert.innerText()).toContain(`list resource "${wanted.resource}"`)

    await alert.getByRole('button', { name: 'Copy the Role' }).click()

    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(parse(copied)).toMatchObject({
      kind: wanted.kind,
      rules: [{ apiGroups: [wanted.group], resources: [wanted.resource] }],
    })
    expect(await readText(page)).not.toMatch(/there are no/i)
  })

  it('reads an object of theirs, and why a part of it is missing', async ({ open }) => {
    const page = await open('/clusters/prod-eu/configmaps/shop/feature-flags?ns=shop', {
      server: nora.url,
      refusals: REFUSALS,
    })

    await findDrawer(page, 'ConfigMap feature-flags').getByText('wishlist').waitFor()
  })
})

describe('somebody who may not open shells', () => {
  it('is told before they try that there are no shells for them, and what would allow them', async ({
    open,
  }) => {
    const page = await open('/clusters/prod-eu/pods?ns=shop', {
      server: nora.url,
      refusals: REFUSALS,
    })
    const asked: string[] = []
    page.on('request', (request) => {
      if (/can-i|exec/.test(request.url())) asked.push(request.url())
    })
    const row = page.getByRole('row').filter({ hasText: 'cart-' }).first()
    await row.hover()
    await row.getByRole('button', { name: /^Actions/ }).click()
    const shell = page.getByRole('menuitem', { name: 'Shell' })
    expect(await shell.getAttribute('aria-disabled')).toBe('true')
    expect(await page.getByRole('menuitem', { name: 'Logs l' }).getAttribute('aria-disabled')).toBe(
      null,
    )

    // It is pressed all the same: the test's tool would wait until it is enabled.
    await shell.click({ force: true })
    const why = page.getByRole('dialog', { name: 'Why this is not allowed' })
    await why.getByText('You may not open a shell here.').waitFor()
    await why.getByRole('button', { name: 'Copy the Role' }).click()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    await page.keyboard.press('Escape')
    await why.waitFor({ state: 'detached' })
    await row.click({ position: { x: 300, y: 10 } })
    await findDrawer(page, /^Pod cart-/)
      .getByRole('button', { name: 'Shell' })
      .click({ force: true })
    await why.getByText('Missing: get pods/exec in shop; create pods/exec in shop.').waitFor()

    expect(parse(copied)).toMatchObject({
      kind: 'Role',
      metadata: { namespace: 'shop' },
      rules: [{ apiGroups: [''], resources: ['pods/exec'], verbs: ['get', 'create'] }],
    })
    expect(asked.filter((url) => url.endsWith('/exec'))).toEqual([])
    expect(await page.getByRole('complementary', { name: 'Logs and shells' }).count()).toBe(0)
  })
})
