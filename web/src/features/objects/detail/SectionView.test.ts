import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { text } from '../../../kinds/cell.ts'
import type { Section } from '../../../kinds/kind-view.ts'
import SectionView from './SectionView.vue'

function draw(section: Section) {
  return mount(SectionView, { props: { section, cluster: 'prod-eu' } })
}

describe('SectionView', () => {
  it('draws facts by name', () => {
    const section = draw({
      type: 'facts',
      title: 'Pod',
      facts: [{ label: 'QoS class', cell: text('Burstable') }],
    })

    expect(section.get('h3').text()).toBe('Pod')
    expect(section.get('dt').text()).toBe('QoS class')
    expect(section.get('dd').text()).toBe('Burstable')
  })

  it('draws nothing of an empty part', () => {
    expect(draw({ type: 'facts', title: 'Pod', facts: [] }).find('section').exists()).toBe(false)
    expect(
      draw({ type: 'table', title: 'Ports', columns: [{ label: 'Port' }], rows: [] })
        .find('section')
        .exists(),
    ).toBe(false)
  })

  it('draws tables with their heads', () => {
    const section = draw({
      type: 'table',
      title: 'Ports',
      columns: [{ label: 'Name' }, { label: 'Port', align: 'end' }],
      rows: [[text('http'), text(8080)]],
    })

    expect(section.findAll('th').map((head) => head.text())).toEqual(['Name', 'Port'])
    expect(section.findAll('td')[1]?.classes()).toContain('text-end')
  })

  it('leaves out columns in which no row has anything', () => {
    const section = draw({
      type: 'table',
      title: 'Volumes',
      columns: [{ label: 'Name' }, { label: 'Options' }, { label: 'Type' }],
      rows: [[text('tmp'), text(undefined), text('Empty directory')]],
    })

    expect(section.findAll('th').map((head) => head.text())).toEqual(['Name', 'Type'])
    expect(section.findAll('td').map((cell) => cell.text())).toEqual(['tmp', 'Empty directory'])
  })

  it('draws cards with a state and parts of their own', () => {
    const section = draw({
      type: 'cards',
      title: 'Containers',
      cards: [
        {
          title: 'app',
          status: { level: 'bad', word: 'CrashLoopBackOff' },
          facts: [{ label: 'Restarts', cell: text(14) }],
          sections: [
            { type: 'facts', title: 'Limits', facts: [{ label: 'Memory', cell: text('256 MiB') }] },
          ],
        },
      ],
    })

    expect(section.text()).toContain('CrashLoopBackOff')
    expect(section.text()).toContain('256 MiB')
  })

  it('says that a condition is bad news', () => {
    const section = draw({
      type: 'conditions',
      title: 'Conditions',
      conditions: [
        { type: 'Ready', status: 'True' },
        { type: 'DiskPressure', status: 'True', message: 'the disk is full' },
      ],
      negative: ['DiskPressure'],
    })

    const levels = section.findAll('[data-level]').map((node) => node.attributes('data-level'))
    expect(levels).toEqual(['ok', 'bad'])
    expect(section.text()).toContain('the disk is full')
  })

  it('folds long texts until asked', async () => {
    const lines = Array.from({ length: 40 }, (_, index) => `line ${index}`)
    const section = draw({
      type: 'texts',
      title: 'Data',
      texts: [{ label: 'app.yaml', text: lines.join('\n') }],
    })

    expect(section.text()).not.toContain('line 39')
    await section.get('[aria-expanded]').trigger('click')
    expect(section.text()).toContain('line 39')
  })
})
