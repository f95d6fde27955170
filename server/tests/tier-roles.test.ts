import { beforeAll, describe, expect, it } from 'vitest'
import { type Tier, TIERS } from '../auth/authorization.ts'
import type { Authorizer } from '../demo/rbac/authorizer.ts'
import { createSimulatedTiers, listGrants, QUESTIONS, readChartTiers } from './_tier-grants.ts'

// What the chart's manifests give to each tier. The cluster lane asks a real API server the same questions.

let chart: Authorizer
let simulator: Authorizer

function subtract(from: readonly string[], what: readonly string[]): string[] {
  return from.filter((one) => !what.includes(one))
}

beforeAll(async () => {
  chart = await readChartTiers()
  simulator = createSimulatedTiers()
})

describe('the chart’s tiers', () => {
  const added = (tier: Tier, to: Tier) => subtract(listGrants(chart, tier), listGrants(chart, to))

  it('let triage do what changes no specification, and read what `read` does', () => {
    expect(added('read', 'triage')).toEqual([])
    expect(added('triage', 'read').sort()).toEqual([
      'create /pods/eviction',
      'create /pods/exec',
      'create /pods/portforward',
      'delete /pods',
      'get /pods/exec',
      'get /pods/portforward',
      'patch apps/deployments/scale',
      'patch apps/replicasets/scale',
      'patch apps/statefulsets/scale',
      'update apps/deployments/scale',
      'update apps/replicasets/scale',
      'update apps/statefulsets/scale',
    ])
  })

  it('let write do all that triage does', () => {
    expect(added('triage', 'write')).toEqual([])
  })

  it('let maintain do all that write does but act as service accounts', () => {
    // `edit` names verbs that these subresources do not have.
    const meant = added('write', 'maintain').filter(
      (grant) =>
        !/^(update|patch|delete|deletecollection) \/pods\/(attach|exec|portforward)$/.test(grant),
    )

    expect(meant.sort()).toEqual(['create /serviceaccounts/token', 'impersonate /serviceaccounts'])
  })

  it('let maintain write roles without binding or escalating them, and nothing of the cluster', () => {
    const grants = listGrants(chart, 'maintain').filter(
      (grant) => !/^(get|list|watch) /.test(grant),
    )
    const beyondNamespaces =
      /\/(nodes|namespaces|persistentvolumes|ingressclasses|clusterrole|storage|priority|custom|users|groups)/

    expect(grants).toContain('create rbac.authorization.k8s.io/rolebindings')
    expect(grants.filter((grant) => /^(bind|escalate|impersonate) /.test(grant))).toEqual([])
    expect(grants.filter((grant) => beyondNamespaces.test(grant))).toEqual([])
  })

  it.each(TIERS)('grant shells whole or not at all: %s', (tier) => {
    // Over WebSocket they begin with a GET, and from Kubernetes 1.35 on they ask for both.
    const verbs = ['get', 'create'].filter((verb) =>
      listGrants(chart, tier).includes(`${verb} /pods/exec`),
    )

    expect(verbs).toEqual(verbs.includes('create') ? ['get', 'create'] : [])
  })

  it('let only admin do everything', () => {
    expect(listGrants(chart, 'admin')).toEqual(QUESTIONS)
  })

  it.each(TIERS)('are those of the simulator: %s', (tier) => {
    expect(listGrants(simulator, tier)).toEqual(listGrants(chart, tier))
  })
})
