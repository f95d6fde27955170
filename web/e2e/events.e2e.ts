import { describe, expect } from 'vitest'
import { it } from './_e2e.ts'
import { findDrawer } from './_see.ts'

describe('the events of a cluster', () => {
  it('are narrowed by type and reason, and lead to those of their object', async ({ open }) => {
    const page = await open('/clusters/prod-eu/events')
    const rows = page.locator('[role="row"][data-uid]')
    const all = Number(await page.getByRole('grid').getAttribute('aria-rowcount'))

    await page.getByRole('textbox', { name: 'Filter events' }).fill('type:warning reason:BackOff')
    await expect
      .poll(async () => Number(await page.getByRole('grid').getAttribute('aria-rowcount')))
      .toBeLessThan(all)
    const texts = await rows.allInnerTexts()
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter((text) => !/Warning[^]*BackOff/.test(text))).toEqual([])
    // Beside the links, as somebody would who wants the event and not its object.
    const row = rows.filter({ hasText: 'checkout' }).first()
    await row.getByText('BackOff', { exact: true }).click()

    const drawer = findDrawer(page, /^Pod checkout-/)
    await expect
      .poll(() => drawer.getByRole('tab', { name: 'Events' }).getAttribute('aria-selected'))
      .toBe('true')
    await drawer.getByText('Back-off restarting failed container').first().waitFor()
    expect(new URL(page.url()).pathname).toMatch(/^\/clusters\/prod-eu\/pods\/shop\/checkout-/)
    await page.goBack()
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Filter events' }).inputValue())
      .toBe('type:warning reason:BackOff')
  })
})
