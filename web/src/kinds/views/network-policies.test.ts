import type { KindSchemas, Schema } from '#sdk'
import { describe, expect, it } from 'vitest'
import { formatEffect, view } from './network-policies.ts'
import { METADATA } from './row.testing.ts'

const RULE: Schema<'NetworkPolicyRuleSpec'> = {
  allPorts: false,
  ports: [{ protocol: 'TCP', port: '8080' }],
  allPeers: false,
  peers: [{ podSelector: 'app=web' }],
}
const OPEN = { allPorts: true, ports: [], allPeers: true, peers: [] }

const DENY_ALL: KindSchemas['networkpolicies']['detail'] = {
  ...METADATA,
  podSelector: '',
  policyTypes: ['Ingress', 'Egress'],
}

describe('what a policy means for traffic', () => {
  it.each([
    [['Ingress'], [], 'Denied, all of it: no rule allows any'],
    [['Egress'], [RULE], 'Not restricted by this policy'],
    [['Ingress'], [RULE], 'Denied, except what the rule below allows'],
    [['Ingress'], [RULE, RULE], 'Denied, except what the 2 rules below allow'],
    [['Ingress'], [RULE, OPEN], 'Allowed from anyone on every port'],
    [['Ingress'], [{ ...OPEN, allPorts: false }], 'Denied, except what the rule below allows'],
  ])('of types %s with rules %#', (types, rules, sentence) => {
    expect(formatEffect('Ingress', types, rules)).toBe(sentence)
  })

  it('says a default deny plainly', () => {
    expect(view.sections(DENY_ALL)[0]).toMatchObject({
      facts: [
        { label: 'Applies to', cell: { text: 'all pods of the namespace' } },
        { label: 'Traffic in', cell: { text: 'Denied, all of it: no rule allows any' } },
        { label: 'Traffic out', cell: { text: 'Denied, all of it: no rule allows any' } },
      ],
    })
  })

  it('marks rules that have no effect', () => {
    const [, , out] = view.sections({ ...DENY_ALL, policyTypes: ['Ingress'], egress: [RULE] })

    expect(out).toMatchObject({
      note: 'Without effect: Egress is not among the policy’s types',
      rows: [[{ text: 'pods with app=web of this namespace' }, { text: 'TCP 8080' }]],
    })
  })
})
