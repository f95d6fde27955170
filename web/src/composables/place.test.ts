import { describe, expect, it } from 'vitest'
import { toPlace, toTitle } from './place.ts'

describe('toPlace', () => {
  it('tells the object, its kind and its cluster', () => {
    const params = { cluster: 'prod-eu', kind: 'pods', object: ['shop', 'checkout-7d9f'] }

    expect(toPlace({ name: 'objects', params })).toEqual({
      cluster: 'prod-eu',
      page: 'Pods',
      object: 'checkout-7d9f',
      namespace: 'shop',
    })
  })

  it('tells a custom resource by its plural and group', () => {
    const params = {
      cluster: 'prod-eu',
      group: 'cert-manager.io',
      version: 'v1',
      plural: 'clusterissuers',
      object: ['_', 'letsencrypt'],
    }

    const place = toPlace({ name: 'custom-resources', params })

    expect(place.page).toBe('clusterissuers.cert-manager.io')
    expect(place.namespace).toBe('')
    expect(place.object).toBe('letsencrypt')
  })

  it('has no cluster on the page of the fleet', () => {
    expect(toPlace({ name: 'fleet', params: {} })).toMatchObject({ cluster: '', page: 'Fleet' })
  })
})

describe('toTitle', () => {
  it('goes from the narrow to the broad', () => {
    const place = { object: 'checkout-7d9f', page: 'Pods', cluster: 'prod-eu', namespace: 'shop' }

    expect(toTitle(place)).toBe('checkout-7d9f · Pods · prod-eu · Periscope')
    expect(toTitle({ ...place, object: '' })).toBe('Pods · prod-eu · Periscope')
  })
})
