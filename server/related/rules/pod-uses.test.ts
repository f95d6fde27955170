import { describe, expect, it } from 'vitest'
import { writeLinks } from './read.testing.ts'
import { cronJobFacts, deploymentFacts, podFacts } from './workloads.ts'

const metadata = { name: 'cart-1', namespace: 'shop' }

const fromSecret = (name: string, key: string, more: object = {}) => ({
  name: key,
  valueFrom: { secretKeyRef: { name, key, ...more } },
})

describe('a pod uses', () => {
  it.each([
    ['nothing', {}, []],
    [
      'variables',
      { containers: [{ env: [fromSecret('db', 'DB_URL'), { name: 'PLAIN', value: 'x' }] }] },
      ['uses > Secret/shop/db (env DB_URL)'],
    ],
    [
      'optional variables',
      { containers: [{ env: [fromSecret('db', 'DB_URL', { optional: true })] }] },
      ['uses > Secret/shop/db (env DB_URL (optional))'],
    ],
    [
      'variables of init containers and whole sources',
      {
        initContainers: [
          { env: [{ name: 'A', valueFrom: { configMapKeyRef: { name: 'flags', key: 'a' } } }] },
        ],
        containers: [
          { envFrom: [{ configMapRef: { name: 'flags' } }, { secretRef: { name: 'keys' } }] },
        ],
      },
      [
        'uses > ConfigMap/shop/flags (env A)',
        'uses > ConfigMap/shop/flags (envFrom)',
        'uses > Secret/shop/keys (envFrom)',
      ],
    ],
    [
      'volumes',
      {
        volumes: [
          { name: 'config', configMap: { name: 'app' } },
          { name: 'keys', secret: { secretName: 'tls' } },
          { name: 'data', persistentVolumeClaim: { claimName: 'data-0' } },
          { name: 'all', projected: { sources: [{ secret: { name: 'a' } }, {}] } },
          { name: 'scratch', ephemeral: { volumeClaimTemplate: {} } },
          { name: 'tmp', emptyDir: {} },
          {
            name: 'kube-api-access-x2v9k',
            projected: { sources: [{ configMap: { name: 'kube-root-ca.crt' } }] },
          },
        ],
      },
      [
        'uses > ConfigMap/shop/app (volume config)',
        'uses > Secret/shop/tls (volume keys)',
        'uses > PersistentVolumeClaim/shop/data-0 (volume data)',
        'uses > Secret/shop/a (volume all)',
        'uses > PersistentVolumeClaim/shop/cart-1-scratch (volume scratch)',
      ],
    ],
    [
      'an account, classes and a node',
      {
        serviceAccountName: 'cart',
        imagePullSecrets: [{ name: 'pull' }],
        priorityClassName: 'critical',
        runtimeClassName: 'gvisor',
        nodeName: 'node-1',
      },
      [
        'uses > Secret/shop/pull (imagePullSecret)',
        'uses > ServiceAccount/shop/cart (serviceAccountName)',
        'uses > PriorityClass/critical (priorityClassName)',
        'uses > RuntimeClass/gvisor (runtimeClassName)',
        'runs-on > Node/node-1',
      ],
    ],
  ])('%s', (_, spec, expected) => {
    expect(writeLinks(podFacts, { metadata, spec })).toEqual(expected)
  })
})

describe('a template uses what its pods will', () => {
  const template = { spec: { containers: [{ env: [fromSecret('db', 'DB_URL')] }] } }
  const expected = ['uses > Secret/shop/db (env DB_URL)']

  it('of a deployment', () => {
    expect(writeLinks(deploymentFacts, { metadata, spec: { template } })).toEqual(expected)
  })

  it('of a cron job', () => {
    const spec = { jobTemplate: { spec: { template } } }

    expect(writeLinks(cronJobFacts, { metadata, spec })).toEqual(expected)
  })
})

it('does not read the values of variables', () => {
  expect(podFacts.mask).not.toHaveProperty('spec.containers.env.value')
})
