import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { computed, defineComponent, h, nextTick, ref, shallowRef } from 'vue'
import type { TableRow } from './column.ts'
import { useRowFlash } from './row-flash.ts'

interface Row extends TableRow {
  readonly resourceVersion?: string
}

const drawn: VueWrapper[] = []
afterEach(() => drawn.splice(0).forEach((each) => each.unmount()))

const row = (uid: string, resourceVersion?: string): Row => ({
  uid,
  name: uid,
  ...(resourceVersion !== undefined && { resourceVersion }),
})

function setUp(first: readonly Row[], isOn = true) {
  const rows = shallowRef(first)
  const wrapper = mount(
    defineComponent({
      setup() {
        const scroller = ref<HTMLElement | null>(null)
        useRowFlash<Row>(
          computed(() => rows.value),
          scroller,
          () => isOn,
        )
        return () =>
          h(
            'div',
            { ref: scroller },
            rows.value.map(({ uid }) => h('p', { key: uid, 'data-uid': uid })),
          )
      },
    }),
  )
  drawn.push(wrapper)
  return {
    async show(next: readonly Row[]) {
      rows.value = next
      await nextTick()
    },
    flashes() {
      const root = wrapper.element as HTMLElement
      const elements = root.querySelectorAll('p')
      return [...elements].map(({ dataset }) => [dataset['uid'], dataset['flash']])
    },
  }
}

describe('rows that change', () => {
  it('light up, each time anew, and the others do not', async () => {
    const { show, flashes } = setUp([row('a', '1'), row('b', '1')])

    await show([row('a', '2'), row('b', '1')])
    const first = flashes()
    await show([row('a', '3'), row('b', '1')])

    expect(first).toEqual([
      ['a', 'odd'],
      ['b', undefined],
    ])
    expect(flashes()).toEqual([
      ['a', 'even'],
      ['b', undefined],
    ])
  })

  it('do not light up because they come into sight, or are new', async () => {
    const { show, flashes } = setUp([row('a', '1')])

    await show([row('b', '7'), row('c', '1')])
    await show([row('a', '2'), row('b', '7')])

    expect(flashes()).toEqual([
      ['a', undefined],
      ['b', undefined],
    ])
  })

  it('are told apart as objects in memory where they have no versions', async () => {
    const same = row('a')
    const { show, flashes } = setUp([same, row('b')])

    await show([same, row('b')])

    expect(flashes()).toEqual([
      ['a', undefined],
      ['b', 'odd'],
    ])
  })

  it('stay dark where a list is not live', async () => {
    const { show, flashes } = setUp([row('a', '1')], false)

    await show([row('a', '2')])

    expect(flashes()).toEqual([['a', undefined]])
  })
})
