import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { clearDock, openLogs, useDock } from '../../composables/dock.ts'
import DockFrame from './DockFrame.vue'

const page = { render: () => null }
const router = createRouter({
  history: createMemoryHistory(),
  routes: [
    { path: '/', component: page },
    { path: '/clusters/:cluster/logs/:path/:object*', name: 'logs', component: page },
    { path: '/clusters/:cluster/shell/:object*', name: 'shell', component: page },
  ],
})
const log = (name: string) => ({ cluster: 'c', path: 'pods' as const, namespace: 'n', name })

function draw() {
  return mount(DockFrame, {
    global: {
      plugins: [router, [VueQueryPlugin, { queryClient: new QueryClient() }]],
      stubs: { LogViewer: true, TerminalView: true },
    },
    attachTo: document.body,
  })
}

enableAutoUnmount(afterEach)

describe('DockFrame', () => {
  beforeEach(clearDock)

  it('is not there while nothing is in it', () => {
    expect(draw().find('aside').exists()).toBe(false)
  })

  it('has a tab for each log, with a page of its own', async () => {
    openLogs(log('a'))
    openLogs({ ...log('b'), previous: true })
    const dock = draw()
    await flushPromises()

    expect(dock.findAll('[role=tab]').map((tab) => tab.attributes('aria-selected'))).toEqual([
      'false',
      'true',
    ])
    expect(dock.findAll('a').map((link) => link.attributes('href'))).toEqual([
      '/clusters/c/logs/pods/n/a',
      '/clusters/c/logs/pods/n/b?previous=1',
    ])
  })

  it('goes from tab to tab with arrows and closes with Delete', async () => {
    openLogs(log('a'))
    openLogs(log('b'))
    const dock = draw()

    await dock.get('[role=tablist]').trigger('keydown', { key: 'ArrowLeft' })
    const chosen = dock.get('[aria-selected=true]').text()
    await dock.get('[role=tablist]').trigger('keydown', { key: 'Delete' })

    expect(chosen).toContain('a')
    expect(useDock().tabs.value.map(({ target }) => 'name' in target && target.name)).toEqual(['b'])
  })

  it('hides what it shows, and keeps its tabs', async () => {
    openLogs(log('a'))
    const dock = draw()

    await dock.get('[aria-expanded]').trigger('click')

    expect(dock.find('[role=separator]').exists()).toBe(false)
    expect(dock.findAll('[role=tab]')).toHaveLength(1)
  })
})
