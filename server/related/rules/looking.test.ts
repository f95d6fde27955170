import { describe, expect, it } from 'vitest'
import type { Facts, Rule } from '../rule.ts'
import { findNamespaceLimits, findNodePods, namespaceFacts, nodeFacts } from './cluster.ts'
import { limitRangeFacts, resourceQuotaFacts } from './cluster.ts'
import { configMapFacts } from './config.ts'
import { horizontalPodAutoscalerFacts } from './autoscaling.ts'
import { findAutoscalers } from './links.ts'
import { networkPolicyFacts, podDisruptionBudgetFacts, serviceFacts } from './network.ts'
import { read, writeMatches } from './read.testing.ts'
import { findControlled, findSelectedPods, selectedBy } from './selection.ts'
import {
  findOfStorageClass,
  findTemplateClaims,
  persistentVolumeClaimFacts,
  persistentVolumeFacts,
  storageClassFacts,
} from './storage.ts'
import { findUsers } from './users.ts'
import { cronJobFacts, deploymentFacts, jobFacts, podFacts } from './workloads.ts'
import { replicaSetFacts, statefulSetFacts } from './workloads.ts'

// What is related to an object without the object's saying so: found in lists.

const namespace = 'shop'

const named = (name: string, more: object = {}) => ({ metadata: { name, namespace, ...more } })

const controlledBy = (uid: string, kind = 'ReplicaSet', name = 'owner') => ({
  ownerReferences: [{ apiVersion: 'apps/v1', kind, name, uid, controller: true }],
})

function listed(...lists: readonly (readonly [Facts, readonly object[]])[]) {
  return new Map(lists)
}

describe('what is controlled', () => {
  it('is what names the controller as such', () => {
    const owner = read(replicaSetFacts, named('cart', { uid: 'u1' }))
    const pods = [
      named('mine', controlledBy('u1')),
      named('of-another', controlledBy('u2')),
      named('orphan'),
    ]

    expect(writeMatches(findControlled, owner, listed([podFacts, pods]))).toEqual([
      'owns > Pod/shop/mine',
    ])
  })

  it('is of replica sets the current one and those that have pods', () => {
    const revision = (text: string) => ({
      annotations: { 'deployment.kubernetes.io/revision': text },
    })
    const owner = read(deploymentFacts, named('cart', { uid: 'u1', ...revision('3') }))
    const sets = [
      { ...named('old', { ...controlledBy('u1'), ...revision('1') }), spec: { replicas: 0 } },
      { ...named('leaving', { ...controlledBy('u1'), ...revision('2') }), status: { replicas: 1 } },
      { ...named('current', { ...controlledBy('u1'), ...revision('3') }), spec: { replicas: 0 } },
    ]

    expect(writeMatches(findControlled, owner, listed([replicaSetFacts, sets]))).toEqual([
      'owns > ReplicaSet/shop/leaving',
      'owns > ReplicaSet/shop/current',
    ])
  })

  it('is asked for with the selector, in the namespace', () => {
    const owner = read(deploymentFacts, {
      ...named('cart', { uid: 'u1' }),
      spec: { selector: { matchLabels: { app: 'cart' } } },
    })

    expect(findControlled(owner)).toMatchObject([
      { searches: [{ namespace: 'shop', query: { labelSelector: 'app=cart' } }] },
    ])
  })
})

describe('what selects', () => {
  const pod = read(podFacts, named('cart-1', { labels: { app: 'cart', tier: 'web' } }))
  const workload = read(deploymentFacts, {
    ...named('cart'),
    spec: { template: { metadata: { labels: { app: 'cart', tier: 'web' } } } },
  })
  const selecting = (name: string, selector: object) => ({ ...named(name), spec: { selector } })

  it.each<[string, Facts, readonly object[], readonly string[]]>([
    [
      'services',
      serviceFacts,
      [
        selecting('cart', { app: 'cart' }),
        selecting('other', { app: 'other' }),
        selecting('by-hand', {}),
        named('external'),
      ],
      ['selects < Service/shop/cart'],
    ],
    [
      'budgets',
      podDisruptionBudgetFacts,
      [
        selecting('web', { matchExpressions: [{ key: 'tier', operator: 'In', values: ['web'] }] }),
        selecting('all', {}),
        selecting('none', { matchLabels: { app: 'cart', tier: 'db' } }),
        named('no-selector'),
      ],
      ['selects < PodDisruptionBudget/shop/web', 'selects < PodDisruptionBudget/shop/all'],
    ],
    [
      'policies',
      networkPolicyFacts,
      [
        { ...named('default-deny'), spec: { podSelector: {} } },
        { ...named('db'), spec: { podSelector: { matchLabels: { app: 'db' } } } },
      ],
      ['selects < NetworkPolicy/shop/default-deny'],
    ],
  ])('%s, a pod or a template alike', (_, facts, objects, expected) => {
    const rule: Rule = selectedBy(facts)

    expect(writeMatches(rule, pod, listed([facts, objects]))).toEqual(expected)
    expect(writeMatches(rule, workload, listed([facts, objects]))).toEqual(expected)
  })

  it('asks for the pods of a service', () => {
    const service = read(serviceFacts, selecting('cart', { app: 'cart' }))

    expect(findSelectedPods(service)).toMatchObject([
      { searches: [{ namespace: 'shop', query: { labelSelector: 'app=cart' } }] },
    ])
  })

  it('asks for nothing when a service has no selector', () => {
    expect(findSelectedPods(read(serviceFacts, named('external')))).toEqual([])
  })
})

describe('who uses a config map', () => {
  const spec = { containers: [{ envFrom: [{ configMapRef: { name: 'flags' } }] }] }
  const template = { spec: { template: { spec } } }
  const flags = read(configMapFacts, named('flags'))

  it('says workloads, and pods by who controls them', () => {
    const lists = listed(
      [deploymentFacts, [{ ...named('cart'), ...template }, named('mailer')]],
      [cronJobFacts, [{ ...named('nightly'), spec: { jobTemplate: template } }]],
      [
        podFacts,
        [
          { ...named('bare'), spec },
          { ...named('db-0', controlledBy('u', 'StatefulSet', 'db')), spec },
          named('without'),
        ],
      ],
    )

    expect(writeMatches(findUsers, flags, lists)).toEqual([
      'uses < Deployment/shop/cart (envFrom)',
      'uses < CronJob/shop/nightly (envFrom)',
      'uses < Pod/shop/bare (envFrom)',
      'uses < StatefulSet/shop/db (envFrom)',
    ])
  })

  it('knows the deployment of a pod by the hash in its replica set’s name', () => {
    const labels = { 'pod-template-hash': '7f9c' }
    const pod = read(podFacts, {
      ...named('cart-7f9c-x1', { labels, ...controlledBy('u', 'ReplicaSet', 'cart-7f9c') }),
      spec,
    })
    const searches = findUsers(flags).flatMap((ask) => ('searches' in ask ? ask.searches : []))
    const match = searches.find(({ facts }) => facts === podFacts)?.match(pod)

    expect(match?.coveredBy).toEqual(['ReplicaSet/shop/cart-7f9c', 'Deployment/shop/cart'])
  })

  it('knows that a job of a cron job says nothing more', () => {
    const owner = { apiVersion: 'batch/v1', kind: 'CronJob', name: 'nightly', controller: true }
    const job = read(jobFacts, { ...named('nightly-1', { ownerReferences: [owner] }), ...template })
    const searches = findUsers(flags).flatMap((ask) => ('searches' in ask ? ask.searches : []))
    const match = searches.find(({ facts }) => facts === jobFacts)?.match(job)

    expect(match).toMatchObject({ coveredBy: ['CronJob/shop/nightly'] })
    expect(match?.instead).toBeUndefined()
  })
})

describe('other lists', () => {
  it('claims of a stateful set have its templates’ names and a number', () => {
    const set = read(statefulSetFacts, {
      ...named('db'),
      spec: { volumeClaimTemplates: [{ metadata: { name: 'data' } }] },
    })
    const claims = ['data-db-0', 'data-db-12', 'data-db-x', 'data-dbx-0', 'wal-db-0'].map((name) =>
      named(name),
    )

    expect(
      writeMatches(findTemplateClaims, set, listed([persistentVolumeClaimFacts, claims])),
    ).toEqual([
      'uses > PersistentVolumeClaim/shop/data-db-0 (volumeClaimTemplate data)',
      'uses > PersistentVolumeClaim/shop/data-db-12 (volumeClaimTemplate data)',
    ])
  })

  it('claims and volumes of a storage class name it', () => {
    const storage = read(storageClassFacts, { metadata: { name: 'gp3' } })
    const spec = { storageClassName: 'gp3' }
    const lists = listed(
      [persistentVolumeClaimFacts, [{ ...named('a'), spec }, named('b')]],
      [persistentVolumeFacts, [{ metadata: { name: 'pv' }, spec }]],
    )

    expect(writeMatches(findOfStorageClass, storage, lists)).toEqual([
      'binds < PersistentVolumeClaim/shop/a (storageClassName)',
      'binds < PersistentVolume/pv (storageClassName)',
    ])
  })

  it('autoscalers of a workload name it, unless somebody else controls it', () => {
    const target = { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'cart' }
    const lists = listed([
      horizontalPodAutoscalerFacts,
      [{ ...named('cart'), spec: { scaleTargetRef: target } }, named('other')],
    ])
    const free = read(replicaSetFacts, named('cart'))
    const controlled = read(replicaSetFacts, named('cart', controlledBy('u', 'Deployment')))

    expect(writeMatches(findAutoscalers, free, lists)).toEqual([
      'scales < HorizontalPodAutoscaler/shop/cart',
    ])
    expect(writeMatches(findAutoscalers, controlled, lists)).toEqual([])
  })

  it('limits of a namespace are in it', () => {
    const shop = read(namespaceFacts, { metadata: { name: 'shop' } })
    const lists = listed([resourceQuotaFacts, [named('quota')]], [limitRangeFacts, [named('max')]])

    expect(writeMatches(findNamespaceLimits, shop, lists)).toEqual([
      'owns > ResourceQuota/shop/quota',
      'owns > LimitRange/shop/max',
    ])
  })

  it('pods of a node are asked for by its name', () => {
    expect(findNodePods(read(nodeFacts, { metadata: { name: 'node-1' } }))).toMatchObject([
      { searches: [{ query: { fieldSelector: 'spec.nodeName=node-1' } }] },
    ])
  })
})
