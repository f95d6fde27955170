import { describe, expect } from 'vitest'
import { it } from './_e2e.ts'
import { findDrawer, readManifest, readNames } from './_see.ts'

describe('custom resources', () => {
  it('are found from their definition to one of their objects', async ({ open }) => {
    const page = await open('/clusters/prod-eu')

    await page.getByRole('link', { name: 'Custom resources', exact: true }).click()
    await page.getByRole('link', { name: 'Certificate', exact: true }).click()
    await page.getByRole('link', { name: 'shop-tls', exact: true }).waitFor()
    await expect
      .poll(() => readNames(page))
      .toEqual(expect.arrayContaining(['payments-tls', 'shop-tls']))
    expect(new URL(page.url()).pathname).toBe(
      '/clusters/prod-eu/customresources/cert-manager.io/v1/certificates',
    )
    await page.getByRole('link', { name: 'payments-tls', exact: true }).click()

    const drawer = findDrawer(page, 'Certificate payments-tls')
    await drawer.getByText('Not ready').or(drawer.getByText('False')).first().waitFor()
    const why = drawer.getByRole('region', { name: 'Why it is in this state' })
    await why.getByText('As its controller reports it').waitFor()
    await drawer.getByRole('tab', { name: 'Related' }).click()
    await drawer.getByText(/ownerReferences/).waitFor()
    await drawer.getByRole('tab', { name: 'YAML' }).click()
    await expect.poll(() => readManifest(drawer)).toContain('kind: Certificate')
    await drawer.getByRole('tab', { name: 'Events' }).click()
    await expect.poll(() => page.url()).toContain('tab=events')
    await page.reload()
    await drawer.waitFor()
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
  })

  it('that no definition has say so', async ({ open }) => {
    const page = await open('/clusters/prod-eu/customresources/example.com/v1/gadgets', {
      refusals: /^404 \/api\/clusters\/prod-eu\/customresources\/example.com\/v1\/gadgets/,
    })

    const alert = page.getByRole('alert')
    await alert.waitFor()

    await expect.poll(() => alert.innerText()).toContain('gadgets')
  })
})
