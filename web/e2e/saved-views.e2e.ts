import { describe, expect } from 'vitest'
import { it } from './_e2e.ts'
import { readNames } from './_see.ts'

describe('a saved view', () => {
  it('is there on the next visit, opens, and can be forgotten', async ({ open }) => {
    const page = await open('/clusters/prod-eu/pods')
    await page.getByRole('textbox', { name: 'Filter pods' }).fill('cart')
    await page.getByRole('columnheader', { name: 'Name', exact: true }).getByRole('button').click()
    await page.getByRole('button', { name: 'Views' }).click()
    await page.getByRole('textbox', { name: 'Name of this view' }).fill('Carts')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('link', { name: 'Carts', exact: true }).waitFor()

    const later = await open('/clusters/prod-eu/pods', { context: page.context() })
    const all = await readNames(later)
    await later.getByRole('button', { name: 'Views' }).click()
    await later.getByRole('link', { name: 'Carts', exact: true }).click()
    await expect.poll(() => readNames(later)).not.toEqual(all)
    const names = await readNames(later)
    expect(names.filter((name) => !name.includes('cart'))).toEqual([])
    const head = later.getByRole('columnheader', { name: 'Name', exact: true })
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending')
    await later.keyboard.press('Escape')
    await later.getByRole('button', { name: 'Views' }).click()
    await later.getByRole('button', { name: 'Forget the view Carts' }).click()

    await later.getByRole('link', { name: 'Carts', exact: true }).waitFor({ state: 'detached' })
    const last = await open('/clusters/prod-eu/pods', { context: page.context() })
    await last.getByRole('button', { name: 'Views' }).click()
    await last.getByText('A view is the filter').waitFor()
    expect(await last.getByRole('link', { name: 'Carts', exact: true }).count()).toBe(0)
  })
})
