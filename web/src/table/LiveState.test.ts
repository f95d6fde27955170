import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { LiveStatus } from '../lib/live-status.ts'
import LiveState from './LiveState.vue'

function draw(live: LiveStatus | undefined, more: object = {}) {
  const props = { readAt: Date.now(), fetching: false, complete: true, stale: false, live }
  return mount(LiveState, { props: { ...props, ...more } })
}

describe('LiveState', () => {
  it.each([
    ['live', '●'],
    ['reconnecting', '◐'],
    ['paused', '‖'],
  ] as const)('says %s by its word and its shape', (state, shape) => {
    const button = draw({ state })

    expect(button.text()).toContain(state)
    expect(button.text()).toContain(shape)
    expect(button.attributes('data-live')).toBe(state)
  })

  it('says how old a list is that is polled, and why it is', () => {
    const button = draw({ state: 'polling', reason: 'Several namespaces are not live.' })

    expect(button.text()).toBe('polling · 0s ago')
    expect(button.attributes('title')).toContain('Several namespaces are not live.')
  })

  it('does not call live what could not be renewed', () => {
    expect(draw({ state: 'live' }, { stale: true }).text()).toContain('not renewed since')
  })

  it('does not call live what is still being read', () => {
    expect(draw({ state: 'live' }, { complete: false }).text()).toBe('reading…')
  })
})
