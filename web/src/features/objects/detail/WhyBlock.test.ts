import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import WhyBlock from './WhyBlock.vue'

const router = createRouter({
  history: createMemoryHistory(),
  routes: [
    { path: '/', component: WhyBlock },
    { path: '/clusters/:cluster/:kind/:object*', name: 'objects', component: WhyBlock },
  ],
})
const scope = { cluster: 'prod-eu', path: 'pods', namespace: 'shop', name: 'checkout-1' } as const
const CRASH = {
  cause: 'crash-loop',
  level: 'bad' as const,
  message: 'Container `app` exits with code 1.',
  evidence: [
    { type: 'log' as const, text: 'DB_URL is not set', count: 14 },
    {
      type: 'reference' as const,
      text: 'the ConfigMap lacks the key',
      object: { kind: 'ConfigMap', path: 'configmaps', namespace: 'shop', name: 'checkout-env' },
    },
  ],
  next: {
    text: 'Look at its logs.',
    object: { kind: 'Pod', path: 'pods', namespace: 'shop', name: 'checkout-1' },
  },
}

function draw(props: Partial<InstanceType<typeof WhyBlock>['$props']>) {
  return mount(WhyBlock, {
    props: { explanation: undefined, scope, ...props },
    global: { plugins: [router] },
  })
}

describe('WhyBlock', () => {
  it('says the cause, what it stands on, and where to look', () => {
    const block = draw({ explanation: { findings: [CRASH] } })

    expect(block.get('code').text()).toBe('app')
    expect(block.text()).toContain('DB_URL is not set')
    expect(block.text()).toContain('×14')
    expect(block.get('a').attributes('href')).toContain('/configmaps/shop/checkout-env')
  })

  it('does not link to the object that is shown already', () => {
    const block = draw({ explanation: { findings: [CRASH] } })

    expect(block.text()).toContain('Look at its logs.')
    expect(block.findAll('a')).toHaveLength(1)
  })

  it('is quiet when nothing wrong is known', () => {
    const block = draw({ explanation: { findings: [] }, status: { level: 'ok', word: 'Running' } })

    expect(block.text()).toBe('Nothing wrong is known.')
  })

  it('does not call a troubled object fine because its cause is unknown', () => {
    const block = draw({ explanation: { findings: [] }, status: { level: 'bad', word: 'Error' } })

    expect(block.text()).toBe('No cause is known.')
  })

  it('says nothing about kinds without a state', () => {
    expect(
      draw({ explanation: { findings: [] } })
        .find('section')
        .exists(),
    ).toBe(false)
  })

  it('says what could not be read', () => {
    const block = draw({
      explanation: {
        findings: [],
        gaps: [{ source: 'events', code: 'denied', message: 'you may not list events' }],
      },
      status: { level: 'ok', word: 'Running' },
    })

    expect(block.text()).toContain('events could not be read: you may not list events')
  })

  it('keeps its failure to itself', () => {
    const block = draw({ problem: { kind: 'error', message: 'it broke', requestId: 'r-1' } })

    expect(block.text()).toContain('could not be found out: it broke')
    expect(block.text()).toContain('r-1')
  })
})
