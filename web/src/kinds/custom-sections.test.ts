import { describe, expect, it } from 'vitest'
import { findCustomStatus, toCustomSections } from './custom-sections.ts'
import type { Section } from './kind-view.ts'

const READY = {
  type: 'Ready',
  status: 'False',
  reason: 'Pending',
  message: 'Waiting for DNS',
  lastTransitionTime: '2026-11-20T08:00:00Z',
}

const CERTIFICATE = {
  apiVersion: 'cert-manager.io/v1',
  kind: 'Certificate',
  metadata: { name: 'shop-tls', generation: 3 },
  spec: {
    secretName: 'shop-tls',
    isCA: false,
    dnsNames: ['shop.example.com', 'www.example.com'],
    issuerRef: { kind: 'ClusterIssuer', name: 'letsencrypt' },
    keystores: {},
    usages: [],
    additionalOutputFormats: [{ type: 'DER' }, { type: 'CombinedPEM' }],
    a: { b: { c: { d: 1, e: 2 } } },
    nothing: null,
  },
  status: {
    conditions: [
      READY,
      { type: 'Degraded', status: 'True', lastTransitionTime: 'soon' },
      'noise',
      { type: 1 },
    ],
    notAfter: '2027-01-22T03:05:24Z',
    observedGeneration: 3,
  },
}

function findSection(object: Readonly<Record<string, unknown>>, title: string) {
  return toCustomSections(object).find((section) => section.title === title)
}

/** What a part says, by path. */
function toFields(section: Section | undefined): Readonly<Record<string, unknown>> {
  if (section?.type === 'facts') {
    return Object.fromEntries(section.facts.map(({ label, cell }) => [label, cell]))
  }
  const rows = section?.type === 'table' ? section.rows : []
  return Object.fromEntries(
    rows.map(([path, value]) => [path?.type === 'text' ? path.text : '', value]),
  )
}

describe('the sections of a custom object', () => {
  it('start with its conditions, those of bad news told apart', () => {
    expect(toCustomSections(CERTIFICATE)[0]).toEqual({
      type: 'conditions',
      title: 'Conditions',
      conditions: [READY, { type: 'Degraded', status: 'True' }],
      negative: ['Degraded'],
    })
  })

  it('say the spec by paths, three levels deep, with longer lists counted', () => {
    const fields = toFields(findSection(CERTIFICATE, 'Spec'))

    expect(fields).toMatchObject({
      secretName: { text: 'shop-tls' },
      isCA: { text: 'false' },
      dnsNames: { items: [{ text: 'shop.example.com' }, { text: 'www.example.com' }] },
      'issuerRef.kind': { text: 'ClusterIssuer' },
      'issuerRef.name': { text: 'letsencrypt' },
      keystores: { text: 'none' },
      usages: { text: 'none' },
      additionalOutputFormats: { text: '2 items' },
      'a.b.c': { text: '2 fields' },
    })
    expect(fields).not.toHaveProperty('nothing')
  })

  it('leave conditions and a generation that was seen out of the status', () => {
    expect(toFields(findSection(CERTIFICATE, 'Status'))).toEqual({
      notAfter: { type: 'age', at: '2027-01-22T03:05:24Z' },
    })
  })

  it('show a generation that was not seen yet', () => {
    const object = { metadata: { generation: 4 }, status: { observedGeneration: 3 } }

    expect(toFields(findSection(object, 'Status'))).toMatchObject({
      observedGeneration: { text: '3' },
    })
  })

  it('show conditions that are none of Kubernetes as they are', () => {
    const object = { status: { conditions: { Ready: 'yes' } } }

    expect(toFields(findSection(object, 'Status'))).toMatchObject({
      'conditions.Ready': { text: 'yes' },
    })
  })

  it('give long texts a place of their own', () => {
    const object = { spec: { query: 'up == 0\nfor 5m', short: 'x' } }

    expect(toFields(findSection(object, 'Spec'))).not.toHaveProperty('query')
    expect(findSection(object, 'Spec: texts')).toMatchObject({
      texts: [{ label: 'query', text: 'up == 0\nfor 5m' }],
    })
  })

  it('are bounded', () => {
    const spec = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`f${index}`, index]))
    const fields = toFields(findSection({ spec }, 'Spec'))

    expect(Object.keys(fields)).toHaveLength(81)
    expect(fields['…']).toMatchObject({ text: '20 more in the manifest' })
  })

  it('have whatever an object has beside spec and status', () => {
    expect(toFields(findSection({ data: { a: 1 } }, 'data'))).toMatchObject({ a: { text: '1' } })
    expect(toFields(findSection({ value: 1000 }, 'value'))).toMatchObject({
      value: { text: '1000' },
    })
  })
})

describe('the status of a custom object', () => {
  it.each([
    [CERTIFICATE, { level: 'bad', word: 'Not ready', reason: 'Waiting for DNS' }],
    [{ status: { phase: 'Running' } }, { level: 'ok', word: 'Running' }],
    [{ status: { health: { status: 'Degraded' } } }, { level: 'bad', word: 'Degraded' }],
    [{ status: {} }, undefined],
    [{ spec: {} }, undefined],
  ])('case %#', (object, status) => {
    expect(findCustomStatus(object)).toEqual(status)
  })
})
