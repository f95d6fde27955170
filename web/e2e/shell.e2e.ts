import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { it } from './_e2e.ts'
import { type ConsoleServer, startConsole } from './_server.ts'

// Shells in the demo fleet, under a base path.

let server: ConsoleServer

beforeAll(async () => {
  server = await startConsole({
    consoleRoot: inject('consoleRoot'),
    env: { PERISCOPE_BASE_PATH: '/periscope' },
  })
})
afterAll(() => server.close())

const PODS = '/clusters/prod-eu/pods?ns=shop&q=status:ok%20cart'

function findDock(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Logs and shells' })
}

/** What the terminal in sight shows. */
async function readScreen(page: Page): Promise<string> {
  const rows = await page.locator('.xterm-rows:visible > div').allInnerTexts()
  return rows.join('\n').replaceAll('\u00a0', ' ')
}

/** Opens a shell in the first pod of the list, by its key. */
async function openShell(page: Page): Promise<void> {
  await page.getByRole('row').filter({ hasText: 'cart-' }).first().waitFor()
  await page.getByRole('grid').focus()
  await page.keyboard.press('j')
  await page.keyboard.press('s')
  await findDock(page).getByText('Connected').waitFor()
}

async function run(page: Page, command: string): Promise<void> {
  await page.locator('.xterm-helper-textarea:visible').focus()
  await page.keyboard.type(command)
  await page.keyboard.press('Enter')
}

describe('a shell under a base path', () => {
  it('runs in the row’s pod; what it says is copied, and what was copied is pasted', async ({
    open,
  }) => {
    const page = await open(PODS, { server: server.url })
    const sockets: string[] = []
    page.on('websocket', (socket) => sockets.push(new URL(socket.url()).pathname))
    await openShell(page)
    await run(page, 'echo one-$((1))-two; hostname')
    await expect.poll(() => readScreen(page)).toMatch(/cart-/)

    await page.evaluate(() => navigator.clipboard.writeText('echo pasted-from-clipboard'))
    await page.locator('.xterm-helper-textarea:visible').focus()
    await page.keyboard.press('Control+Shift+V')
    await expect.poll(() => readScreen(page)).toContain('echo pasted-from-clipboard')
    await page.keyboard.press('Enter')
    await expect.poll(() => readScreen(page)).toMatch(/\npasted-from-clipboard/)
    const word = page.locator('.xterm-rows:visible > div', { hasText: /^pasted-from-clipboard/ })
    const { x = 0, y = 0 } = (await word.boundingBox()) ?? {}
    await page.mouse.dblclick(x + 20, y + 8)
    await page.keyboard.press('Control+Shift+C')

    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe('pasted-from-clipboard')
    expect(sockets).toEqual([
      expect.stringMatching(/^\/periscope\/api\/clusters\/prod-eu\/pods\/shop\/cart-[^/]+\/exec$/),
    ])
  })

  it('has a page of its own, and so has a log', async ({ open }) => {
    const page = await open(PODS, { server: server.url })
    await openShell(page)
    const [own] = await Promise.all([
      page.context().waitForEvent('page'),
      findDock(page)
        .getByRole('link', { name: /^A new shell on a page of its own/ })
        .click(),
    ])

    await own.getByText('Connected').waitFor()
    await run(own, 'echo on-its-own-page')
    await expect.poll(() => readScreen(own)).toMatch(/\non-its-own-page/)
    const { pathname } = new URL(own.url())
    expect(pathname).toMatch(/^\/periscope\/clusters\/prod-eu\/shell\/shop\/cart-/)
    await own.getByRole('link', { name: /^cart-/ }).click()
    await own.getByRole('complementary', { name: /^Pod cart-/ }).waitFor()

    await page.bringToFront()
    await page.locator('[role=row][data-uid]').first().click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('l')
    const [log] = await Promise.all([
      page.context().waitForEvent('page'),
      findDock(page)
        .getByRole('link', { name: /^Open on a page of its own/ })
        .click(),
    ])
    await log.getByRole('log', { name: /^Lines of cart-/ }).waitFor()
    expect(new URL(log.url()).pathname).toMatch(
      /^\/periscope\/clusters\/prod-eu\/logs\/pods\/shop\//,
    )
  })
})

describe('a shell too many', () => {
  it('is refused with the list of those that are open', async ({ open }) => {
    const page = await open(PODS, { server: server.url })
    await openShell(page)
    for (let more = 0; more < 5; more += 1) {
      await page.getByRole('grid').focus()
      await page.keyboard.press('s')
      await expect.poll(() => findDock(page).getByRole('tab').count()).toBe(more + 2)
      if (more < 4)
        await expect.poll(() => findDock(page).getByText('Connected').count()).toBe(more + 2)
    }

    const alert = findDock(page).getByRole('alert')
    await alert.getByText("you've hit your concurrent shell cap").waitFor()

    await alert.getByText('Your open shells:').waitFor()
    expect(await alert.getByRole('listitem').count()).toBe(5)
    expect(await alert.getByRole('listitem').first().innerText()).toMatch(
      /^cart-.* · shop · prod-eu/s,
    )
    await findDock(page)
      .getByRole('button', { name: /^Close/ })
      .first()
      .click()
    await alert.getByRole('button', { name: 'Open a new shell' }).click()
    await alert.waitFor({ state: 'detached' })
  })
})
