import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ApiClient } from '../../../scripts/envtest/api-client.ts'
import { type Tier, TIERS } from '../../auth/authorization.ts'
import { type KindNames } from '../../resources/kind.ts'
import { kinds } from '../../resources/kinds.ts'
import { listGrants, QUESTIONS, readChartTiers, toAccessRequest } from '../_tier-grants.ts'
import { expectDoneAs } from './_audit.ts'
import {
  BY_TIER,
  CONSOLE_ACCOUNT,
  openRealCluster,
  type RealCluster,
  TEST_AGENT,
} from './_real-cluster.ts'

const AUTHORIZATION = '/apis/authorization.k8s.io/v1'
const RBAC = '/apis/rbac.authorization.k8s.io/v1/namespaces/samples'
const CONCURRENT_QUESTIONS = 32

let cluster: RealCluster

beforeAll(async () => {
  cluster = await openRealCluster()
})
afterAll(() => cluster.close())

/** Asks the API server, as the administrator, what a member of a tier may do. */
async function mayDo(tier: Tier, attributes: object): Promise<boolean> {
  const spec = {
    user: 'somebody',
    groups: [`periscope-tier:${tier}`, 'system:authenticated'],
    resourceAttributes: attributes,
  }
  const { status } = await cluster.admin.sendJson<{ status: { allowed: boolean } }>(
    `${AUTHORIZATION}/subjectaccessreviews`,
    {
      method: 'POST',
      body: { apiVersion: 'authorization.k8s.io/v1', kind: 'SubjectAccessReview', spec },
    },
  )
  return status.allowed
}

async function askAll<Q>(
  questions: readonly Q[],
  ask: (question: Q) => Promise<boolean>,
): Promise<Q[]> {
  const granted = new Set<Q>()
  const queue = questions.values()
  const askers = Array.from({ length: CONCURRENT_QUESTIONS }, async () => {
    for (const question of queue) if (await ask(question)) granted.add(question)
  })
  await Promise.all(askers)
  return questions.filter((question) => granted.has(question))
}

describe.each(TIERS)('the tier %s', (tier) => {
  const person = { subject: `person-of-${tier}`, groups: [tier] }

  it('may do at the API server what the manifests say', async () => {
    const chart = await readChartTiers()

    const granted = await askAll(QUESTIONS, (question) => mayDo(tier, toAccessRequest(question)))

    expect(granted).toEqual(listGrants(chart, tier))
  })

  it('is shown the lists that the API server lets it read, and refused the others', async () => {
    const server = await cluster.startAs(person, BY_TIER)
    const all = kinds.map(({ names }) => names)
    const readable = await askAll(all, ({ group, resource }) =>
      mayDo(tier, { verb: 'list', group, resource }),
    )
    await cluster.takeTrace()

    const answers = await Promise.all(
      all.map(async ({ path }) => {
        const { status, text } = await server.send(`/api/clusters/real/${path}`)
        return { path, status, text }
      }),
    )

    const shown = answers.filter(({ status }) => status === 200).map(({ path }) => path)
    const refused = answers.filter(({ status }) => status !== 200)
    expect(shown).toEqual(readable.map(({ path }) => path))
    for (const { status, text } of refused) {
      expect(status).toBe(403)
      expect(JSON.parse(text)).toMatchObject({ kind: 'Status', reason: 'Forbidden', code: 403 })
    }
    expectDoneAs(await cluster.takeTrace(), {
      account: CONSOLE_ACCOUNT,
      user: person.subject,
      groups: [`periscope-tier:${tier}`],
    })
  })

  it('is told by can-i what the API server would answer', async () => {
    const server = await cluster.startAs(person, BY_TIER)
    const verbs = ['list', 'create', 'patch', 'delete']
    const checks = kinds.flatMap(({ names }) => verbs.map((verb) => toCheck(names, verb)))
    const granted = await askAll(checks, (check) => mayDo(tier, check))
    await cluster.takeTrace()

    const results = await Promise.all(
      // 64 is the most that one question may have.
      [checks.slice(0, 60), checks.slice(60)].map(async (some) => {
        const answer = await server.send('/api/clusters/real/can-i', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ checks: some }),
        })
        expect(answer.status, answer.text).toBe(200)
        return (JSON.parse(answer.text) as { results: { allowed: boolean }[] }).results
      }),
    )

    const allowed = results.flat().map((result) => result.allowed)
    expect(checks.filter((_, index) => allowed[index])).toEqual(granted)
    expectDoneAs(await cluster.takeTrace(), {
      account: CONSOLE_ACCOUNT,
      user: person.subject,
      groups: [`periscope-tier:${tier}`],
    })
  })
})

/** Every other kind is asked about in one namespace, so that both kinds of reviews are used. */
function toCheck({ group, resource, namespaced, kind }: KindNames, verb: string): object {
  const isInNamespace = namespaced && kind.length % 2 === 0
  return { verb, group, resource, ...(isInNamespace && { namespace: 'samples' }) }
}

describe('somebody whose groups give no tier', () => {
  it('is refused by the API server, under their own name and no group', async () => {
    const server = await cluster.startAs({ subject: 'stranger', groups: ['other'] }, BY_TIER)
    await cluster.takeTrace()

    const answers = await Promise.all(
      ['pods', 'secrets', 'nodes'].map((path) => server.send(`/api/clusters/real/${path}`)),
    )

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
    expectDoneAs(await cluster.takeTrace(), {
      account: CONSOLE_ACCOUNT,
      user: 'stranger',
      groups: [],
    })
  })
})

/** The status that the API server answers to somebody whom an account becomes; 200 and 201 are the same here. */
async function tryAs(
  account: ApiClient,
  identity: { readonly user?: string; readonly group?: string },
  request: {
    readonly path: string
    readonly method?: 'GET' | 'POST' | 'PATCH'
    readonly body?: object
  },
): Promise<number> {
  const { path, method = 'GET', body } = request
  const { user, group } = identity
  const answer = await account.send(path, {
    method,
    ...(body && { body }),
    headers: {
      'user-agent': TEST_AGENT,
      ...(method === 'PATCH' && { 'content-type': 'application/merge-patch+json' }),
      ...(user !== undefined && { 'impersonate-user': user }),
      ...(group !== undefined && { 'impersonate-group': group }),
    },
  })
  return answer.status
}

describe('a member of maintain', () => {
  const maintainer = { user: 'mara', group: 'periscope-tier:maintain' }
  const roleBinding = (role: string) => ({
    path: `${RBAC}/rolebindings?dryRun=All`,
    method: 'POST' as const,
    body: {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata: { generateName: 'mara-' },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: role },
      subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: 'mara' }],
    },
  })
  const role = (...rules: readonly object[]) => ({
    path: `${RBAC}/roles?dryRun=All`,
    method: 'POST' as const,
    body: {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'Role',
      metadata: { generateName: 'mara-' },
      rules,
    },
  })

  it.each([
    ['view', 201],
    ['periscope-triage', 201],
    ['periscope-maintain', 201],
    ['edit', 403],
    ['admin', 403],
    ['cluster-admin', 403],
  ])('who binds %s in a namespace is answered %i', async (name, status) => {
    expect(await tryAs(cluster.clientOf('console'), maintainer, roleBinding(name))).toBe(status)
  })

  it.each([
    ['what they may do', { apiGroups: [''], resources: ['pods'], verbs: ['delete'] }, 201],
    [
      'acting as service accounts',
      { apiGroups: [''], resources: ['serviceaccounts'], verbs: ['impersonate'] },
      403,
    ],
    [
      'making tokens',
      { apiGroups: [''], resources: ['serviceaccounts/token'], verbs: ['create'] },
      403,
    ],
    ['everything', { apiGroups: ['*'], resources: ['*'], verbs: ['*'] }, 403],
  ])('who writes a role for %s is answered %3$i', async (_, rule, status) => {
    expect(await tryAs(cluster.clientOf('console'), maintainer, role(rule))).toBe(status)
  })
})

describe('a member of triage', () => {
  const helper = { user: 'tess', group: 'periscope-tier:triage' }
  const deployment = '/apis/apps/v1/namespaces/samples/deployments/shop'
  const patch = (path: string, body: object) => ({
    path: `${path}?dryRun=All`,
    method: 'PATCH' as const,
    body,
  })

  it('scales a deployment and changes nothing else of it', async () => {
    const account = cluster.clientOf('console')
    const template = { metadata: { annotations: { 'example.com/restarted': 'now' } } }

    const statuses = [
      await tryAs(account, helper, patch(`${deployment}/scale`, { spec: { replicas: 4 } })),
      await tryAs(account, helper, patch(deployment, { spec: { replicas: 4 } })),
      await tryAs(account, helper, patch(deployment, { spec: { template } })),
    ]

    expect(statuses).toEqual([200, 403, 403])
  })
})

describe('the console’s own account', () => {
  const pods = { path: '/api/v1/pods?limit=1' }

  it.each([
    ['itself', {}, 403],
    ['a person in the group of a tier', { user: 'ada', group: 'periscope-tier:read' }, 200],
    ['a member of system:masters', { user: 'ada', group: 'system:masters' }, 403],
    ['a person with a group of their own', { user: 'ada', group: 'periscope:devs' }, 403],
    ['a tier that is not there', { user: 'ada', group: 'periscope-tier:root' }, 403],
    [
      'a service account',
      { user: 'system:serviceaccount:kube-system:clusterrole-aggregation-controller' },
      403,
    ],
  ])('that asks as %s is answered %3$i', async (_, identity, status) => {
    expect(await tryAs(cluster.clientOf('console'), identity, pods)).toBe(status)
  })
})
