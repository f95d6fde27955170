import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isUpgraded } from './upgrade.ts'

const toPage = (entry: string) =>
  `<script src="./theme.js"></script><script type="module" src="./assets/${entry}.js"></script>`

let script: Element

beforeEach(() => {
  script = document.createElement('link')
  script.setAttribute('href', './assets/index-1.js')
  document.head.prepend(script)
})
afterEach(() => {
  script.remove()
  vi.unstubAllGlobals()
})

describe('whether the server has another console', () => {
  it.each([
    ['the same', () => Promise.resolve(new Response(toPage('index-1'))), false],
    ['another', () => Promise.resolve(new Response(toPage('index-2'))), true],
    ['none', () => Promise.resolve(new Response('away', { status: 502 })), false],
    ['nobody there', () => Promise.reject(new TypeError('Failed to fetch')), false],
  ])('%s', async (_, answer, expected) => {
    vi.stubGlobal('fetch', answer)

    expect(await isUpgraded()).toBe(expected)
  })
})
