import { afterAll, beforeAll, describe, expect, inject } from 'vitest'
import { it } from './_e2e.ts'
import { findDrawer, readManifest } from './_see.ts'
import { type ConsoleServer, startConsole } from './_server.ts'

let server: ConsoleServer

beforeAll(async () => {
  server = await startConsole({
    consoleRoot: inject('consoleRoot'),
    env: { PERISCOPE_BASE_PATH: '/periscope' },
  })
})
afterAll(() => server.close())

describe('under /periscope', () => {
  it('everything is asked for there, and pages lead to one another', async ({ open }) => {
    const page = await open('/', { server: server.url })
    const outside: string[] = []
    page.on('request', (request) => {
      if (!new URL(request.url()).pathname.startsWith('/periscope/')) outside.push(request.url())
    })

    await page.getByRole('main').getByRole('link', { name: 'prod-eu', exact: true }).click()
    await page.getByRole('link', { name: 'ConfigMaps', exact: true }).click()
    await page.getByRole('link', { name: 'feature-flags', exact: true }).click()
    const drawer = findDrawer(page, 'ConfigMap feature-flags')
    await drawer.getByRole('tab', { name: 'YAML' }).click()
    await expect.poll(() => readManifest(drawer)).toContain('kind: ConfigMap')
    expect(new URL(page.url()).pathname).toBe(
      '/periscope/clusters/prod-eu/configmaps/shop/feature-flags',
    )
    await page.reload()
    await expect.poll(() => readManifest(drawer)).toContain('kind: ConfigMap')
    await page.goBack()
    await expect
      .poll(() => drawer.getByRole('tab', { name: 'Overview' }).getAttribute('aria-selected'))
      .toBe('true')
    await page.goBack()
    await drawer.waitFor({ state: 'detached' })
    await page.goBack()
    await page.goBack()

    await page.getByRole('article', { name: /^prod-eu: / }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/periscope/')
    expect(outside).toEqual([])
  })
})
