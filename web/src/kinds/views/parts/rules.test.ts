import { describe, expect, it } from 'vitest'
import { formatGroups, formatVerbs, rulesSections } from './rules.ts'

const READ_PODS = { verbs: ['list', 'get'], apiGroups: [''], resources: ['pods', 'pods/log'] }
const READ_SECRETS = { verbs: ['get'], apiGroups: [''], resources: ['secrets'] }

it('puts reading before writing', () => {
  expect(formatVerbs(['delete', 'watch', 'approve', 'get'])).toBe('get, watch, delete, approve')
  expect(formatVerbs(['*'])).toBe('every verb (*)')
})

it('names the core group', () => {
  expect(formatGroups(['', 'apps'])).toBe('core, apps')
  expect(formatGroups(['*'])).toBe('every group (*)')
})

describe('the rules of a role', () => {
  it('say what they allow on what, of which groups', () => {
    const [onResources] = rulesSections([READ_PODS])

    expect(onResources).toMatchObject({
      title: 'Allows (1)',
      columns: [{ label: 'Verbs' }, { label: 'Resources' }],
      rows: [[{ text: 'get, list' }, { items: [{ text: 'pods, pods/log' }, { text: 'of core' }] }]],
      note: undefined,
    })
  })

  it('say why a rule needs care', () => {
    const [onResources] = rulesSections([READ_PODS, READ_SECRETS])

    expect(onResources).toMatchObject({
      note: '1 of 2 needs care',
      rows: [
        [{ text: 'get, list' }, {}],
        [{ items: [{ text: 'get' }, { status: { level: 'warn', word: 'Reads secrets' } }] }, {}],
      ],
    })
  })

  it('count further reasons, and whom they are limited to', () => {
    const [onResources] = rulesSections([
      {
        verbs: ['bind', 'escalate'],
        apiGroups: ['rbac.authorization.k8s.io'],
        resources: ['roles'],
        resourceNames: ['view'],
      },
    ])
    const status = {
      word: 'May give itself any right +1',
      reason: 'May give itself any right; may grant roles it does not have (only those named)',
    }

    expect(onResources).toMatchObject({
      rows: [[{ items: [{}, { status }] }, { items: [{}, {}, { text: 'only view' }] }]],
    })
  })

  it('keep addresses of the API server apart', () => {
    const [onResources, onUrls] = rulesSections([{ verbs: ['get'], nonResourceURLs: ['/healthz'] }])

    expect(onResources).toMatchObject({ rows: [] })
    expect(onUrls).toMatchObject({ rows: [[{ text: 'get' }, { text: '/healthz' }]] })
  })
})
