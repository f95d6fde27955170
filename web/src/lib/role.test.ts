import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { toRole } from './role.ts'

describe('toRole', () => {
  it('allows the verb in the namespace, in the core group', () => {
    const role: unknown = parse(
      toRole({ verb: 'list', group: '', resource: 'secrets', namespace: 'payments' }),
    )

    expect(role).toEqual({
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'Role',
      metadata: { name: 'list-secrets', namespace: 'payments' },
      rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['list'] }],
    })
  })

  it('is a ClusterRole at the scope of the cluster', () => {
    const role: unknown = parse(
      toRole({ verb: 'get', group: 'storage.k8s.io', resource: 'storageclasses' }),
    )

    expect(role).toMatchObject({
      kind: 'ClusterRole',
      metadata: { name: 'get-storageclasses' },
      rules: [{ apiGroups: ['storage.k8s.io'] }],
    })
  })

  it('makes a name of a subresource', () => {
    const role: unknown = parse(
      toRole({ verb: 'create', group: '', resource: 'pods/exec', namespace: 'shop' }),
    )

    expect(role).toMatchObject({
      metadata: { name: 'create-pods-exec' },
      rules: [{ resources: ['pods/exec'], verbs: ['create'] }],
    })
  })

  it('is one rule for all verbs of a resource, and one document for each namespace', () => {
    const exec = { group: '', resource: 'pods/exec' }
    const roles = parseAllDocuments(
      toRole(
        { ...exec, verb: 'get', namespace: 'shop' },
        { ...exec, verb: 'create', namespace: 'shop' },
        { ...exec, verb: 'get', resource: 'pods/log', namespace: 'shop' },
        { ...exec, verb: 'get', namespace: 'web' },
      ),
    ).map((document) => document.toJS() as unknown)

    expect(roles).toMatchObject([
      {
        metadata: { name: 'get-create-pods-exec-get-pods-log', namespace: 'shop' },
        rules: [
          { resources: ['pods/exec'], verbs: ['get', 'create'] },
          { resources: ['pods/log'], verbs: ['get'] },
        ],
      },
      { metadata: { name: 'get-pods-exec', namespace: 'web' }, rules: [{ verbs: ['get'] }] },
    ])
  })
})
