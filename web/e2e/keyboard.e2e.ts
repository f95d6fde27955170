import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from './_e2e.ts'
import { findDrawer, readManifest, readNames } from './_see.ts'

interface Focus {
  readonly name: string
  readonly isVisible: boolean
}

/** What has the focus, and whether a person can see that: an outline, on it or on what it stands for. */
function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const { activeElement: element } = document
    if (!element || element === document.body) return { name: '', isVisible: false }
    const name = element.getAttribute('aria-label') ?? element.textContent.trim()
    const around = [element, element.closest('article'), element.closest('[role="row"], tr')]
    const isVisible = around.some((each) => {
      if (!each) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(each)
      return outlineStyle !== 'none' && outlineWidth !== '0px'
    })
    return { name, isVisible }
  })
}

/** Presses Tab until something has the focus; each stop on the way must be seen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab')
    const focus = await readFocus(page)
    expect(focus.isVisible, `focus on “${focus.name}” is seen`).toBe(true)
    if (name.test(focus.name)) return
  }
  throw new Error(`Tab never came to ${String(name)}`)
}

function readActive(page: Page): Promise<string | null> {
  return page.locator('.data-row-active').getByRole('link').first().getAttribute('title')
}

/** Narrows a list to the objects whose names begin so. */
async function typeFilter(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type(text)
  await expect.poll(() => page.url()).toContain(`q=${text}`)
  await expect
    .poll(async () => (await readNames(page)).every((name) => name.startsWith(text)))
    .toBe(true)
}

describe('without a mouse', () => {
  it.for(['/', '/clusters/prod-eu/configmaps'])(
    '%s begins with the way past the navigation',
    async (path, { open }) => {
      const page = await open(path)

      await page.keyboard.press('Tab')
      await expect
        .poll(() => readFocus(page))
        .toEqual({ name: 'Skip to the page', isVisible: true })
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')

      const isInMain = await page
        .getByRole('main')
        .evaluate((main) => main.contains(document.activeElement))
      expect(isInMain).toBe(true)
    },
  )

  it('one gets from the fleet to a pod’s manifest and back', async ({ open }) => {
    const page = await open('/')
    await tabTo(page, /^prod-eu$/)
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Needs attention' }).waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('p')
    const grid = page.getByRole('grid', { name: 'Pods' })
    await grid.waitFor()
    await typeFilter(page, 'storefront')
    await page.keyboard.press('Enter')
    const first = await readActive(page)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await expect.poll(() => readActive(page)).not.toBe(first)
    const name = await readActive(page)

    await page.keyboard.press('Enter')
    const drawer = findDrawer(page, `Pod ${name ?? ''}`)
    await drawer.waitFor()
    await page.keyboard.press(']')
    await expect.poll(() => readManifest(drawer)).toContain('kind: Pod')

    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    await expect.poll(() => readActive(page)).toBe(name)
    await page.keyboard.press('j')
    await expect.poll(() => readActive(page)).not.toBe(name)
  })

  it('focus returns to the link that opened an object', async ({ open }) => {
    const page = await open('/clusters/prod-eu/configmaps')
    const link = page.getByRole('link', { name: 'feature-flags', exact: true })
    await link.focus()

    await page.keyboard.press('Enter')
    await findDrawer(page, 'ConfigMap feature-flags').waitFor()
    await page.keyboard.press('Escape')

    await expect.poll(() => readFocus(page)).toEqual({ name: 'feature-flags', isVisible: true })
  })

  it.for([
    { keys: 'Control+k', label: 'Search' },
    { keys: '?', label: 'Keys' },
    { keys: 'n', label: 'Namespaces' },
  ])('focus stays in what $keys opens, and returns', async ({ keys, label }, { open }) => {
    const page = await open('/clusters/prod-eu/pods')
    const link = page.getByRole('link', { name: 'Deployments', exact: true })
    await link.focus()

    await page.keyboard.press(keys)
    const dialog = page.getByRole('dialog', { name: label })
    await dialog.waitFor()
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('Tab')
      // Out of a dialog one comes to the browser's own controls, never to what lies beneath it.
      const isBeneath = await dialog.evaluate(
        (each) =>
          document.activeElement !== document.body && !each.contains(document.activeElement),
      )
      expect(isBeneath).toBe(false)
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })

    await expect.poll(async () => (await readFocus(page)).name).toBe('Deployments')
  })
})

describe('a long table', () => {
  it('says which row the keys are on, wherever that is', async ({ open }) => {
    const page = await open('/clusters/prod-eu/pods')
    const grid = page.getByRole('grid', { name: 'Pods' })
    await grid.getByRole('row').nth(1).waitFor()
    /** The row that the focus stands for. */
    const readRow = () =>
      page.evaluate(() => {
        const id = document.activeElement?.getAttribute('aria-activedescendant')
        const row = id ? document.getElementById(id) : null
        return row?.getAttribute('role') === 'row' ? row.getAttribute('aria-rowindex') : undefined
      })

    await grid.focus()
    await expect.poll(readRow).toBe('2')
    await page.keyboard.press('j')
    await expect.poll(readRow).toBe('3')
    await page.keyboard.press('ArrowUp')
    await expect.poll(readRow).toBe('2')
    await page.keyboard.press('End')
    await expect.poll(readRow).toBe(await grid.getAttribute('aria-rowcount'))
    // Tab goes over the heads of the columns to the controls of that row, and of no other.
    await tabTo(page, /^Select (?!all)/)
    expect(await page.evaluate(() => document.activeElement?.matches('.data-row-active *'))).toBe(
      true,
    )
  })
})
