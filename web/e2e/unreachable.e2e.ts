import { describe, expect } from 'vitest'
import { it } from './_e2e.ts'

const PAGES = [
  '',
  '/pods',
  '/nodes',
  '/services',
  '/events',
  '/crds',
  '/pods/shop/cart-1',
  '/customresources/cert-manager.io/v1/certificates',
]

describe('a cluster that does not answer', () => {
  it.for(PAGES)('says so, with its reason, at /clusters/edge%s', async (path, { open }) => {
    const page = await open(`/clusters/edge${path}`, {
      refusals: /^50[234] \/api\/clusters\/edge\//,
    })

    const alert = page.getByRole('alert').first()
    await alert.waitFor()

    await expect.poll(() => alert.innerText()).toContain('the connection was refused')
    const main = await page.getByRole('main').innerText()
    expect(main).not.toMatch(/there are no|nothing wrong|^no \w+/im)
  })

  it('is named in the fleet with its reason', async ({ open }) => {
    const page = await open('/')

    const card = page.getByRole('article', { name: /^edge: / })
    await card.waitFor()

    await expect.poll(() => card.innerText()).toContain('connection was refused')
  })
})

describe('a cluster that is not there', () => {
  it.for(['', '/pods'])(
    'leads to those that are, at /clusters/prod-eo%s',
    async (path, { open }) => {
      const page = await open(`/clusters/prod-eo${path}`, {
        refusals: /^404 \/api\/clusters\/prod-eo\//,
      })

      const main = page.getByRole('main')
      await main.getByText('There is no cluster “prod-eo” here').waitFor()

      const links = await main.getByRole('link').allInnerTexts()
      expect(links).toEqual(
        expect.arrayContaining(['prod-eu', 'prod-us', 'staging', 'edge', 'locked']),
      )
      expect(await main.innerText()).not.toMatch(/may not|permission|forbidden|access|rights/i)
    },
  )
})
