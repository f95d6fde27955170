import { beforeAll, expect, it } from 'vitest'
import { configMap, createNamespace } from './objects.ts'
import { describeTargets, type Answer, type Request } from './target.ts'

const REVIEWS = '/apis/authorization.k8s.io/v1'
const READ = { as: 'rita@example.com', groups: ['periscope-tier:read'] }
const WRITE = { as: 'will@example.com', groups: ['periscope-tier:write'] }
const ADMIN = { as: 'ada@example.com', groups: ['periscope-tier:admin'] }
const NORA = { as: 'nora@example.com' }
const NILS = { as: 'nils@example.com' }

type Person = Pick<Request, 'as' | 'groups'>

describeTargets(
  'access',
  (target) => {
    beforeAll(async () => {
      await createNamespace(target, 'access')
      await target.create('/api/v1/namespaces/access/configmaps', configMap('seen'))
    }, 60_000)

    function send(person: Person, path: string, request: Request = {}): Promise<Answer> {
      return target.send(path, { groups: [], ...person, ...request })
    }

    async function may(person: Person, attributes: object): Promise<boolean> {
      const body = {
        apiVersion: 'authorization.k8s.io/v1',
        kind: 'SelfSubjectAccessReview',
        spec: { resourceAttributes: attributes },
      }
      const answer = await send(person, `${REVIEWS}/selfsubjectaccessreviews`, {
        method: 'POST',
        body,
      })
      expect(answer.status).toBe(201)
      return answer.json<{ status: { allowed: boolean } }>().status.allowed
    }

    const pods = { resource: 'pods', namespace: 'access' }
    const secrets = { resource: 'secrets', namespace: 'access' }
    const roles = { group: 'rbac.authorization.k8s.io', resource: 'clusterroles' }

    it.each<[string, Person, readonly boolean[]]>([
      ['read', READ, [true, false, false, false, false, false]],
      ['write', WRITE, [true, true, true, false, true, false]],
      ['admin', ADMIN, [true, true, true, true, true, true]],
      ['nobody', { as: 'nobody' }, [false, false, false, false, false, false]],
    ])('of the tier %s is what its role gives', async (_tier, person, expected) => {
      const questions = [
        { ...pods, verb: 'list' },
        { ...pods, verb: 'delete' },
        { ...secrets, verb: 'get' },
        { resource: 'nodes', verb: 'list' },
        { ...pods, verb: 'create', subresource: 'exec' },
        { ...roles, verb: 'delete' },
      ]

      expect(await Promise.all(questions.map((question) => may(person, question)))).toEqual(
        expected,
      )
    })

    it.each<[string, Person, string, readonly boolean[]]>([
      ['nora', NORA, 'payments-prod', [true, false, true]],
      ['nils', NILS, 'search-prod', [true, false, false]],
    ])('of %s ends with the namespace', async (_name, person, namespace, expected) => {
      const questions = [
        { resource: 'pods', namespace, verb: 'list' },
        { resource: 'pods', namespace: 'access', verb: 'list' },
        { resource: 'namespaces', verb: 'list' },
      ]

      expect(await Promise.all(questions.map((question) => may(person, question)))).toEqual(
        expected,
      )
    })

    it('is the same when it is used', async () => {
      const path = '/api/v1/namespaces/payments-prod/configmaps'

      const answers = await Promise.all([
        send(NORA, path),
        send(NILS, path),
        send(NORA, '/api/v1/configmaps'),
        send(NORA, '/api/v1/namespaces'),
        send(NILS, '/api/v1/namespaces'),
        send(NORA, path, { method: 'POST', body: configMap('no') }),
      ])

      expect(answers.map(({ status }) => status)).toEqual([200, 403, 403, 200, 403, 403])
    })

    it.each<[string, Person, string, number]>([
      ['read', READ, 'GET', 200],
      ['read', READ, 'PATCH', 403],
      ['write', WRITE, 'PATCH', 200],
      ['admin', ADMIN, 'PATCH', 200],
    ])('lets the tier %s %s %s', async (_tier, person, method, expected) => {
      const path = '/api/v1/namespaces/access/configmaps/seen'
      const patch = { body: { data: { a: '1' } }, type: 'application/merge-patch+json' }
      const answer = await send(person, path, { method, ...(method === 'PATCH' && patch) })

      expect(answer.status).toBe(expected)
    })

    it('is listed for a namespace', async () => {
      const body = {
        apiVersion: 'authorization.k8s.io/v1',
        kind: 'SelfSubjectRulesReview',
        spec: { namespace: 'search-prod' },
      }
      const answer = await send(NILS, `${REVIEWS}/selfsubjectrulesreviews`, {
        method: 'POST',
        body,
      })

      const { status } = answer.json<{
        status: {
          incomplete: boolean
          resourceRules: { verbs: string[]; resources: string[] }[]
          nonResourceRules: { nonResourceURLs: string[] }[]
        }
      }>()
      const podRules = status.resourceRules.filter(({ resources }) => resources.includes('pods'))
      expect(new Set(podRules.flatMap(({ verbs }) => verbs))).toEqual(
        new Set(['get', 'list', 'watch']),
      )
      expect(status.incomplete).toBe(false)
      expect(status.nonResourceRules.flatMap(({ nonResourceURLs }) => nonResourceURLs)).toContain(
        '/version',
      )
    })

    it('of others is for who may ask', async () => {
      const body = {
        apiVersion: 'authorization.k8s.io/v1',
        kind: 'SubjectAccessReview',
        spec: {
          user: 'nora@example.com',
          resourceAttributes: { verb: 'list', resource: 'pods', namespace: 'payments-prod' },
        },
      }
      const path = `${REVIEWS}/subjectaccessreviews`

      const allowed = await send(ADMIN, path, { method: 'POST', body })
      const refused = await send(NORA, path, { method: 'POST', body })

      expect(allowed.json()).toMatchObject({ status: { allowed: true } })
      expect(refused.status).toBe(403)
    })

    it('to paths follows the same rules', async () => {
      const ask = async (path: string): Promise<unknown> => {
        const body = { spec: { nonResourceAttributes: { path, verb: 'get' } } }
        const answer = await send(NILS, `${REVIEWS}/selfsubjectaccessreviews`, {
          method: 'POST',
          body,
        })
        return answer.json<{ status: { allowed: boolean } }>().status.allowed
      }

      expect([await ask('/version'), await ask('/metrics')]).toEqual([true, false])
    })

    it('as somebody else is refused to an account that may not impersonate', async () => {
      const answer = await target.send('/api/v1/pods', {
        as: 'alice',
        groups: [],
        headers: { authorization: `Bearer ${target.plainToken}` },
      })

      expect(answer.failure()).toMatchObject({
        code: 403,
        reason: 'Forbidden',
        message:
          'users "alice" is forbidden: User "system:serviceaccount:default:default" cannot impersonate resource "users" in API group "" at the cluster scope',
        details: { name: 'alice', kind: 'users' },
      })
    })

    it('as a group needs a user', async () => {
      const answer = await target.send('/api/v1/pods', {
        as: '',
        groups: ['system:masters'],
      })

      expect(answer.failure()).toMatchObject({ code: 400, reason: 'BadRequest' })
      expect(answer.failure().message).toMatch(/^requested \[.*system:masters.*\] without imperson/)
    })
  },
  { controllers: true },
)
