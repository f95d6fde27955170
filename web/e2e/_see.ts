import type { Locator, Page } from 'playwright-core'

/** What a person reads of a table, from the top of what is in sight. */
export function readNames(page: Page): Promise<readonly string[]> {
  return page
    .locator('[role="row"][data-uid]')
    .evaluateAll((rows) =>
      rows
        .sort((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex))
        .map((row) => row.querySelector('a')?.textContent ?? ''),
    )
}

/** The heads of the columns, without that of the tick boxes. */
export function readHeads(page: Page): Promise<readonly string[]> {
  return page.getByRole('columnheader').getByRole('button').allInnerTexts()
}

/** The object that is open beside a list. */
export function findDrawer(page: Page, name: string | RegExp): Locator {
  return page.getByRole('complementary', { name })
}

/** The lines of a manifest that are in sight. */
export async function readManifest(drawer: Locator): Promise<string> {
  // The editor has no roles for its lines, and writes spaces that do not break.
  const lines = await drawer.locator('.view-line').allInnerTexts()
  return lines.join('\n').replaceAll('\u00a0', ' ')
}

/** All that is written on the page. */
export function readText(page: Page): Promise<string> {
  return page.locator('body').innerText()
}
