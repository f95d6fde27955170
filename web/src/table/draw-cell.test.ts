import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { Cell } from '../kinds/cell.ts'
import type { TableColumn } from './column.ts'
import { DataTableRow } from './DataTableRow.ts'

interface Row {
  readonly uid: string
  readonly name: string
  readonly cell: Cell
}

const columns: readonly TableColumn<Row>[] = [
  { id: 'name', label: 'Name', value: ({ name }) => name, width: 1, priority: 0 },
  { id: 'x', label: 'X', value: () => 'plain', cell: ({ cell }) => cell, width: 1, priority: 1 },
]
const page = { template: '<i />' }
const router = createRouter({
  history: createMemoryHistory('/base/'),
  routes: [
    { path: '/', name: 'home', component: page },
    { path: '/clusters/:cluster/:kind/:object*', name: 'objects', component: page },
  ],
})

function draw(cell: Cell, active = false) {
  const wrapper = mount(DataTableRow<Row>, {
    global: { plugins: [router] },
    props: {
      row: { uid: 'u1', name: 'checkout-7d9f-x2x1l', cell },
      index: 3,
      start: 90,
      columns,
      template: '34px 1fr 1fr',
      cluster: 'prod-eu',
      to: () => ({ name: 'home' }),
      selected: false,
      open: false,
      active,
      hasMenu: true,
      leaving: false,
    },
  })
  return wrapper
}

describe('a row', () => {
  it('keeps the end of a long name in a part of its own, and links to the object', () => {
    const row = draw({ type: 'none' })
    const link = row.get('a[aria-label="checkout-7d9f-x2x1l"]')
    expect(link.attributes('href')).toBe('/base/')
    expect(link.findAll('span').map((part) => part.text())).toEqual(['checkout-7d9f', '-x2x1l'])
    expect(row.attributes('aria-rowindex')).toBe('5')
  })

  it.each<[Cell, string]>([
    [{ type: 'text', text: '10.0.0.1', mono: true }, '10.0.0.1'],
    [{ type: 'status', status: { level: 'bad', word: 'Failed', reason: 'Evicted' } }, '■Failed'],
    [{ type: 'ratio', part: 1, whole: 2, noun: 'ready' }, '1/21 of 2 ready'],
    [{ type: 'chips', items: ['a=1', 'b=2', 'c=3'] }, 'a=1b=2+1'],
    [{ type: 'list', items: [{ type: 'text', text: 'x' }] }, 'x'],
    [{ type: 'none' }, '–'],
    [{ type: 'age', at: undefined }, '–'],
  ])('draws %o', (cell, text) => {
    expect(draw(cell).findAll('[role=gridcell]')[2]?.text()).toBe(text)
  })

  it('warns of a part that is missing, unless nothing is amiss then', () => {
    const missing = { type: 'ratio', part: 0, whole: 1, noun: 'ready' } as const

    expect(draw(missing).find('.text-warn').exists()).toBe(true)
    expect(
      draw({ ...missing, calm: true })
        .find('.text-warn')
        .exists(),
    ).toBe(false)
  })

  it('is passed by Tab, unless the keyboard is on it', () => {
    const cell: Cell = { type: 'link', to: { path: 'nodes', name: 'node-1' } }
    const stops = (isActive: boolean) =>
      draw(cell, isActive)
        .findAll('a, input, [tabindex="0"]')
        .map((each) => each.attributes('tabindex'))

    expect(stops(false)).toEqual(['-1', '-1', '-1'])
    expect(stops(true)).toEqual(['0', '0', '0'])
  })

  it('links to other objects under the base path', () => {
    const link = draw({ type: 'link', to: { path: 'nodes', name: 'node-1' } }).get('a.row-link')
    expect(link.attributes('href')).toBe('/base/clusters/prod-eu/nodes/node-1')
  })

  it('leaves the ticking of ages to the table', () => {
    const at = new Date(Date.now() - 200_000).toISOString()
    const time = draw({ type: 'age', at }).get('time')
    expect(time.text()).toBe('3m20s')
    expect(time.attributes('data-age')).toBe(at)
  })
})
