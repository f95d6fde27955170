import { kinds } from '#sdk'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it } from './_e2e.ts'
import { readManifest } from './_see.ts'

const TABS = ['Overview', 'YAML', 'Events', 'Logs', 'Metrics', 'Related']
/** Kinds whose objects are pods, or have some. */
const WITH_LOGS = [
  'pods',
  'deployments',
  'statefulsets',
  'daemonsets',
  'replicasets',
  'jobs',
  'cronjobs',
]
const PANEL = '#drawer-panel'

/** Opens the first row; kinds of which this cluster has none have none. */
async function openFirst(page: Page): Promise<boolean> {
  const first = page.locator('[role="row"][data-uid]').first()
  await first
    .or(page.getByText(/^There are no/))
    .first()
    .waitFor()
  if ((await first.count()) === 0) return false
  await first.getByRole('link').first().click()
  await page.getByRole('tablist').waitFor()
  return true
}

/** Waits until a tab shows something, and gives what it says. */
async function readTab(page: Page, tab: string): Promise<string> {
  await page.getByRole('tab', { name: tab }).click()
  const panel = page.locator(`${PANEL}[aria-labelledby="tab-${tab.toLowerCase()}"]`)
  await panel.waitFor()
  if (tab === 'YAML') {
    await expect.poll(() => readManifest(panel)).toContain('apiVersion:')
    return readManifest(panel)
  }
  await expect.poll(() => panel.locator('[aria-busy="true"], .animate-pulse').count()).toBe(0)
  await expect.poll(async () => (await panel.innerText()).trim().length).toBeGreaterThan(3)
  return panel.innerText()
}

describe('a kind', () => {
  it.for(Object.values(kinds).map(({ path, kind, hasMetrics }) => ({ path, kind, hasMetrics })))(
    'opens, with every part of its first object: $path',
    async ({ path, kind, hasMetrics }, { open }) => {
      const page = await open(`/clusters/prod-eu/${path}`)

      if (!(await openFirst(page))) {
        expect(path).toBe('runtimeclasses')
        return
      }

      const drawer = page.getByRole('complementary', { name: new RegExp(`^${kind} `) })
      await drawer.waitFor()
      const tabs = await page.getByRole('tab').allInnerTexts()
      const left: Readonly<Record<string, boolean>> = {
        Metrics: !hasMetrics,
        Logs: !WITH_LOGS.includes(path),
      }
      expect(tabs).toEqual(TABS.filter((tab) => !left[tab]))
      for (const tab of tabs) {
        const text = await readTab(page, tab)
        // What a container writes is its own affair.
        if (tab !== 'Logs') {
          expect(text, tab).not.toMatch(/could not be read|undefined|NaN|\[object/)
        }
        if (tab === 'YAML') expect(text).toContain(`kind: ${kind}`)
      }
      await page.keyboard.press('Escape')
      await drawer.waitFor({ state: 'detached' })
      expect(new URL(page.url()).pathname).toBe(`/clusters/prod-eu/${path}`)
    },
  )
})
