import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from './_e2e.ts'

const SIZES = [
  { size: 'a small laptop', viewport: { width: 1280, height: 720 }, scale: 1 },
  { size: 'a tablet', viewport: { width: 1024, height: 768 }, scale: 1 },
  { size: 'a zoom of 200 %', viewport: { width: 1440, height: 900 }, scale: 2 },
]

const PAGES = [
  { path: '/', main: 'prod-eu' },
  { path: '/clusters/prod-eu', main: 'Needs attention' },
  { path: '/clusters/prod-eu/pods', main: 'aws-node' },
  { path: '/clusters/prod-eu/configmaps/shop/feature-flags', main: 'wishlist' },
  { path: '/clusters/prod-eu/events', main: 'Warning' },
  { path: '/clusters/prod-eu/crds', main: 'Database' },
]

/** What reaches beyond the edge of the page, when the page as a whole can be moved sideways. */
function findOverflow(page: Page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(-3)
      .map((element) => element.outerHTML.slice(0, 200))
  })
}

/** Whether a text can be read without scrolling. */
async function isInSight(page: Page, text: string): Promise<boolean> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const places = await page.getByText(text).filter({ visible: true }).all()
  const boxes = await Promise.all(places.map((place) => place.boundingBox()))
  return boxes.some((box) => box && box.x >= 0 && box.x < width && box.y >= 0 && box.y < height)
}

describe.for(SIZES)('on $size', ({ viewport, scale }) => {
  it.for(PAGES)(
    '$path is as wide as the page, and shows what it is about',
    async ({ path, main }, { open }) => {
      const page = await open(path, { viewport, scale })

      await expect.poll(() => isInSight(page, main)).toBe(true)

      expect(await findOverflow(page)).toEqual([])
    },
  )
})
