import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { age, link, list, mono, ratio, status, text, type Cell } from '../kinds/cell.ts'
import CellView from './CellView.vue'

const router = createRouter({
  history: createMemoryHistory(),
  routes: [
    { path: '/', component: CellView },
    { path: '/clusters/:cluster/:kind/:object*', name: 'objects', component: CellView },
  ],
})

function draw(cell: Cell) {
  return mount(CellView, {
    props: { cell, cluster: 'prod-eu' },
    global: { plugins: [router] },
  })
}

describe('CellView', () => {
  it('links to the object in the same cluster', () => {
    const cell = draw(link('configmaps', 'checkout-env', 'shop'))

    expect(cell.get('a').attributes('href')).toBe(
      '/clusters/prod-eu/configmaps/shop/checkout-env?ns=shop',
    )
  })

  it('says a ratio in words and warns while a part is missing', () => {
    const cell = draw(ratio(3, 5))

    expect(cell.attributes('title')).toBe('3 of 5 ready')
    expect(cell.classes()).toContain('text-warn')
  })

  it('says a status by its word', () => {
    const cell = draw(status({ level: 'bad', word: 'CrashLoopBackOff' }))

    expect(cell.text()).toContain('CrashLoopBackOff')
    expect(cell.attributes('data-level')).toBe('bad')
  })

  it('does not warn of what is missing where nothing is amiss', () => {
    const classes = draw(ratio(0, 1, 'ready', true)).classes()

    expect(classes).not.toContain('text-warn')
    expect(classes).toContain('text-muted')
  })

  it('shows all of a list', () => {
    const cell = draw(list([text('one'), text('two'), text('three')]))

    expect(cell.text()).toBe('onetwothree')
  })

  it('puts short parts of a list beside each other, long ones under each other', () => {
    const short = draw(list([status({ level: 'bad', word: 'Error' }), text('exit code 1')]))
    const long = draw(list([mono('10.0.0.7'), mono('fd00::7')]))

    expect(short.classes()).toContain('flex-wrap')
    expect(long.classes()).toContain('flex-col')
  })

  it('offers to copy what people paste into a terminal', () => {
    expect(draw(mono('10.0.0.7', true)).find('button').exists()).toBe(true)
    expect(draw(mono('10.0.0.7')).find('button').exists()).toBe(false)
  })

  it('draws a dash for what is not there', () => {
    expect(draw(age(undefined)).text()).toBe('–')
  })
})
