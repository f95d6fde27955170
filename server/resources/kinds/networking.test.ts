import { describe, expect, it } from 'vitest'
import { endpointSlice } from './endpoint-slice.ts'
import { ingressClass } from './ingress-class.ts'
import { ingress } from './ingress.ts'
import { networkPolicy } from './network-policy.ts'
import { projectDetail, projectRow } from './project.testing.ts'
import { service } from './service.ts'

describe('Service', () => {
  const ports = [
    { name: 'http', protocol: 'TCP', port: 80, targetPort: 'web', nodePort: 30080 },
    { protocol: 'UDP', port: 53, targetPort: 5353, nodePort: 0, appProtocol: 'dns' },
    { port: 9 },
  ]

  it('has a row', () => {
    const example = {
      spec: { type: 'LoadBalancer', clusterIP: '10.0.0.1', externalIPs: ['1.2.3.4'], ports },
      status: { loadBalancer: { ingress: [{ ip: '5.6.7.8', hostname: 'a' }, { hostname: 'b' }] } },
    }

    expect(projectRow(service, example)).toEqual({
      type: 'LoadBalancer',
      clusterIP: '10.0.0.1',
      externalIP: '5.6.7.8',
      loadBalancer: ['5.6.7.8', 'b'],
      externalIPs: ['1.2.3.4'],
      ports: [
        { name: 'http', protocol: 'TCP', port: 80, targetPort: 'web', nodePort: 30080 },
        { protocol: 'UDP', port: 53, targetPort: '5353', appProtocol: 'dns' },
        { protocol: 'TCP', port: 9, targetPort: '9' },
      ],
    })
  })

  it.each([
    [
      { type: 'ClusterIP', clusterIP: 'None' },
      { type: 'ClusterIP', clusterIP: 'None', ports: [] },
    ],
    [
      { type: 'ExternalName', externalName: 'db.example' },
      { type: 'ExternalName', externalName: 'db.example', ports: [] },
    ],
  ])('of %j leaves out what it has not', (spec, row) => {
    expect(projectRow(service, { spec })).toEqual(row)
  })

  it('has a detail', () => {
    const facts = {
      selector: { app: 'web' },
      sessionAffinity: 'ClientIP',
      clusterIPs: ['10.0.0.1', 'fd00::1'],
      ipFamilies: ['IPv4', 'IPv6'],
      ipFamilyPolicy: 'PreferDualStack',
      externalTrafficPolicy: 'Local',
      internalTrafficPolicy: 'Cluster',
      trafficDistribution: 'PreferClose',
      healthCheckNodePort: 30081,
      loadBalancerClass: 'mine',
      loadBalancerIP: '5.6.7.8',
      loadBalancerSourceRanges: ['10.0.0.0/8'],
      publishNotReadyAddresses: true,
    }
    const conditions = [{ type: 'PortsReady', status: 'True' }]
    const example = {
      spec: { ...facts, sessionAffinityConfig: { clientIP: { timeoutSeconds: 10800 } } },
      status: { conditions },
    }
    const pods = { podCount: 0, pods: [] }

    expect(projectDetail(service, example, { pods })).toEqual({
      ...facts,
      sessionAffinityTimeoutSeconds: 10800,
      conditions,
      podCount: 0,
      pods: [],
    })
    expect(
      projectDetail(service, { spec: { healthCheckNodePort: 0, publishNotReadyAddresses: false } }),
    ).toEqual({})
  })

  it('selects pods by plain labels', () => {
    const select: ((object: never) => unknown) | undefined = service.pods

    expect(select?.({ spec: { selector: { app: 'web' } } } as never)).toEqual({
      matchLabels: { app: 'web' },
    })
    expect(select?.({ spec: {} } as never)).toBeUndefined()
  })
})

describe('Ingress', () => {
  const backend = (port: object) => ({ service: { name: 'web', port } })
  const example = {
    spec: {
      ingressClassName: 'nginx',
      defaultBackend: { resource: { apiGroup: 'k8s.example', kind: 'Bucket', name: 'static' } },
      rules: [
        {
          host: 'b.example',
          http: {
            paths: [
              { path: '/', pathType: 'Prefix', backend: backend({ number: 80 }) },
              { backend: backend({ name: 'http' }) },
            ],
          },
        },
        { host: 'a.example' },
        {},
      ],
      tls: [
        { hosts: ['c.example', 'a.example'], secretName: 'cert' },
        { hosts: [''] },
        { secretName: '' },
      ],
    },
    status: { loadBalancer: { ingress: [{ ip: '1.1.1.1', hostname: 'lb' }, { ip: '2.2.2.2' }] } },
  }

  it('has a row', () => {
    expect(projectRow(ingress, example)).toEqual({
      class: 'nginx',
      hosts: ['b.example', 'a.example', 'c.example'],
      address: 'lb',
    })
    expect(projectRow(ingress, {})).toEqual({ hosts: [] })
  })

  it('has a detail', () => {
    expect(projectDetail(ingress, example)).toEqual({
      rules: [
        {
          host: 'b.example',
          paths: [
            {
              path: '/',
              pathType: 'Prefix',
              backend: { serviceName: 'web', servicePort: '80' },
            },
            {
              path: '',
              pathType: '',
              backend: { serviceName: 'web', servicePort: 'http' },
            },
          ],
        },
        { host: 'a.example', paths: [] },
        { host: '', paths: [] },
      ],
      tls: [
        { hosts: ['c.example', 'a.example'], secretName: 'cert' },
        { hosts: [''] },
        { hosts: [] },
      ],
      defaultBackend: {
        serviceName: '',
        servicePort: '',
        resource: { apiGroup: 'k8s.example', kind: 'Bucket', name: 'static' },
      },
      addresses: ['lb', '2.2.2.2'],
    })
    expect(projectDetail(ingress, {})).toEqual({ rules: [] })
  })
})

describe('EndpointSlice', () => {
  const example = {
    metadata: { labels: { 'kubernetes.io/service-name': 'web' } },
    addressType: 'IPv4',
    ports: [{ name: 'http', protocol: 'TCP', port: 8080, appProtocol: 'http' }, { name: '' }],
    endpoints: [
      {
        addresses: ['10.0.0.1'],
        conditions: { ready: true, serving: true, terminating: false },
        hostname: 'web-0',
        nodeName: 'node-1',
        zone: 'a',
        targetRef: { kind: 'Pod', name: 'web-0', namespace: 'shop', uid: 'u' },
        hints: { forZones: [{ name: 'a' }] },
      },
      { addresses: ['10.0.0.2'], conditions: { ready: false, serving: true, terminating: true } },
      { addresses: ['10.0.0.3'], targetRef: { kind: 'Node', name: 'n' } },
      { conditions: { ready: false } },
    ],
  }

  it('has a row, in which an endpoint that does not say is ready', () => {
    expect(projectRow(endpointSlice, example)).toEqual({
      addressType: 'IPv4',
      ports: [{ name: 'http', protocol: 'TCP', port: 8080, appProtocol: 'http' }, { port: 0 }],
      serviceName: 'web',
      readyCount: 2,
      totalCount: 4,
    })
  })

  it('has a detail', () => {
    expect(projectDetail(endpointSlice, example)).toEqual({
      endpoints: [
        {
          addresses: ['10.0.0.1'],
          ready: true,
          serving: true,
          terminating: false,
          hostname: 'web-0',
          nodeName: 'node-1',
          zone: 'a',
          targetRef: { kind: 'Pod', name: 'web-0', namespace: 'shop' },
          hintZones: ['a'],
        },
        { addresses: ['10.0.0.2'], ready: false, serving: true, terminating: true },
        {
          addresses: ['10.0.0.3'],
          ready: true,
          serving: true,
          terminating: false,
          targetRef: { kind: 'Node', name: 'n' },
        },
        { addresses: [], ready: false, serving: false, terminating: false },
      ],
    })
  })
})

describe('NetworkPolicy', () => {
  const team = { matchLabels: { team: 'a' } }
  const example = {
    spec: {
      podSelector: {
        matchLabels: { app: 'web' },
        matchExpressions: [{ key: 'env', operator: 'Exists' }],
      },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        {
          ports: [{ protocol: 'UDP', port: 53 }, { port: 'http' }, { protocol: 'TCP' }],
          from: [
            { namespaceSelector: team, podSelector: { matchLabels: { app: 'api' } } },
            { namespaceSelector: {} },
            { podSelector: {} },
            {},
          ],
        },
      ],
      egress: [
        {
          ports: [{ port: 8000, endPort: 9000 }],
          to: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } }],
        },
        {},
      ],
    },
  }

  it('has a row', () => {
    expect(projectRow(networkPolicy, example)).toEqual({
      podSelector: 'app=web,env',
      policyTypes: ['Ingress', 'Egress'],
    })
    expect(projectRow(networkPolicy, {})).toEqual({ podSelector: '', policyTypes: [] })
  })

  it('has a detail with its rules in short and in full', () => {
    expect(projectDetail(networkPolicy, example)).toEqual({
      ingressRules: [
        {
          ports: ['UDP:53', 'TCP:http', 'TCP:'],
          peers: ['ns:team=a/pod:app=api', 'ns:', 'pod:', '(all)'],
        },
      ],
      egressRules: [
        { ports: ['TCP:8000'], peers: ['10.0.0.0/8'] },
        { ports: [], peers: [] },
      ],
      ingress: [
        {
          allPorts: false,
          ports: [
            { protocol: 'UDP', port: '53' },
            { protocol: 'TCP', port: 'http' },
            { protocol: 'TCP' },
          ],
          allPeers: false,
          peers: [
            { namespaceSelector: 'team=a', podSelector: 'app=api' },
            { namespaceSelector: '' },
            { podSelector: '' },
            {},
          ],
        },
      ],
      egress: [
        {
          allPorts: false,
          ports: [{ protocol: 'TCP', port: '8000', endPort: 9000 }],
          allPeers: false,
          peers: [{ cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] }],
        },
        { allPorts: true, ports: [], allPeers: true, peers: [] },
      ],
    })
  })
})

describe('IngressClass', () => {
  const annotated = (value: string) => ({
    metadata: { annotations: { 'ingressclass.kubernetes.io/is-default-class': value } },
    spec: { controller: 'k8s.io/nginx' },
  })

  it('has a row', () => {
    expect(projectRow(ingressClass, annotated('true'))).toEqual({
      controller: 'k8s.io/nginx',
      isDefault: true,
    })
    expect(projectRow(ingressClass, annotated('false'))).toMatchObject({ isDefault: false })
  })

  it.each([
    [undefined, { parameters: '' }],
    [{ kind: 'ConfigMap', name: 'cfg' }, { parameters: 'ConfigMap/cfg' }],
    [
      { apiGroup: 'k8s.example', kind: 'Params', name: 'p', namespace: 'ns', scope: 'Namespace' },
      { parameters: 'k8s.example/Params/p', parametersNamespace: 'ns' },
    ],
  ])('with the parameters %j has a detail', (parameters, detail) => {
    expect(projectDetail(ingressClass, { spec: { parameters } })).toEqual(detail)
  })
})
