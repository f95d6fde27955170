import { describe, expect, it } from 'vitest'
import { findIngressTrouble, type IngressFacts } from './ingress-to-nothing.ts'
import { event, podFacts } from './pod.testing.ts'
import { findServiceTrouble, type ServiceFacts } from './service-without-endpoints.ts'

const service = (spec: ServiceFacts['service']['spec'] = {}): ServiceFacts['service'] => ({
  metadata: { name: 'web', namespace: 'shop' },
  spec: { type: 'ClusterIP', selector: { app: 'web' }, ...spec },
})

const unready = podFacts({ status: { conditions: [{ type: 'Ready', status: 'False' }] } }).pod
const ready = podFacts({
  container: { ports: [{ name: 'http', containerPort: 8080 }] },
  status: { conditions: [{ type: 'Ready', status: 'True' }] },
}).pod
const fullSlices = [{ endpoints: [{ conditions: { ready: true } }] }]

describe('findServiceTrouble', () => {
  it.each([
    [
      'a selector that matches nothing',
      { service: service(), slices: [], pods: [] },
      ['Its selector `app=web` matches no pod in namespace `shop`.'],
    ],
    [
      'pods that are not ready',
      {
        service: service(),
        slices: [{ endpoints: [{ conditions: { ready: false } }] }],
        pods: [unready],
      },
      ['Its selector matches 1 pod, but it is not ready: `web-1`.'],
    ],
    [
      'no selector and no endpoints',
      { service: service({ selector: {} }), slices: [] },
      ['The Service has no selector, and nobody has made EndpointSlices for it: it leads nowhere.'],
    ],
    [
      'a port by name that nobody has',
      {
        service: service({ ports: [{ port: 80, targetPort: 'web' }] }),
        slices: fullSlices,
        pods: [ready],
      },
      [
        'Port 80 leads to container port `web`, which no container of its pods has. Its pods name `http`.',
      ],
    ],
    [
      'nothing of one that works',
      {
        service: service({ ports: [{ port: 80, targetPort: 'http' }] }),
        slices: fullSlices,
        pods: [ready],
      },
      [],
    ],
    ['nothing of an external name', { service: service({ type: 'ExternalName' }), slices: [] }, []],
    ['nothing where slices could not be read', { service: service(), pods: [] }, []],
  ] satisfies [string, Omit<ServiceFacts, 'events'>, string[]][])(
    'tells %s',
    (_, facts, messages) => {
      const found = findServiceTrouble({ ...facts, events: [] })

      expect(found.map(({ message }) => message)).toEqual(messages)
    },
  )

  it('quotes why a load balancer was not made', () => {
    const events = [event('SyncLoadBalancerFailed', 'Error syncing load balancer: no subnets')]

    const [finding] = findServiceTrouble({
      service: service({ type: 'LoadBalancer' }),
      slices: fullSlices,
      events,
    })

    expect(finding).toMatchObject({
      level: 'bad',
      message: 'It has no load balancer yet: Error syncing load balancer: no subnets.',
    })
  })
})

describe('findIngressTrouble', () => {
  const ingress: IngressFacts['ingress'] = {
    metadata: { name: 'web', namespace: 'shop' },
    spec: {
      ingressClassName: 'nginx',
      rules: [
        {
          host: 'x.io',
          http: {
            paths: [
              {
                path: '/',
                pathType: 'Prefix',
                backend: { service: { name: 'web', port: { name: 'http' } } },
              },
            ],
          },
        },
      ],
    },
  }
  const facts = (more: Partial<IngressFacts>): IngressFacts => ({
    ingress,
    backends: new Map(),
    missingSecrets: [],
    classes: [{ metadata: { name: 'nginx' } }],
    ...more,
  })
  const withPort = service({ ports: [{ name: 'http', port: 80 }] })

  it.each([
    [
      { backends: new Map([['web', { state: 'missing' as const }]]) },
      ['`x.io/` leads to Service `web`, which does not exist.'],
    ],
    [
      {
        backends: new Map([
          [
            'web',
            {
              state: 'found' as const,
              service: service({ ports: [{ name: 'grpc', port: 9090 }] }),
              slices: fullSlices,
            },
          ],
        ]),
      },
      ['`x.io/` leads to port `http` of Service `web`, which has no such port. It has `grpc`.'],
    ],
    [
      {
        backends: new Map([['web', { state: 'found' as const, service: withPort, slices: [] }]]),
      },
      ['`x.io/` leads to Service `web`, which has no ready endpoints.'],
    ],
    [
      {
        backends: new Map([
          ['web', { state: 'found' as const, service: withPort, slices: fullSlices }],
        ]),
      },
      [],
    ],
    [
      { missingSecrets: ['tls'] },
      ["TLS Secret `tls` does not exist: browsers get the controller's own certificate."],
    ],
    [
      { classes: [{ metadata: { name: 'alb' } }] },
      [
        'It wants IngressClass `nginx`, which does not exist: no controller serves it. There is `alb`.',
      ],
    ],
  ])('tells where it leads: case %#', (more, messages) => {
    expect(findIngressTrouble(facts(more)).map(({ message }) => message)).toEqual(messages)
  })
})
