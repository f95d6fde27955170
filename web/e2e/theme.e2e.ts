import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from './_e2e.ts'

/** Notes each theme that the page has had since its beginning. */
const RECORD = `
  window.themes = []
  new MutationObserver(() => {
    const theme = document.documentElement?.dataset.theme
    if (theme && window.themes.at(-1) !== theme) window.themes.push(theme)
  }).observe(document, { subtree: true, attributes: true, childList: true, attributeFilter: ['data-theme'] })
  requestAnimationFrame(() => (window.atFirstFrame = document.documentElement.dataset.theme))
`

function readThemes(page: Page) {
  return page.evaluate(() => {
    const { themes, atFirstFrame } = window as unknown as {
      themes: string[]
      atFirstFrame: string
    }
    return { themes, atFirstFrame }
  })
}

function readScheme(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
}

describe('the theme', () => {
  it.for(['light', 'dark'] as const)('is the system’s at first: %s', async (theme, { open }) => {
    const page = await open('/', { theme, before: RECORD })

    expect(await readThemes(page)).toEqual({ themes: [theme], atFirstFrame: theme })
    expect(await readScheme(page)).toBe(theme)
  })

  it('that somebody chose stays over a reload, from its first frame on', async ({ open }) => {
    const page = await open('/clusters/prod-eu', { before: RECORD })
    const canvas = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await canvas()

    await page.getByRole('button', { name: /^You and settings/ }).click()
    await page.getByRole('dialog').getByText('Dark', { exact: true }).click()
    await expect.poll(() => readScheme(page)).toBe('dark')
    await page.reload()

    await expect.poll(() => readThemes(page)).toEqual({ themes: ['dark'], atFirstFrame: 'dark' })
    expect(await readScheme(page)).toBe('dark')
    expect(await canvas()).not.toBe(light)
  })
})
