import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { it, type OpenOptions } from './_e2e.ts'

interface Scene extends Pick<OpenOptions, 'refusals'> {
  readonly name: string
  readonly path: string
  /** What is there when the page is as it is to be judged. */
  readonly shows: string
  /** Makes the page so. */
  readonly act?: (page: Page) => Promise<unknown>
}

const MAP = '/clusters/prod-eu/configmaps/shop/storefront-config'
const PODS = '/clusters/prod-eu/pods?ns=shop'

async function openPod(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /^cart-/ })
    .first()
    .click()
}

async function openPart(page: Page, tab: string): Promise<void> {
  await openPod(page)
  await page.getByRole('tab', { name: tab }).click()
}

const SCENES: readonly Scene[] = [
  { name: 'fleet', path: '/', shows: '[data-cluster]' },
  { name: 'overview', path: '/clusters/prod-eu', shows: 'section ol li' },
  { name: 'list', path: PODS, shows: '[data-uid]' },
  { name: 'empty list', path: `${PODS}&q=nothing-like-it`, shows: 'text=None of' },
  { name: 'object', path: MAP, shows: 'aside dl' },
  {
    name: 'pod',
    path: `${PODS}&q=status:bad`,
    shows: 'aside section li',
    act: (page) => page.locator('[data-uid] a').first().click(),
  },
  { name: 'manifest', path: `${MAP}?tab=yaml`, shows: '.view-line' },
  {
    name: 'events of an object',
    path: PODS,
    shows: 'aside #tab-events[aria-selected="true"]',
    act: (page) => openPart(page, 'Events'),
  },
  {
    name: 'figures',
    path: PODS,
    shows: 'aside canvas, aside .uplot, aside figure',
    act: (page) => openPart(page, 'Metrics'),
  },
  {
    name: 'relations',
    path: PODS,
    shows: 'aside [role="tabpanel"] a',
    act: (page) => openPart(page, 'Related'),
  },
  { name: 'events', path: '/clusters/prod-eu/events', shows: '[data-uid]' },
  { name: 'definitions', path: '/clusters/prod-eu/crds', shows: '[data-uid]' },
  {
    name: 'revealed secret',
    path: '/clusters/prod-eu/secrets/shop/cart-database?ns=shop',
    shows: '[data-secret-value]',
    act: (page) => page.getByRole('button', { name: 'Reveal password' }).click(),
  },
  {
    name: 'audit row',
    path: '/audit',
    shows: 'aside dl',
    act: (page) => page.locator('[data-uid] a').first().click(),
  },
  { name: 'signed out', path: '/?signedOut=1', shows: 'main a' },
  {
    name: 'custom list',
    path: '/clusters/prod-eu/customresources/cert-manager.io/v1/certificates',
    shows: '[data-uid]',
  },
  {
    name: 'custom object',
    path: '/clusters/prod-eu/customresources/cert-manager.io/v1/certificates/shop/shop-tls',
    shows: 'aside dl',
  },
  {
    name: 'palette',
    path: PODS,
    shows: 'dialog [role="option"], [role="dialog"] [role="option"]',
    act: (page) => page.keyboard.press('Control+k'),
  },
  {
    name: 'namespaces',
    path: PODS,
    shows: 'dialog [role="option"], [role="dialog"] [role="option"]',
    act: (page) => page.keyboard.press('n'),
  },
  { name: 'keys', path: PODS, shows: 'dialog dl', act: (page) => page.keyboard.press('?') },
  {
    name: 'settings',
    path: PODS,
    shows: '[role="dialog"] fieldset, [role="dialog"] [role="radiogroup"]',
    act: (page) => page.getByRole('button', { name: /^You and settings/ }).click(),
  },
  {
    name: 'columns',
    path: PODS,
    shows: '[role="dialog"] input',
    act: (page) => page.getByRole('button', { name: 'Columns' }).click(),
  },
  {
    name: 'unreachable cluster',
    path: '/clusters/edge/pods',
    shows: '[role="alert"]',
    refusals: /^50[234] /,
  },
  {
    name: 'unreachable overview',
    path: '/clusters/edge',
    shows: '[role="alert"]',
    refusals: /^50[234] /,
  },
  {
    name: 'forbidden list',
    path: '/clusters/locked/pods',
    shows: '[role="alert"]',
    refusals: /^403 /,
  },
  { name: 'unknown cluster', path: '/clusters/prod-eo', shows: 'main a', refusals: /^404 / },
  { name: 'nowhere', path: '/nowhere/at/all', shows: 'main' },
]

/** Violations that keep somebody from using the page, each in a line. */
async function listViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, impact, nodes }) =>
      nodes.map(({ target, html, failureSummary = '' }) => {
        const why = failureSummary.split('\n').slice(1).join(' ').trim()
        return `${impact ?? ''} ${id}: ${target.join(' ')} ${html.slice(0, 160)} — ${why}`
      }),
    )
}

describe.for(['light', 'dark'] as const)('%s', (theme) => {
  it.for(SCENES)('$name can be used by everybody', async (scene, { open }) => {
    const { path, shows, act, refusals } = scene
    const page = await open(path, { theme, refusals, before: axe.source })
    await act?.(page)
    await page.locator(shows).first().waitFor()
    // What is still moving in has colours that nobody will read.
    await expect
      .poll(() =>
        page.evaluate(
          () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
        ),
      )
      .toBe(0)

    expect(await listViolations(page)).toEqual([])
  })
})
