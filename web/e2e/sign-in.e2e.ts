import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { type Company, signIn, startCompany } from './_company.ts'
import { it, type Open, type OpenOptions } from './_e2e.ts'
import { findDrawer, readNames } from './_see.ts'

const CONTRACT = join(import.meta.dirname, '../../generated/openapi.json')
const FONTS = 'https://fonts.googleapis.com'

let company: Company

beforeAll(async () => {
  company = await startCompany(inject('consoleRoot'))
})
afterAll(() => company.close())

/** Whoever is not signed in is refused, by every operation that the page tries. */
function options(): OpenOptions {
  return {
    server: company.server.url,
    // The provider's own pages have a font from elsewhere, which is not to be had here.
    others: [company.idp.issuer, FONTS],
    mayFail: () => true,
    refusals: /^401 /,
  }
}

/** Another browser, signed in. */
async function enter(open: Open, path: string, subject = 'nora'): Promise<Page> {
  company.idp.signInAs(subject)
  const page = await open(path, options())
  await signIn(page)
  return page
}

function findOver(page: Page) {
  return page.getByRole('dialog', { name: 'Your session is over' })
}

async function openUserMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^You and settings/ }).click()
}

describe('signing in', () => {
  it('leads to what was asked for, with all that the address says', async ({ open }) => {
    const path = '/clusters/prod-eu/pods?ns=shop&q=cart&sort=-age'

    const page = await enter(open, path)

    await page.locator('[data-uid]').first().waitFor()
    expect(page.url()).toBe(`${company.server.url}${path}`)
    expect(await readNames(page)).toContainEqual(expect.stringMatching(/^cart-/))
  })

  it('leaves who signed out alone', async ({ open }) => {
    const page = await open('/?signedOut=1', options())

    await page.getByRole('heading', { name: 'You are signed out' }).waitFor()
    const asked = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((each) => each.startsWith('/api/')),
    )
    expect(asked).toEqual([])
    await page.getByRole('link', { name: 'Sign in again' }).click()
    await page.getByRole('button', { name: /^You and settings: / }).waitFor()
  })
})

describe('a session that ends', () => {
  it('leaves what is open, and goes on after signing in beside it', async ({ open }) => {
    const page = await enter(open, '/clusters/prod-eu/configmaps/shop/storefront-config?ns=shop')
    const drawer = findDrawer(page, 'ConfigMap storefront-config')
    await drawer.locator('dl').first().waitFor()
    const other = await enter(open, '/account/sessions')
    await other.getByText('this one').waitFor()

    await other.getByRole('button', { name: 'End all others' }).click()
    await other.getByRole('button', { name: /^End (the session|them)$/ }).click()

    await findOver(page).waitFor()
    expect(await drawer.isVisible()).toBe(true)
    // The provider asks who one is: with its session it would ask for a consent, and this one has no page for that.
    await page.context().clearCookies({ name: /^_session/ })
    const [fresh] = await Promise.all([
      page.context().waitForEvent('page'),
      findOver(page).getByRole('link', { name: 'In a new tab' }).click(),
    ])
    await fresh.getByRole('button', { name: /^You and settings: / }).waitFor()
    await findOver(page).waitFor({ state: 'detached' })
    expect(await drawer.isVisible()).toBe(true)
  })

  it('ends a live list within two seconds of signing out everywhere elsewhere', async ({
    open,
  }) => {
    const page = await enter(open, '/clusters/prod-eu/pods?ns=shop')
    await page.locator('[data-live="live"]').waitFor()
    const other = await enter(open, '/')
    await openUserMenu(other)
    await other.getByText('Sign out everywhere…').click()

    const [left] = await Promise.all([
      other.waitForRequest(/\/api\/auth\/logout\/everywhere/).then(() => Date.now()),
      other.getByRole('button', { name: 'Sign out everywhere' }).click(),
    ])
    await findOver(page).waitFor({ timeout: 10_000 })

    expect(Date.now() - left).toBeLessThan(2000)
    await page.keyboard.press('Escape')
    await page.getByText('What you see was read before it ended.').waitFor()
    expect(await readNames(page)).toContainEqual(expect.stringMatching(/^cart-/))
  })
})

describe('what is recorded', () => {
  it('has a value that was revealed, which is hidden again', async ({ open }) => {
    const page = await enter(open, '/clusters/prod-eu/secrets/shop/cart-database?ns=shop')
    const drawer = findDrawer(page, 'Secret cart-database')
    await drawer.getByRole('button', { name: 'Reveal password' }).click()
    const value = drawer.getByLabel('Value of password', { exact: true })
    await value.waitFor()
    const text = await value.innerText()
    await drawer.getByRole('button', { name: 'Hide password' }).click()
    expect(await page.content()).not.toContain(text)

    await page.getByRole('link', { name: 'Audit', exact: true }).click()
    await page.getByRole('link', { name: 'Reveal a secret' }).first().click()

    const row = page.getByRole('complementary', { name: 'Reveal a secret' })
    await row.getByText('nora@example.com').waitFor()
    expect(await row.innerText()).toMatch(/key\s+password/)
    expect(await row.innerText()).not.toContain(text)

    await page.getByRole('button', { name: 'Export' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV' }).click(),
    ])
    const csv = await readFile(await download.path(), 'utf8')
    expect(csv).toContain('secret_reveal')
    expect(csv).not.toContain(text)
  })

  it('is one’s own for who audits nobody', async ({ open }) => {
    const page = await enter(open, '/audit', 'nils')

    await page.getByText('You see your own actions.').waitFor()
    expect(await page.getByRole('button', { name: 'Verify' }).count()).toBe(0)
    const rows = page.locator('[data-uid]')
    await rows.first().waitFor()
    expect(await rows.filter({ hasText: 'nora@example.com' }).count()).toBe(0)
  })

  it('can be verified by who audits', async ({ open }) => {
    const page = await enter(open, '/audit')

    await page.getByRole('button', { name: 'Verify' }).click()

    await page.getByText('The trail is as it was written').waitFor()
  })
})

describe('access tokens', () => {
  it('offer the tags of the contract, work until they are revoked', async ({ open }) => {
    const { url } = company.server
    const page = await enter(open, '/account/tokens')
    await page.getByRole('button', { name: 'New token' }).click()
    const dialog = page.getByRole('dialog', { name: 'New access token' })
    const offered = await dialog
      .getByRole('checkbox')
      .evaluateAll((boxes) => boxes.map((box) => box.closest('label')?.textContent.trim() ?? ''))
    const { tags } = JSON.parse(await readFile(CONTRACT, 'utf8')) as { tags: { name: string }[] }
    const hidden = ['AccessTokens', 'Health']
    expect([...offered, ...hidden].sort()).toEqual(tags.map(({ name }) => name).sort())

    await dialog.getByLabel('What is it for?').fill('nightly report')
    await dialog.getByRole('checkbox', { name: 'Pods', exact: true }).check()
    await dialog.getByRole('button', { name: 'Make the token' }).click()
    const token = await page.locator('[data-token]').innerText()
    const ask = (path: string) =>
      fetch(`${url}${path}`, { headers: { Authorization: `Bearer ${token}` } })
    expect((await ask('/api/clusters/prod-eu/pods?namespace=shop')).status).toBe(200)
    expect((await ask('/api/clusters/prod-eu/nodes')).status).toBe(403)

    await page.getByRole('button', { name: 'Revoke nightly report' }).click()
    await page.getByRole('button', { name: 'Revoke', exact: true }).click()
    await page.getByText('You have no access tokens').waitFor()
    expect((await ask('/api/clusters/prod-eu/pods?namespace=shop')).status).toBe(401)
  })
})
