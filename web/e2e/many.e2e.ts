import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { it } from './_e2e.ts'
import { readNames } from './_see.ts'
import { type ConsoleServer, startConsole } from './_server.ts'

const MAX_NODES = 5000

let server: ConsoleServer

beforeAll(async () => {
  server = await startConsole({
    consoleRoot: inject('consoleRoot'),
    args: ['--demo-pods', '10000'],
  })
})
afterAll(() => server.close())

/** Places of the table, from its top to its bottom, where no row is. */
function countBlanks(page: Page): Promise<number> {
  return page.getByRole('grid').evaluate((grid) => {
    const { left, top, bottom } = grid.getBoundingClientRect()
    const places = Array.from({ length: 12 }, (_, index) => top + 48 + index * 60)
    return places.filter(
      (y) => y < bottom - 8 && !document.elementFromPoint(left + 120, y)?.closest('[data-uid]'),
    ).length
  })
}

function countNodes(page: Page): Promise<number> {
  return page.evaluate(() => document.getElementsByTagName('*').length)
}

async function readTotal(page: Page): Promise<number> {
  return Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1
}

describe('ten thousand pods', () => {
  it('are there, are found by typing, and are reached to the last', async ({ open }) => {
    const page = await open('/clusters/prod-eu/pods', { server: server.url })
    await expect.poll(() => readTotal(page)).toBeGreaterThan(9_900)
    expect(await countNodes(page)).toBeLessThanOrEqual(MAX_NODES)

    await page.keyboard.press('/')
    await page.keyboard.type('checkout')
    await expect.poll(() => readTotal(page)).toBeLessThan(1_000)
    const found = await readNames(page)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((name) => !name.includes('checkout'))).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => readTotal(page)).toBeGreaterThan(9_900)
    await page.keyboard.press('Enter')
    await page.keyboard.press('End')

    const total = await readTotal(page)
    await page.locator(`[role="row"][aria-rowindex="${total + 1}"]`).waitFor()
    await expect.poll(() => countBlanks(page)).toBe(0)
    expect(await countNodes(page)).toBeLessThanOrEqual(MAX_NODES)
  })

  it('show no gap after a jump into the middle', async ({ open }) => {
    const page = await open('/clusters/prod-eu/pods', { server: server.url })
    await expect.poll(() => readTotal(page)).toBeGreaterThan(9_900)

    await page.getByRole('grid').evaluate((grid) => {
      grid.scrollTop = grid.scrollHeight / 2
    })

    await expect.poll(() => countBlanks(page)).toBe(0)
    expect(
      Number(await page.locator('[data-uid]').first().getAttribute('aria-rowindex')),
    ).toBeGreaterThan(4_000)
    expect(await countNodes(page)).toBeLessThanOrEqual(MAX_NODES)
  })
})
