import type { Schema } from '#sdk'
import { describe, expect, it } from 'vitest'
import { toCustomView } from './custom-view.ts'

type PrinterColumn = Schema<'PrinterColumn'>

const READY = '.status.conditions[?(@.type=="Ready")]'

// Of cert-manager's Certificate.
const CERTIFICATE: readonly PrinterColumn[] = [
  { name: 'Ready', type: 'string', jsonPath: `${READY}.status` },
  { name: 'Secret', type: 'string', jsonPath: '.spec.secretName' },
  { name: 'Issuer', type: 'string', jsonPath: '.spec.issuerRef.name', priority: 1 },
  { name: 'Status', type: 'string', jsonPath: `${READY}.message`, priority: 1 },
  { name: 'Revision', type: 'integer', jsonPath: '.status.revision' },
  { name: 'Expires', type: 'date', jsonPath: '.status.notAfter' },
  {
    name: 'Age',
    type: 'date',
    jsonPath: '.metadata.creationTimestamp',
    description: 'When it was made',
  },
]

// Of Argo CD's Application.
const APPLICATION: readonly PrinterColumn[] = [
  { name: 'Sync Status', type: 'string', jsonPath: '.status.sync.status' },
  { name: 'Health Status', type: 'string', jsonPath: '.status.health.status' },
]

function toRow(columns: Readonly<Record<string, string>>): Schema<'CustomResourceRow'> {
  const metadata = { uid: '1', resourceVersion: '7', createdAt: '2026-11-20T08:00:00Z' }
  return { name: 'a', namespace: 'shop', ...metadata, columns }
}

describe('the columns of a custom resource', () => {
  it('are those of the definition without what every table has, the status first', () => {
    const { columns } = toCustomView(CERTIFICATE)

    expect(columns.map(({ id, label }) => [id, label])).toEqual([
      ['status', 'Ready'],
      ['secret', 'Secret'],
      ['issuer', 'Issuer'],
      ['status-2', 'Status'],
      ['revision', 'Revision'],
      ['expires', 'Expires'],
    ])
  })

  it('have ids in kebab case, each once', () => {
    const names = ['MinReplicas', 'min replicas', '%', '$', 'Namespace']
    const { columns } = toCustomView(
      names.map((name) => ({ name, type: 'integer', jsonPath: '.spec.a' })),
    )

    expect(columns.map(({ id }) => id)).toEqual([
      'min-replicas',
      'min-replicas-2',
      'column',
      'column-2',
      'namespace-2',
    ])
  })

  it('hide what is for wide views', () => {
    const hidden = toCustomView(CERTIFICATE).columns.filter((column) => column.hidden)

    expect(hidden.map(({ id }) => id)).toEqual(['issuer', 'status-2'])
  })

  it.each([
    ['integer', '14', 14, { type: 'text', text: '14' }],
    ['number', '0.5', 0.5, { type: 'text', text: '0.5' }],
    ['number', 'many', undefined, { type: 'text', text: 'many' }],
    ['boolean', 'false', false, { type: 'text', text: 'no' }],
    ['date', '2026-11-21T18:05:24Z', '2026-11-21T18:05:24Z', { type: 'age' }],
    ['string', '2026-11-21T18:05:24Z', '2026-11-21T18:05:24Z', { type: 'age' }],
    ['string', '0 2 * * *', '0 2 * * *', { type: 'text', text: '0 2 * * *' }],
    ['string', '', undefined, { type: 'none' }],
    ['string', '<none>', undefined, { type: 'none' }],
  ])('read %s %j', (type, text, value, cell) => {
    const [column] = toCustomView([{ name: 'X', type, jsonPath: '.spec.x' }]).columns
    const row = toRow({ X: text })

    expect(column?.value(row)).toBe(value)
    expect(column?.cell?.(row)).toMatchObject(cell)
  })

  it('have no value where the row has none', () => {
    const [column] = toCustomView([{ name: 'X', type: 'string', jsonPath: '.spec.x' }]).columns

    expect(column?.value(toRow({}))).toBeUndefined()
  })
})

describe('the status of a custom resource', () => {
  it('is that of a column called Ready, its message the reason', () => {
    const { status } = toCustomView(CERTIFICATE)

    expect(status?.(toRow({ Ready: 'False', Status: 'Waiting for DNS' }))).toEqual({
      level: 'bad',
      word: 'Not ready',
      reason: 'Waiting for DNS',
    })
    expect(status?.(toRow({ Ready: 'True' }))).toEqual({ level: 'ok', word: 'Ready' })
    expect(status?.(toRow({}))).toEqual({ level: 'unknown', word: 'Unknown' })
  })

  it('is health before sync, which keeps a mark of its own', () => {
    const { columns, status } = toCustomView(APPLICATION)
    const row = toRow({ 'Sync Status': 'OutOfSync', 'Health Status': 'Progressing' })

    expect(status?.(row)).toEqual({ level: 'progress', word: 'Progressing' })
    expect(columns[1]?.cell?.(row)).toMatchObject({
      type: 'status',
      status: { level: 'warn', word: 'OutOfSync' },
    })
  })

  it('is absent without a column about it', () => {
    const view = toCustomView([{ name: 'Schedule', type: 'string', jsonPath: '.spec.schedule' }])

    expect(view.status).toBeUndefined()
  })

  it('is not taken from a count', () => {
    const view = toCustomView([{ name: 'Ready', type: 'integer', jsonPath: '.status.ready' }])

    expect(view.status).toBeUndefined()
  })

  it('sorts and draws the column that it comes from', () => {
    const [column] = toCustomView(CERTIFICATE).columns
    const row = toRow({ Ready: 'True' })

    expect(column?.status?.(row).level).toBe('ok')
    expect(column?.cell?.(row)).toMatchObject({ type: 'status', status: { word: 'Ready' } })
  })
})
