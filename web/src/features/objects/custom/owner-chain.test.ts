import type { Schema } from '#sdk'
import { describe, expect, it } from 'vitest'
import type { AnyObjectScope } from '../../../api/objects.ts'
import { findOwners } from './owner-chain.ts'

type OwnerReference = Schema<'OwnerReference'>

function owner(apiVersion: string, kind: string, name: string): OwnerReference {
  return { apiVersion, kind, name, uid: name }
}

const DEFINITION: Schema<'CustomResourceDefinition'> = {
  name: 'certificates.cert-manager.io',
  group: 'cert-manager.io',
  kind: 'Certificate',
  plural: 'certificates',
  scope: 'Namespaced',
  versions: [],
  servedVersion: 'v1',
  storageVersion: 'v1',
  createdAt: '2026-01-01T00:00:00Z',
}
const FROM = { cluster: 'prod-eu', namespace: 'shop' }

/** Readers of a cluster in which these objects are owned. */
function readersOf(owners: Readonly<Record<string, OwnerReference>>) {
  return {
    readOwners: ({ name }: AnyObjectScope) => {
      if (name === 'secret') return Promise.reject(new Error('you may not read it'))
      const found = owners[name]
      return Promise.resolve(found ? [found] : [])
    },
    readDefinitions: () => Promise.resolve([DEFINITION]),
    toProblem: (error: unknown) => String(error),
  }
}

describe('what a custom object belongs to', () => {
  it('is followed up to what nobody owns', async () => {
    const readers = readersOf({ 'shop-tls': owner('networking.k8s.io/v1', 'Ingress', 'shop') })

    const chain = await findOwners(
      [owner('cert-manager.io/v1', 'Certificate', 'shop-tls')],
      FROM,
      readers,
    )

    expect(chain).toEqual([
      {
        kind: 'Certificate',
        name: 'shop-tls',
        scope: {
          cluster: 'prod-eu',
          group: 'cert-manager.io',
          version: 'v1',
          plural: 'certificates',
          namespace: 'shop',
          name: 'shop-tls',
        },
      },
      {
        kind: 'Ingress',
        name: 'shop',
        scope: { cluster: 'prod-eu', path: 'ingresses', namespace: 'shop', name: 'shop' },
      },
    ])
  })

  it('ends with what cannot be read, and says so', async () => {
    const chain = await findOwners([owner('apps/v1', 'Deployment', 'secret')], FROM, readersOf({}))

    expect(chain).toMatchObject([{ name: 'secret', problem: 'Error: you may not read it' }])
    expect(chain[0]?.scope).toBeDefined()
  })

  it('names an owner of a kind that the cluster does not serve', async () => {
    const chain = await findOwners([owner('gone.io/v1', 'Gadget', 'g')], FROM, readersOf({}))

    expect(chain).toEqual([{ kind: 'Gadget', name: 'g' }])
  })

  it('comes to an end though objects own each other', async () => {
    const readers = readersOf({
      a: owner('apps/v1', 'Deployment', 'b'),
      b: owner('apps/v1', 'Deployment', 'a'),
    })

    const chain = await findOwners([owner('apps/v1', 'Deployment', 'a')], FROM, readers)

    expect(chain).toHaveLength(6)
  })

  it('is nothing without an owner', async () => {
    expect(await findOwners([], FROM, readersOf({}))).toEqual([])
  })
})
