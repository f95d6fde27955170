import { describe, expect, it } from 'vitest'
import type { KubeObject } from '../objects.ts'
import { ClusterStore } from '../store/cluster-store.ts'
import { createAuthorizer } from './authorizer.ts'
import {
  bootstrapObjects,
  clusterRole,
  clusterRoleBinding,
  roleBinding,
  tierObjects,
} from './bootstrap.ts'
import type { User } from './user.ts'

function setup(...objects: KubeObject[]) {
  const store = new ClusterStore({ now: () => 0 })
  store.seed([...bootstrapObjects(), ...tierObjects(), ...objects])
  const authorizer = createAuthorizer(store)
  const can = (user: Partial<User>, verb: string, path: string): boolean => {
    const [scope = '', resource = '', name = ''] = path.split(' ')
    const [group = '', plural = '', subresource = ''] = resource.split('/')
    return authorizer.canAccess(
      { name: 'somebody', groups: [], ...user },
      { verb, group, resource: plural, subresource, namespace: scope === '*' ? '' : scope, name },
    )
  }
  return { store, authorizer, can }
}

const tier = (name: string): Partial<User> => ({ groups: [`periscope-tier:${name}`] })

describe('RBAC', () => {
  it('denies somebody who is bound to nothing', () => {
    const { can } = setup()

    expect(can({}, 'list', '* /pods')).toBe(false)
  })

  it('allows system:masters everything without a binding', () => {
    const { can, authorizer } = setup()
    const master = { name: 'root', groups: ['system:masters'] }

    expect(can(master, 'delete', '* /nodes x')).toBe(true)
    expect(authorizer.canReadPath(master, 'get', '/metrics')).toBe(true)
  })

  it.each([
    ['read', 'list', '* /pods', true],
    ['read', 'list', '* /secrets', false],
    ['read', 'get', 'a /pods/log p', true],
    ['read', 'create', 'a /pods/exec p', false],
    ['triage', 'create', 'a /pods/exec p', true],
    ['triage', 'patch', 'a apps/deployments d', false],
    ['triage', 'patch', 'a apps/deployments/scale d', true],
    ['triage', 'update', 'a apps/deployments d', false],
    ['write', 'list', '* /secrets', true],
    ['write', 'list', '* /nodes', false],
    ['maintain', 'list', '* /nodes', true],
    ['maintain', 'delete', '* /nodes n', false],
    ['maintain', 'list', '* argoproj.io/applications', true],
    ['maintain', 'create', 'a rbac.authorization.k8s.io/roles', true],
    ['admin', 'delete', '* /nodes n', true],
  ])('%s: %s %s is %s', (name, verb, path, expected) => {
    expect(setup().can(tier(name), verb, path)).toBe(expected)
  })

  it('keeps a RoleBinding inside its namespace', () => {
    const { can } = setup(roleBinding('shop', 'nora', 'view', [{ kind: 'User', name: 'nora' }]))

    expect(can({ name: 'nora' }, 'list', 'shop /pods')).toBe(true)
    expect(can({ name: 'nora' }, 'list', 'payments /pods')).toBe(false)
    expect(can({ name: 'nora' }, 'list', '* /pods')).toBe(false)
  })

  it('limits a rule with resourceNames to these names', () => {
    const rules = [
      { apiGroups: [''], resources: ['configmaps'], resourceNames: ['flags'], verbs: ['*'] },
    ]
    const { can } = setup(
      clusterRole('flags', rules),
      clusterRoleBinding('flags', 'flags', [{ kind: 'Group', name: 'release' }]),
    )
    const user = { groups: ['release'] }

    expect(can(user, 'update', 'a /configmaps flags')).toBe(true)
    expect(can(user, 'update', 'a /configmaps other')).toBe(false)
    expect(can(user, 'list', 'a /configmaps')).toBe(false)
  })

  it('matches subresources by name and by */name, not by the resource', () => {
    const rules = [
      { apiGroups: ['apps'], resources: ['*/scale', 'deployments'], verbs: ['update'] },
    ]
    const { can } = setup(
      clusterRole('scaler', rules),
      clusterRoleBinding('scaler', 'scaler', [{ kind: 'User', name: 'somebody' }]),
    )

    expect(can({}, 'update', 'a apps/statefulsets/scale s')).toBe(true)
    expect(can({}, 'update', 'a apps/deployments/status d')).toBe(false)
  })

  it('knows service accounts as subjects', () => {
    const { can } = setup(
      clusterRoleBinding('bot', 'view', [{ kind: 'ServiceAccount', namespace: 'ci', name: 'bot' }]),
    )

    expect(can({ name: 'system:serviceaccount:ci:bot' }, 'list', '* /pods')).toBe(true)
    expect(can({ name: 'system:serviceaccount:other:bot' }, 'list', '* /pods')).toBe(false)
  })

  it('matches paths with a star at the end', () => {
    const { authorizer } = setup()
    const user = { name: 'x', groups: ['system:authenticated'] }

    expect(authorizer.canReadPath(user, 'get', '/apis/apps/v1')).toBe(true)
    expect(authorizer.canReadPath(user, 'get', '/metrics')).toBe(false)
  })

  it('sees a binding that is made later and forgets one that is deleted', () => {
    const { store, can } = setup()
    const binding = clusterRoleBinding('late', 'view', [{ kind: 'User', name: 'late' }])
    expect(can({ name: 'late' }, 'list', '* /pods')).toBe(false)

    store.create(binding)
    expect(can({ name: 'late' }, 'list', '* /pods')).toBe(true)

    store.delete({ apiVersion: binding.apiVersion, kind: binding.kind, name: 'late' })
    expect(can({ name: 'late' }, 'list', '* /pods')).toBe(false)
  })

  it('grants nothing through a binding whose role is missing', () => {
    const { can } = setup(
      clusterRoleBinding('x', 'no-such-role', [{ kind: 'User', name: 'somebody' }]),
    )

    expect(can({}, 'list', '* /pods')).toBe(false)
  })
})
