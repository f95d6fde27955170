import type { KindSchemas, Schema } from '#sdk'
import { text, type Cell } from '../cell.ts'
import { defineView, facts, type Section } from '../kind-view.ts'
import { peersCell, portsCell } from './parts/peers.ts'
import { selectorCell } from './parts/selectors.ts'

type Row = KindSchemas['networkpolicies']['row']
type Detail = KindSchemas['networkpolicies']['detail']
type Rule = Schema<'NetworkPolicyRuleSpec'>

type Direction = 'Ingress' | 'Egress'

/** What the policy means for traffic in one direction, in a sentence. */
export function formatEffect(
  direction: Direction,
  policyTypes: readonly string[],
  rules: readonly Rule[],
): string {
  const way = direction === 'Ingress' ? 'from' : 'to'
  if (!policyTypes.includes(direction)) return 'Not restricted by this policy'
  if (rules.length === 0) return 'Denied, all of it: no rule allows any'
  if (rules.some(({ allPeers, allPorts }) => allPeers && allPorts)) {
    return `Allowed ${way} anyone on every port`
  }
  return rules.length === 1
    ? 'Denied, except what the rule below allows'
    : `Denied, except what the ${rules.length} rules below allow`
}

function podsCell({ podSelector }: Row): Cell {
  return selectorCell(podSelector, 'all pods of the namespace')
}

function toRulesSection(direction: Direction, detail: Detail): Section {
  const isIngress = direction === 'Ingress'
  const rules = (isIngress ? detail.ingress : detail.egress) ?? []
  const isInForce = detail.policyTypes.includes(direction)
  return {
    type: 'table',
    title: isIngress ? 'Allows traffic in' : 'Allows traffic out',
    columns: [{ label: isIngress ? 'From' : 'To' }, { label: 'On ports' }],
    rows: rules.map((rule) => [peersCell(rule), portsCell(rule)]),
    note: isInForce ? undefined : `Without effect: ${direction} is not among the policy’s types`,
  }
}

function toEffectSection(detail: Detail): Section {
  const { policyTypes, ingress = [], egress = [] } = detail
  return {
    type: 'facts',
    title: 'Policy',
    facts: facts({
      'Applies to': podsCell(detail),
      'Traffic in': text(formatEffect('Ingress', policyTypes, ingress)),
      'Traffic out': text(formatEffect('Egress', policyTypes, egress)),
    }),
  }
}

export const view = defineView<'networkpolicies'>({
  path: 'networkpolicies',
  columns: [
    {
      id: 'pods',
      label: 'Pods',
      value: (row) => row.podSelector || 'all',
      cell: podsCell,
      width: 180,
      grow: 2,
      priority: 1,
      help: 'The pods whose traffic it restricts, by their labels',
    },
    {
      id: 'restricts',
      label: 'Restricts',
      value: (row) => row.policyTypes.join(', ') || undefined,
      width: 120,
      priority: 2,
      help: 'Ingress: traffic to the pods; Egress: traffic from them. What no policy allows is denied then',
    },
  ],
  sections: (detail) => [
    toEffectSection(detail),
    toRulesSection('Ingress', detail),
    toRulesSection('Egress', detail),
  ],
})
