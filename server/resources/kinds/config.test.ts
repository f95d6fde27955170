import { describe, expect, it } from 'vitest'
import { configMap } from './config-map.ts'
import { limitRange } from './limit-range.ts'
import { projectDetail, projectRow } from './project.testing.ts'
import { resourceQuota } from './resource-quota.ts'
import { secret } from './secret.ts'

describe('ConfigMap', () => {
  const example = {
    data: { 'app.ini': 'a=1' },
    binaryData: { logo: Buffer.from([1, 2, 3]).toString('base64'), icon: '' },
    immutable: true,
  }

  it('has a row', () => {
    expect(projectRow(configMap, example)).toEqual({ keyCount: 3 })
    expect(projectRow(configMap, {})).toEqual({ keyCount: 0 })
  })

  it('has a detail', () => {
    expect(projectDetail(configMap, example)).toEqual({
      data: { 'app.ini': 'a=1' },
      binaryDataKeys: ['icon', 'logo'],
      binaryDataSizes: { logo: 3, icon: 0 },
      immutable: true,
    })
    expect(projectDetail(configMap, { immutable: false })).toEqual({})
  })
})

describe('Secret', () => {
  const password = Buffer.from('hunter2').toString('base64')
  const example = { type: 'Opaque', data: { password, another: '' }, immutable: true }

  it('has a row', () => {
    expect(projectRow(secret, example)).toEqual({ type: 'Opaque', keyCount: 2 })
    expect(projectRow(secret, {})).toEqual({ type: '', keyCount: 0 })
  })

  it('has a detail with sizes and without values', () => {
    const detail = projectDetail(secret, example)

    expect(detail).toEqual({
      keys: [
        { name: 'another', size: 0 },
        { name: 'password', size: 7 },
      ],
      immutable: true,
    })
    expect(JSON.stringify(detail)).not.toMatch(/hunter2|aHVudGVyMg/)
    expect(projectDetail(secret, { immutable: false })).toEqual({ keys: [] })
  })

  it('never reads a value and never shows what kubectl repeats of it', () => {
    expect(secret.rowMask).toMatchObject({ data: 'sizes' })
    expect(secret.detailMask).not.toHaveProperty('data')
    expect(secret.withheldAnnotations).toEqual(['kubectl.kubernetes.io/last-applied-configuration'])
  })
})

describe('ResourceQuota', () => {
  const example = {
    spec: {
      hard: { pods: '9' },
      scopes: ['NotTerminating'],
      scopeSelector: {
        matchExpressions: [{ scopeName: 'PriorityClass', operator: 'In', values: ['high'] }],
      },
    },
    status: { hard: { pods: '10', 'requests.cpu': '4' }, used: { pods: '3', services: '1' } },
  }

  it('has a row of what is limited', () => {
    expect(projectRow(resourceQuota, example)).toEqual({
      items: { pods: { hard: '10', used: '3' }, 'requests.cpu': { hard: '4', used: '' } },
    })
    expect(projectRow(resourceQuota, {})).toEqual({ items: {} })
  })

  it('has a detail', () => {
    expect(projectDetail(resourceQuota, example)).toEqual({
      scopes: ['NotTerminating'],
      scopeSelector: ['PriorityClass in (high)'],
    })
  })
})

describe('LimitRange', () => {
  const limits = {
    default: { cpu: '1' },
    defaultRequest: { cpu: '100m' },
    max: { memory: '2Gi' },
    min: { memory: '1Mi' },
    maxLimitRequestRatio: { cpu: '10' },
  }
  const example = { spec: { limits: [{ type: 'Container', ...limits }, { type: 'Pod' }] } }

  it('has a row', () => {
    expect(projectRow(limitRange, example)).toEqual({ limitCount: 2 })
    expect(projectRow(limitRange, {})).toEqual({ limitCount: 0 })
  })

  it('has a detail', () => {
    expect(projectDetail(limitRange, example)).toEqual({
      limits: [{ type: 'Container', ...limits }, { type: 'Pod' }],
    })
  })
})
