import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import type { Denial } from '../lib/denial.ts'
import UiGuardedButton from './UiGuardedButton.vue'

const drawn: VueWrapper[] = []
afterEach(() => drawn.splice(0).forEach((each) => each.unmount()))

function draw(denial?: Denial) {
  const button = mount(UiGuardedButton, {
    props: { denial },
    slots: { default: 'Shell' },
    attachTo: document.body,
  })
  drawn.push(button)
  return button
}

const DENIAL = { reason: 'You may not open a shell here.', role: 'kind: Role\n' }

describe('UiGuardedButton', () => {
  it('is a button where nothing is in its way', async () => {
    const button = draw()

    await button.get('button').trigger('click')

    expect(button.emitted('press')).toHaveLength(1)
    expect(button.get('button').attributes('aria-disabled')).toBeUndefined()
  })

  it('says why not, in advance and when it is pressed, with the Role that would allow it', async () => {
    const button = draw(DENIAL)

    await button.get('button').trigger('click')
    await flushPromises()

    expect(button.emitted('press')).toBeUndefined()
    expect(button.get('button').attributes()).toMatchObject({
      'aria-disabled': 'true',
      title: DENIAL.reason,
    })
    const popover = document.querySelector('[aria-label="Why this is not allowed"]')
    expect(popover?.textContent).toContain(DENIAL.reason)
    expect(popover?.querySelector('pre')?.textContent).toBe(DENIAL.role)
    expect(popover?.querySelector('[aria-label="Copy the Role"]')).not.toBeNull()
  })

  it('stops explaining when it is pressed again', async () => {
    const button = draw(DENIAL)
    await button.get('button').trigger('click')
    await button.get('button').trigger('click')
    await flushPromises()

    expect(document.querySelector('[aria-label="Why this is not allowed"]')).toBeNull()
  })
})
