import type { KindSchemas } from '#sdk'
import { describe, expect, it } from 'vitest'
import { view } from './ingresses.ts'
import { METADATA } from './row.testing.ts'

type Detail = KindSchemas['ingresses']['detail']

const WEB = { serviceName: 'web', servicePort: 'http' }

function toDetail(detail: Partial<Detail>): Detail {
  return { ...METADATA, hosts: [], rules: [], ...detail }
}

function toRules(detail: Partial<Detail>) {
  const rules = view.sections(toDetail(detail)).find(({ title }) => title === 'Rules')
  return rules?.type === 'table' ? rules.rows : []
}

describe('the status of an ingress', () => {
  it('waits for an address, and says who should report it', () => {
    expect(view.status?.(toDetail({ class: 'nginx' }))).toEqual({
      level: 'progress',
      word: 'Pending address',
      reason: 'The controller of class nginx has not reported an address',
    })
  })

  it('says that it has an address, and not that it works', () => {
    expect(view.status?.(toDetail({ address: 'lb.example.com' }))).toMatchObject({
      level: 'idle',
      word: 'Has address',
    })
  })

  it('is not known without an address and without a controller to report one', () => {
    expect(view.status?.(toDetail({}))).toMatchObject({ level: 'unknown', word: 'No address' })
  })
})

describe('the rules of an ingress', () => {
  it.each([
    ['shop.example.com', ['shop.example.com'], 'https://shop.example.com/cart'],
    ['shop.example.com', ['*.example.com'], 'https://shop.example.com/cart'],
    ['eu.shop.example.com', ['*.example.com'], 'http://eu.shop.example.com/cart'],
  ])('leads to %s with certificates for %s', (host, hosts, href) => {
    const [row] = toRules({
      rules: [{ host, paths: [{ path: '/cart', pathType: 'Prefix', backend: WEB }] }],
      tls: [{ hosts, secretName: 'tls' }],
    })

    expect(row?.[0]).toEqual({ type: 'href', href, text: host })
  })

  it('links to the service by name and port', () => {
    const [row] = toRules({
      rules: [{ host: '', paths: [{ path: '', pathType: 'Prefix', backend: WEB }] }],
    })

    expect(row).toMatchObject([
      { text: 'any host' },
      { text: 'any path' },
      { text: 'Prefix' },
      { to: { path: 'services', namespace: 'shop', name: 'web' }, text: 'web:http' },
    ])
  })

  it('names a backend that is no service', () => {
    const backend = {
      serviceName: '',
      servicePort: '',
      resource: { apiGroup: 'k8s.example.com', kind: 'StorageBucket', name: 'static' },
    }
    const [row] = toRules({
      rules: [{ host: 'a.b', paths: [{ path: '/', pathType: '', backend }] }],
    })

    expect(row?.[3]).toMatchObject({ type: 'text', text: 'StorageBucket/static' })
  })
})
