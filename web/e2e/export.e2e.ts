import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { it } from './_e2e.ts'
import { readHeads } from './_see.ts'

const NAMES = ['feature-flags', 'storefront-config']

async function exportAs(page: Page, what: string): Promise<{ name: string; text: string }> {
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByText(`Selected rows: ${NAMES.length}`).waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: what }).click(),
  ])
  const text = await readFile(await download.path(), 'utf8')
  return { name: download.suggestedFilename(), text }
}

async function openSelected(page: Page): Promise<void> {
  for (const name of NAMES) {
    await page.getByRole('checkbox', { name: `Select ${name}`, exact: true }).check()
  }
}

describe('what is selected', () => {
  it('can be taken away as CSV, with the columns that are shown', async ({ open }) => {
    const page = await open('/clusters/prod-eu/configmaps')
    await openSelected(page)
    const heads = await readHeads(page)

    const { name, text } = await exportAs(page, 'CSV of the shown columns')

    const lines = text
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','))
    expect(name).toBe('prod-eu-configmaps.csv')
    expect(lines[0]).toEqual(heads)
    expect(lines.slice(1).map(([first]) => first)).toEqual(NAMES)
    expect(lines.map(({ length }) => length)).toEqual(lines.map(() => heads.length))
  })

  it('can be taken away as manifests', async ({ open }) => {
    const page = await open('/clusters/prod-eu/configmaps')
    await openSelected(page)

    const { name, text } = await exportAs(page, 'Manifests as YAML')

    const documents = parseAllDocuments(text).map((document) => document.toJS() as object)
    expect(name).toBe('prod-eu-configmaps.yaml')
    expect(documents).toMatchObject(
      NAMES.map((each) => ({ kind: 'ConfigMap', metadata: { name: each, namespace: 'shop' } })),
    )
    expect(documents).not.toContainEqual(
      expect.objectContaining({
        metadata: expect.objectContaining({
          managedFields: expect.anything() as unknown,
        }) as unknown,
      }),
    )
  })
})
