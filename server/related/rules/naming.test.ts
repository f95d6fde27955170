import { describe, expect, it } from 'vitest'
import { clusterRoleBindingFacts, roleBindingFacts } from './access.ts'
import { horizontalPodAutoscalerFacts } from './autoscaling.ts'
import { limitRangeFacts } from './cluster.ts'
import { secretFacts, serviceAccountFacts } from './config.ts'
import { findOwners, joinVia } from './links.ts'
import { endpointSliceFacts, ingressFacts } from './network.ts'
import { read, writeLinks, writeMatches } from './read.testing.ts'
import { persistentVolumeClaimFacts, persistentVolumeFacts } from './storage.ts'
import { podFacts, statefulSetFacts } from './workloads.ts'

// What objects say of others by name.

const metadata = { name: 'n', namespace: 'shop' }
const RBAC = 'rbac.authorization.k8s.io'

describe('an object names', () => {
  it.each([
    [
      'services, classes and certificates of an ingress',
      ingressFacts,
      {
        metadata,
        spec: {
          ingressClassName: 'nginx',
          defaultBackend: { service: { name: 'fallback' } },
          tls: [{ secretName: 'tls', hosts: ['a.example.com', 'b.example.com'] }, { hosts: ['c'] }],
          rules: [
            {
              host: 'a.example.com',
              http: {
                paths: [
                  { path: '/api', backend: { service: { name: 'api', port: { number: 80 } } } },
                  {
                    backend: {
                      resource: { apiGroup: 'k8s.example.com', kind: 'Bucket', name: 'b' },
                    },
                  },
                ],
              },
            },
            { http: { paths: [{ path: '/', backend: { service: { name: 'web' } } }] } },
            {},
          ],
        },
      },
      [
        'routes > Service/shop/api (a.example.com/api)',
        'routes > Bucket.k8s.example.com/shop/b (a.example.com/)',
        'routes > Service/shop/web (*/)',
        'routes > Service/shop/fallback (default backend)',
        'uses > Secret/shop/tls (tls a.example.com b.example.com)',
        'uses > IngressClass/nginx (ingressClassName)',
      ],
    ],
    [
      'the service of an endpoint slice',
      endpointSliceFacts,
      { metadata: { ...metadata, labels: { 'kubernetes.io/service-name': 'cart' } } },
      ['owns < Service/shop/cart'],
    ],
    [
      'the volume of a bound claim',
      persistentVolumeClaimFacts,
      { metadata, spec: { volumeName: 'pv-1', storageClassName: 'gp3' } },
      ['binds > PersistentVolume/pv-1'],
    ],
    [
      'the class of a claim that waits',
      persistentVolumeClaimFacts,
      { metadata, spec: { storageClassName: 'gp3' } },
      ['binds > StorageClass/gp3 (storageClassName)'],
    ],
    [
      'claim and class of a volume',
      persistentVolumeFacts,
      {
        metadata: { name: 'pv-1' },
        spec: { claimRef: { namespace: 'shop', name: 'data' }, storageClassName: 'gp3' },
      },
      ['binds < PersistentVolumeClaim/shop/data', 'binds > StorageClass/gp3 (storageClassName)'],
    ],
    [
      'the target of an autoscaler',
      horizontalPodAutoscalerFacts,
      {
        metadata,
        spec: { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'cart' } },
      },
      ['scales > Deployment/shop/cart'],
    ],
    [
      'a custom target of an autoscaler',
      horizontalPodAutoscalerFacts,
      {
        metadata,
        spec: {
          scaleTargetRef: { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', name: 'cart' },
        },
      },
      ['scales > Rollout.argoproj.io/shop/cart'],
    ],
    [
      'role and subjects of a binding',
      roleBindingFacts,
      {
        metadata,
        roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name: 'view' },
        subjects: [
          { apiGroup: RBAC, kind: 'User', name: 'nora' },
          { apiGroup: RBAC, kind: 'Group', name: 'devs' },
          { kind: 'ServiceAccount', namespace: 'ci', name: 'runner' },
          { kind: 'ServiceAccount', name: 'cart' },
        ],
      },
      [
        'binds > ClusterRole/view (roleRef)',
        `binds > User.${RBAC}/nora (subject)`,
        `binds > Group.${RBAC}/devs (subject)`,
        'binds > ServiceAccount/ci/runner (subject)',
        'binds > ServiceAccount/shop/cart (subject)',
      ],
    ],
    [
      'the role of a binding of the cluster',
      clusterRoleBindingFacts,
      { metadata: { name: 'n' }, roleRef: { kind: 'ClusterRole', name: 'admin' } },
      ['binds > ClusterRole/admin (roleRef)'],
    ],
    [
      'the secrets of a service account',
      serviceAccountFacts,
      { metadata, secrets: [{ name: 'token' }], imagePullSecrets: [{ name: 'pull' }] },
      ['uses > Secret/shop/pull (imagePullSecret)', 'uses > Secret/shop/token (secrets)'],
    ],
    [
      'the account of a token',
      secretFacts,
      { metadata: { ...metadata, annotations: { 'kubernetes.io/service-account.name': 'cart' } } },
      ['uses < ServiceAccount/shop/cart (token)'],
    ],
    ['the namespace of a limit range', limitRangeFacts, { metadata }, ['owns < Namespace/shop']],
    [
      'the governing service of a stateful set',
      statefulSetFacts,
      { metadata, spec: { serviceName: 'db' } },
      ['uses > Service/shop/db (serviceName)'],
    ],
  ])('%s', (_, facts, object, expected) => {
    expect(writeLinks(facts, object)).toEqual(expected)
  })

  it('its owners, of kinds that are not ours too', () => {
    const ownerReferences = [
      { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'rs', uid: '1', controller: true },
      { apiVersion: 'example.com/v1', kind: 'Backup', name: 'b', uid: '2' },
      { apiVersion: 'v1', kind: 'Node', name: 'node-1', uid: '3', controller: true },
    ]
    const pod = read(podFacts, { metadata: { ...metadata, ownerReferences } })

    expect(writeMatches(findOwners, pod, new Map())).toEqual([
      'owns < ReplicaSet/shop/rs',
      'owns < Backup.example.com/shop/b (ownerReference)',
      'owns < Node/node-1',
    ])
  })
})

it.each([
  [[], undefined],
  [[{}, { via: 'env A' }, { via: 'env A' }], 'env A'],
  [['a', 'b', 'c', 'd', 'e', 'f'].map((via) => ({ via })), 'a, b, c, d and 2 more'],
])('writes the fields %j as one text', (links, expected) => {
  expect(joinVia(links)).toBe(expected)
})
