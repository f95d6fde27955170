import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { age, chips, link, list, mono, ratio, status, text, type Cell } from '../kinds/cell.ts'
import CellView from './CellView.vue'

const router = createRouter({
  history: createMemoryHistory(),
  routes: [
    { path: '/', component: CellView },
    { path: '/clusters/:cluster/:kind/:object*', name: 'objects', component: CellView },
  ],
})

function draw(cell: Cell, layout: 'row' | 'stack' = 'row') {
  return mount(CellView, {
    props: { cell, cluster: 'prod-eu', layout },
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

  it('shows the first chips of a row and how many more there are', () => {
    const cell = draw(chips(['a=1', 'b=2', 'c=3', 'd=4']))

    expect(cell.text()).toBe('a=1b=2+2')
    expect(cell.attributes('title')).toBe('a=1, b=2, c=3, d=4')
  })

  it('shows all of a list in details', () => {
    const cell = draw(list([text('one'), text('two'), text('three')]), 'stack')

    expect(cell.text()).toBe('onetwothree')
  })

  it('puts short parts of a list beside each other in details, long ones under each other', () => {
    const short = draw(
      list([status({ level: 'bad', word: 'Error' }), text('exit code 1')]),
      'stack',
    )
    const long = draw(list([mono('10.0.0.7'), mono('fd00::7')]), 'stack')

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
