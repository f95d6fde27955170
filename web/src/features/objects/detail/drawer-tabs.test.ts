import { describe, expect, it } from 'vitest'
import { listTabs, readTab } from './drawer-tabs.ts'
import { clampWidth } from '../../../ui/drawer-width.ts'

describe('listTabs', () => {
  it('has metrics for kinds that have figures only', () => {
    expect(listTabs('pods')).toContain('metrics')
    expect(listTabs('services')).not.toContain('metrics')
  })
})

describe('readTab', () => {
  it('shows the overview when the link asks for a tab that is not there', () => {
    expect(readTab('yaml', listTabs('services'))).toBe('yaml')
    expect(readTab('metrics', listTabs('services'))).toBe('overview')
    expect(readTab(undefined, listTabs('services'))).toBe('overview')
  })
})

describe('clampWidth', () => {
  it('leaves room for the drawer and for the list', () => {
    expect(clampWidth(100, 1200)).toBe(400)
    expect(clampWidth(1100, 1200)).toBe(840)
    expect(clampWidth(600, 1200)).toBe(600)
  })
})
