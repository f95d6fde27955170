import { listAt, textAt, valueAt, type JsonRecord, type KubeObject } from '../../objects.ts'
import { DAY_MS, type WorldContext } from './context.ts'
import { withManagers } from './meta.ts'
import { labelsOf, selectorOf, type App } from './pod-template.ts'

export interface ServiceOptions {
  readonly type?: 'ClusterIP' | 'LoadBalancer' | 'NodePort'
  readonly headless?: boolean
}

/** A Service, and the endpoints that its pods make. */
export function serviceObjects(
  context: WorldContext,
  app: App,
  pods: readonly KubeObject[],
  options: ServiceOptions = {},
): readonly KubeObject[] {
  const { type = 'ClusterIP' } = options
  const clusterIP = options.headless === true ? 'None' : context.nextServiceIp()
  const { port = 8080 } = app
  const isBalanced = type === 'LoadBalancer'
  const host = `a${context.prng.hex(31)}-${context.prng.hex(16)}.elb.${context.region}.amazonaws.com`
  const service: KubeObject = {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: {
      name: app.name,
      namespace: app.namespace,
      uid: context.prng.uid(),
      creationTimestamp: context.ago(app.ageMs),
      labels: labelsOf(app),
    },
    spec: {
      ports: [
        {
          name: 'http',
          protocol: 'TCP',
          port: port === 8080 ? 80 : port,
          targetPort: 'http',
          ...(type === 'ClusterIP' ? {} : { nodePort: 30_000 + context.prng.integer(2767) }),
        },
      ],
      selector: selectorOf(app),
      clusterIP,
      clusterIPs: [clusterIP],
      type,
      sessionAffinity: 'None',
      ...(isBalanced
        ? { externalTrafficPolicy: 'Cluster', allocateLoadBalancerNodePorts: true }
        : {}),
      ipFamilies: ['IPv4'],
      ipFamilyPolicy: 'SingleStack',
      internalTrafficPolicy: 'Cluster',
    },
    status: { loadBalancer: isBalanced ? { ingress: [{ hostname: host }] } : {} },
  }
  const backing = pods.filter((pod) => textAt(pod, 'status', 'podIP') !== '')
  return [withManagers(service), toSlice(context, app, backing), toEndpoints(context, app, backing)]
}

function isReady(pod: KubeObject): boolean {
  return listAt(pod, 'status', 'conditions').some(
    (entry) => textAt(entry, 'type') === 'Ready' && textAt(entry, 'status') === 'True',
  )
}

function targetRef(pod: KubeObject): JsonRecord {
  const { namespace, name, uid } = pod.metadata
  return { kind: 'Pod', namespace, name, uid }
}

function toSlice(context: WorldContext, app: App, pods: readonly KubeObject[]): KubeObject {
  const { port = 8080 } = app
  return {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: {
      name: `${app.name}-${context.prng.suffix(5)}`,
      generateName: `${app.name}-`,
      namespace: app.namespace,
      uid: context.prng.uid(),
      generation: 7,
      creationTimestamp: context.ago(app.ageMs),
      labels: {
        'endpointslice.kubernetes.io/managed-by': 'endpointslice-controller.k8s.io',
        'kubernetes.io/service-name': app.name,
      },
    },
    addressType: 'IPv4',
    endpoints: pods.slice(0, 100).map((pod) => {
      const ready = isReady(pod)
      const nodeName = textAt(pod, 'spec', 'nodeName')
      return {
        addresses: [textAt(pod, 'status', 'podIP')],
        conditions: {
          ready,
          serving: ready,
          terminating: pod.metadata.deletionTimestamp !== undefined,
        },
        nodeName,
        zone: context.nodes.find(({ name }) => name === nodeName)?.zone ?? `${context.region}a`,
        targetRef: targetRef(pod),
      }
    }),
    ports: [{ name: 'http', port, protocol: 'TCP' }],
  }
}

function toEndpoints(context: WorldContext, app: App, pods: readonly KubeObject[]): KubeObject {
  const { port = 8080 } = app
  const toAddresses = (ready: boolean): readonly JsonRecord[] =>
    pods
      .filter((pod) => isReady(pod) === ready)
      .slice(0, 100)
      .map((pod) => ({
        ip: textAt(pod, 'status', 'podIP'),
        nodeName: valueAt(pod, 'spec', 'nodeName'),
        targetRef: targetRef(pod),
      }))
  const addresses = toAddresses(true)
  const notReadyAddresses = toAddresses(false)
  const ports = [{ name: 'http', port, protocol: 'TCP' }]
  return {
    apiVersion: 'v1',
    kind: 'Endpoints',
    metadata: {
      name: app.name,
      namespace: app.namespace,
      uid: context.prng.uid(),
      creationTimestamp: context.ago(app.ageMs),
      labels: labelsOf(app),
    },
    ...(pods.length === 0
      ? {}
      : {
          subsets: [
            {
              ...(addresses.length === 0 ? {} : { addresses }),
              ...(notReadyAddresses.length === 0 ? {} : { notReadyAddresses }),
              ports,
            },
          ],
        }),
  }
}

interface Route {
  readonly namespace: string
  readonly name: string
  readonly host: string
  readonly paths: Readonly<Record<string, string>>
  readonly tlsSecret?: string
}

export function ingressObject(context: WorldContext, route: Route): KubeObject {
  const object: KubeObject = {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: {
      name: route.name,
      namespace: route.namespace,
      uid: context.prng.uid(),
      generation: 2,
      creationTimestamp: context.ago(120 * DAY_MS),
      annotations: {
        'cert-manager.io/cluster-issuer': 'letsencrypt',
        'nginx.ingress.kubernetes.io/proxy-body-size': '8m',
      },
    },
    spec: {
      ingressClassName: 'nginx',
      ...(route.tlsSecret === undefined
        ? {}
        : { tls: [{ hosts: [route.host], secretName: route.tlsSecret }] }),
      rules: [
        {
          host: route.host,
          http: {
            paths: Object.entries(route.paths).map(([path, service]) => ({
              path,
              pathType: 'Prefix',
              backend: { service: { name: service, port: { name: 'http' } } },
            })),
          },
        },
      ],
    },
    status: {
      loadBalancer: { ingress: [{ hostname: `k8s-edge.elb.${context.region}.amazonaws.com` }] },
    },
  }
  return withManagers(object, 'argocd-controller', 'nginx-ingress-controller')
}

export function networkPolicyObjects(
  context: WorldContext,
  namespace: string,
): readonly KubeObject[] {
  const base = (name: string): Pick<KubeObject, 'apiVersion' | 'kind' | 'metadata'> => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: {
      name,
      namespace,
      uid: context.prng.uid(),
      generation: 1,
      creationTimestamp: context.ago(150 * DAY_MS),
    },
  })
  return [
    { ...base('default-deny'), spec: { podSelector: {}, policyTypes: ['Ingress', 'Egress'] } },
    {
      ...base('allow-ingress'),
      spec: {
        podSelector: { matchLabels: { 'app.kubernetes.io/part-of': namespace } },
        ingress: [
          {
            from: [
              {
                namespaceSelector: {
                  matchLabels: { 'kubernetes.io/metadata.name': 'platform' },
                },
              },
              { ipBlock: { cidr: '10.0.0.0/16', except: ['10.0.99.0/24'] } },
            ],
            ports: [{ protocol: 'TCP', port: 8080 }],
          },
        ],
        policyTypes: ['Ingress'],
      },
    },
  ]
}
