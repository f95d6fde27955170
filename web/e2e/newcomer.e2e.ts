import type { Locator } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from './_e2e.ts'
import { findDrawer } from './_see.ts'

const CAUSE = 'Secret checkout-database has no key DATABASE_URL: it has DATABASE_URI.'

describe('somebody who sees Periscope for the first time', () => {
  it('learns in four clicks why the checkout crashes, and where to mend it', async ({ open }) => {
    const page = await open('/')
    let clicks = 0
    const click = async (target: Locator) => {
      clicks += 1
      await target.click()
    }

    await click(page.getByRole('main').getByRole('link', { name: 'prod-eu', exact: true }))
    const first = page
      .getByRole('region', { name: 'Needs attention' })
      .getByRole('listitem')
      .first()
    await first.getByText(CAUSE).waitFor()
    await click(first.getByRole('link', { name: /^checkout-\w+ ?-\w+$/ }))
    const why = findDrawer(page, /^Pod checkout-/).getByRole('region', { name: /^Why/ })
    await why.getByText(CAUSE).waitFor()
    await why
      .getByText(/^Container app exits with code 1 .*panic: DATABASE_URL is not set/)
      .waitFor()
    await why.getByText('panic: DATABASE_URL is not set', { exact: true }).first().waitFor()
    await click(why.getByRole('link', { name: 'Secret checkout-database' }).first())
    await findDrawer(page, 'Secret checkout-database').getByText('DATABASE_URI').waitFor()

    expect(clicks).toBeLessThanOrEqual(4)
    expect(new URL(page.url()).pathname).toBe('/clusters/prod-eu/secrets/shop/checkout-database')
  })
})
