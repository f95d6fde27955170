import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { it } from './_e2e.ts'
import { readNames, readText } from './_see.ts'
import { type ConsoleServer, startConsole } from './_server.ts'

let server: ConsoleServer
let isAway = false

beforeAll(async () => {
  server = await startConsole({ consoleRoot: inject('consoleRoot') })
})
afterAll(() => server.close())

describe('a server that goes away', () => {
  it('is missed, and is there again without a reload', async ({ open }) => {
    const page = await open('/clusters/prod-eu/configmaps', {
      server: server.url,
      mayFail: () => isAway,
    })
    const before = await readNames(page)
    expect(before.length).toBeGreaterThan(5)
    await page.evaluate(() => Object.assign(window, { sameDocument: true }))

    isAway = true
    await server.pause()
    await expect.poll(() => readText(page)).toContain('Periscope does not answer')

    await expect.poll(() => readNames(page)).toEqual(before)
    await expect.poll(() => readText(page)).toMatch(/from before|not renewed since/)
    await server.resume()
    await expect.poll(() => readText(page)).not.toContain('Periscope does not answer')
    isAway = false
    await expect.poll(() => readNames(page)).toEqual(before)
    await expect.poll(() => readText(page)).not.toMatch(/from before|not renewed since/)
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
  })
})
