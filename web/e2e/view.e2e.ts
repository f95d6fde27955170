import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from './_e2e.ts'
import { findDrawer, readHeads, readNames } from './_see.ts'

/** Pods of the shop, by name from the end, with chosen columns. */
async function buildView(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Labels' }).click()
  const labels = page.getByRole('textbox', { name: /^Label selector/ })
  await labels.fill('app.kubernetes.io/part-of=shop')
  await labels.press('Enter')
  await page.getByRole('textbox', { name: 'Filter pods' }).fill('!status:bad car')
  await page.getByRole('columnheader', { name: 'Name', exact: true }).getByRole('button').click()
  await page.getByRole('columnheader', { name: 'Name', exact: true }).getByRole('button').click()
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Node', exact: true }).uncheck()
  await page.keyboard.press('Escape')
}

async function readView(page: Page) {
  return { names: await readNames(page), heads: await readHeads(page) }
}

describe('a view', () => {
  it('is the same for whoever is given its address', async ({ open }) => {
    const page = await open('/clusters/prod-eu/pods')
    await buildView(page)
    await expect.poll(() => readHeads(page)).not.toContain('Node')

    const other = await open(new URL(page.url()).pathname + new URL(page.url()).search)

    const { names } = await readView(other)
    expect(names.length).toBeGreaterThan(3)
    expect(names.every((name) => name.includes('car'))).toBe(true)
    expect(names).toEqual([...names].sort().reverse())
    await expect.poll(async () => readView(other)).toEqual(await readView(page))
    await expect
      .poll(() => other.getByRole('textbox', { name: /^Label selector/ }).inputValue())
      .toBe('app.kubernetes.io/part-of=shop')
  })

  it('is undone and redone by Back and Forward', async ({ open }) => {
    const page = await open('/clusters/prod-eu/pods')
    const sortOf = () =>
      page.getByRole('columnheader', { name: 'Name', exact: true }).getAttribute('aria-sort')
    await page.getByRole('textbox', { name: 'Filter pods' }).fill('cart')
    await page.getByRole('columnheader', { name: 'Name', exact: true }).getByRole('button').click()
    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByRole('checkbox', { name: 'Node', exact: true }).uncheck()
    await page.keyboard.press('Escape')
    await expect.poll(() => readHeads(page)).not.toContain('Node')

    await page.goBack()
    await expect.poll(() => readHeads(page)).toContain('Node')
    await expect.poll(() => sortOf()).toBe('ascending')
    await page.goBack()
    await expect.poll(sortOf).toBe('none')
    await page.goBack()
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Filter pods' }).inputValue())
      .toBe('')
    await page.goForward()
    await page.goForward()
    await page.goForward()
    await expect.poll(() => readHeads(page)).not.toContain('Node')

    await expect.poll(() => sortOf()).toBe('ascending')
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Filter pods' }).inputValue())
      .toBe('cart')
  })

  it('has the open object and its tab in its address', async ({ open }) => {
    const page = await open('/clusters/prod-eu/configmaps')
    const drawer = findDrawer(page, 'ConfigMap feature-flags')

    await page.getByRole('link', { name: 'feature-flags', exact: true }).click()
    await drawer.getByRole('tab', { name: 'Events' }).click()
    await expect.poll(() => page.url()).toContain('tab=events')
    const { pathname, search } = new URL(page.url())
    const other = await open(pathname + search)

    const tab = findDrawer(other, 'ConfigMap feature-flags').getByRole('tab', { name: 'Events' })
    await expect.poll(() => tab.getAttribute('aria-selected')).toBe('true')
    await page.goBack()
    await expect
      .poll(() => drawer.getByRole('tab', { name: 'Overview' }).getAttribute('aria-selected'))
      .toBe('true')
    await page.goBack()
    await drawer.waitFor({ state: 'detached' })
  })
})
