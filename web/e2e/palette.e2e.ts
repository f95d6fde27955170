import { describe, expect } from 'vitest'
import { it } from './_e2e.ts'
import { findDrawer } from './_see.ts'

describe('the palette', () => {
  it('finds an object of the cluster by its name', async ({ open }) => {
    const page = await open('/clusters/prod-eu')

    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').waitFor()
    await page.keyboard.type('storefront-config')
    const options = page.getByRole('dialog', { name: 'Search' }).getByRole('option')
    await options.filter({ hasText: 'ConfigMaps' }).waitFor()
    await page.keyboard.press('Enter')

    await findDrawer(page, 'ConfigMap storefront-config').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('leads to a kind that is typed as kubectl users type it', async ({ open }) => {
    const page = await open('/clusters/prod-eu')

    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').waitFor()
    await page.keyboard.type(':deploy')
    await page
      .getByRole('option', { name: /Deployments/ })
      .first()
      .waitFor()
    await page.keyboard.press('Enter')

    await page.getByRole('grid', { name: 'Deployments' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/clusters/prod-eu/deployments')
  })

  it('takes what is typed at once, though its code is still on the way', async ({ open }) => {
    const page = await open('/clusters/prod-eu')

    await page.keyboard.press('Control+k')
    await page.keyboard.type(':deploy')

    await page
      .getByRole('option', { name: /Deployments/ })
      .first()
      .waitFor()
    expect(await page.getByRole('combobox').inputValue()).toBe(':deploy')
  })

  it('says when it cannot be loaded, and lets Escape close it', async ({ browser, open }) => {
    const context = await browser.newContext()
    await context.route(/\/assets\/CommandPalette/, (route) => route.abort('failed'))
    const page = await open('/clusters/prod-eu', { context, mayFail: () => true })
    const dialog = page.getByRole('dialog', { name: 'Search' })

    await page.keyboard.press('Control+k')
    await dialog.getByRole('alert').waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })

    await context.unroute(/\/assets\/CommandPalette/)
    await page.keyboard.press('Control+k')
    await page.keyboard.type(':deploy')
    await page
      .getByRole('option', { name: /Deployments/ })
      .first()
      .waitFor()
  })
})
