import type { KindSchemas } from '#sdk'
import { describe, expect, it } from 'vitest'
import { METADATA } from './row.testing.ts'
import { view } from './services.ts'

type Row = KindSchemas['services']['row']

const HTTP = { name: 'http', protocol: 'TCP', port: 80, targetPort: 'web' }

function toRow(row: Partial<Row>): Row {
  return { ...METADATA, type: 'ClusterIP', ports: [HTTP], ...row }
}

function toValue(id: string, row: Partial<Row>) {
  return view.columns.find((column) => column.id === id)?.value(toRow(row))
}

describe('the status of a service', () => {
  it.each<[string, Partial<Row>, string, string]>([
    ['with an address', { type: 'LoadBalancer', externalIP: '20.1.2.3' }, 'idle', 'Has address'],
    ['without an address', { type: 'LoadBalancer' }, 'progress', 'Pending address'],
    ['only inside', { clusterIP: '10.0.0.9' }, 'idle', 'Internal'],
    ['without an own address', { clusterIP: 'None' }, 'idle', 'Headless'],
    ['on nodes', { type: 'NodePort', clusterIP: '10.0.0.9' }, 'idle', 'On nodes'],
    ['of another name', { type: 'ExternalName', externalName: 'db.example.com' }, 'idle', 'Alias'],
    [
      'that is being deleted',
      { type: 'LoadBalancer', deletionTimestamp: '2026-11-22T00:00:00Z' },
      'progress',
      'Terminating',
    ],
    ['of a type to come', { type: 'Mesh' }, 'unknown', 'Mesh'],
  ])('%s', (_, row, level, word) => {
    expect(view.status?.(toRow(row))).toMatchObject({ level, word })
  })
})

describe('the columns of a service', () => {
  it('writes ports as kubectl does', () => {
    const ports = [
      { ...HTTP, nodePort: 30007 },
      { protocol: 'UDP', port: 53, targetPort: '53' },
    ]

    expect(toValue('ports', { ports })).toBe('80:30007/TCP, 53/UDP')
  })

  it('puts every way in from outside into one column', () => {
    const row = { loadBalancer: ['20.1.2.3', '20.1.2.4'], externalIPs: ['192.0.2.1'] }

    expect(toValue('external', row)).toBe('20.1.2.3, 20.1.2.4, 192.0.2.1')
    expect(toValue('external', { externalName: 'db.example.com' })).toBe('db.example.com')
    expect(toValue('external', {})).toBeUndefined()
  })
})

describe('the sections of a service', () => {
  it('say when nothing is selected, and how long a client stays', () => {
    const [, , traffic] = view.sections({
      ...toRow({}),
      sessionAffinity: 'ClientIP',
      sessionAffinityTimeoutSeconds: 10_800,
    })

    expect(traffic).toMatchObject({
      facts: [
        { label: 'Selector', cell: { text: 'none: its endpoints are managed by someone else' } },
        { label: 'Session affinity', cell: { text: 'ClientIP for 3h' } },
      ],
    })
  })
})
