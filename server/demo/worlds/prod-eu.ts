// The large, mostly healthy cluster: every kind that the console knows has something to show here.
import type { JsonRecord, KubeObject } from '../objects.ts'
import { clusterRoleBinding, clusterRole, roleBinding } from '../rbac/bootstrap.ts'
import { podsIn, serviceApp, statefulApp, workerApp } from './build/apps.ts'
import { cronJobObjects, jobObjects, toJobTemplate } from './build/batch.ts'
import { classObjects, namespaceObjects, nodeObjects, serviceAccount } from './build/cluster.ts'
import { brokenObjects } from './build/broken.ts'
import {
  autoscalerObject,
  configMap,
  disruptionBudget,
  limitObjects,
  secret,
  tlsSecret,
  tokenSecret,
} from './build/config.ts'
import { createContext, DAY_MS, HOUR_MS, MINUTE_MS, type WorldContext } from './build/context.ts'
import {
  applicationObject,
  backupObject,
  certificateObject,
  customDefinitions,
  issuerObject,
} from './build/custom.ts'
import { classicEvent } from './build/events.ts'
import { growNodes, growTeams } from './build/growth.ts'
import { ingressObject, networkPolicyObjects } from './build/network.ts'
import type { App } from './build/pod-template.ts'
import { claimObjects, daemonSetObjects } from './build/sets.ts'
import { systemObjects } from './build/system.ts'
import type { World } from './world.ts'

const NAMESPACES = [
  'default',
  'kube-node-lease',
  'kube-public',
  'kube-system',
  'monitoring',
  'payments',
  'periscope',
  'platform',
  'shop',
]

function app(namespace: string, name: string, replicas: number, more: Partial<App> = {}): App {
  return {
    namespace,
    name,
    replicas,
    image: `${name}:2.8.1`,
    ageMs: 60 * DAY_MS,
    ...more,
  }
}

function shopObjects(context: WorldContext): readonly KubeObject[] {
  return [
    ...serviceApp(
      context,
      app('shop', 'storefront', 6, {
        image: 'storefront:4.12.0',
        sidecar: true,
        configMap: 'storefront-config',
        priorityClass: 'business-critical',
        component: 'frontend',
      }),
      { type: 'LoadBalancer' },
    ),
    ...serviceApp(context, app('shop', 'cart', 4, { sidecar: true, secret: 'cart-database' })),
    ...serviceApp(context, app('shop', 'catalog', 5, { nativeSidecar: true })),
    ...serviceApp(context, app('shop', 'search', 3, { memory: '1Gi', trouble: 'oom-killed' })),
    ...serviceApp(
      context,
      app('shop', 'checkout', 3, {
        trouble: 'crash-loop',
        ageMs: 3 * HOUR_MS,
        env: [
          {
            name: 'DATABASE_URL',
            valueFrom: {
              secretKeyRef: { name: 'checkout-database', key: 'DATABASE_URL', optional: true },
            },
          },
        ],
      }),
    ),
    ...serviceApp(context, app('shop', 'recommendations', 2, { trouble: 'stuck-rollout' })),
    ...serviceApp(context, app('shop', 'reviews', 3, { trouble: 'terminating' })),
    ...workerApp(
      context,
      app('shop', 'image-resizer', 1, {
        image: 'image-resizer:9.9.9-does-not-exist',
        trouble: 'image-pull',
        ageMs: 70 * MINUTE_MS,
      }),
    ),
    ...workerApp(context, app('shop', 'mailer', 2)),
    configMap(context, 'shop', 'storefront-config', {
      'app.yaml': 'theme: autumn\ncurrency: EUR\nfeatures:\n  wishlist: true\n',
      'nginx.conf': 'server {\n  listen 8080;\n  location /healthz { return 200; }\n}\n',
    }),
    configMap(context, 'shop', 'feature-flags', { wishlist: 'true', 'new-checkout': 'false' }),
    secret(context, {
      namespace: 'shop',
      name: 'cart-database',
      data: {
        DATABASE_URL: 'postgres://cart:correct-horse-battery@orders-db.payments:5432/cart',
        password: 'correct-horse-battery',
      },
      applied: true,
    }),
    secret(context, {
      namespace: 'shop',
      name: 'registry-pull',
      type: 'kubernetes.io/dockerconfigjson',
      data: { '.dockerconfigjson': '{"auths":{"registry.example.com":{"auth":"ZGVtbzpkZW1v"}}}' },
    }),
    tlsSecret(context, 'shop', 'shop-tls'),
    ingressObject(context, {
      namespace: 'shop',
      name: 'shop',
      host: 'shop.example.com',
      paths: { '/': 'storefront', '/api/cart': 'cart', '/api/catalog': 'catalog' },
      tlsSecret: 'shop-tls',
    }),
    autoscalerObject(context, {
      namespace: 'shop',
      name: 'storefront',
      min: 4,
      max: 12,
      current: 6,
      cpuPercent: 63,
    }),
    disruptionBudget(context, 'shop', 'storefront', 6),
    disruptionBudget(context, 'shop', 'cart', 4),
    certificateObject(context, { namespace: 'shop', name: 'shop-tls', host: 'shop.example.com' }),
    ...networkPolicyObjects(context, 'shop'),
    ...limitObjects(context, 'shop', {
      'limits.memory': '34Gi',
      pods: '31',
      'requests.cpu': '3700m',
      'requests.memory': '11Gi',
    }),
    ...cronJobObjects(context, {
      app: app('shop', 'abandoned-carts', 1, { image: 'shop-jobs:1.4.0' }),
      schedule: '*/30 * * * *',
      everyMs: 30 * MINUTE_MS,
      runs: 3,
    }),
  ]
}

function paymentsObjects(context: WorldContext): readonly KubeObject[] {
  return [
    ...statefulApp(
      context,
      app('payments', 'orders-db', 3, { image: 'postgres:17.2', port: 5432, memory: '2Gi' }),
      '100Gi',
    ),
    ...statefulApp(
      context,
      app('payments', 'queue', 3, { image: 'rabbitmq:4.1.0', port: 5672 }),
      '20Gi',
    ),
    ...serviceApp(
      context,
      app('payments', 'payment-gateway', 4, {
        sidecar: true,
        priorityClass: 'business-critical',
        serviceAccount: 'payment-gateway',
        secret: 'payment-provider',
      }),
    ),
    ...serviceApp(context, app('payments', 'ledger', 3, { nativeSidecar: true })),
    ...serviceApp(
      context,
      app('payments', 'fraud-scoring', 2, {
        cpu: '14',
        memory: '24Gi',
        trouble: 'pending',
        ageMs: 8 * HOUR_MS,
      }),
    ),
    ...workerApp(
      context,
      app('payments', 'settlement', 1, { trouble: 'gated', ageMs: 2 * HOUR_MS }),
    ),
    ...serviceApp(context, app('payments', 'invoices', 3)),
    serviceAccount(context, 'payments', 'payment-gateway', {
      'eks.amazonaws.com/role-arn': 'arn:aws:iam::482913650177:role/payment-gateway',
    }),
    tokenSecret(context, 'payments', 'payment-gateway'),
    secret(context, {
      namespace: 'payments',
      name: 'payment-provider',
      data: {
        DATABASE_URL: 'postgres://ledger:tr0ub4dor@orders-db:5432/ledger',
        'api-key': 'sk_demo_51NotARealKey',
      },
    }),
    tlsSecret(context, 'payments', 'payments-tls'),
    ingressObject(context, {
      namespace: 'payments',
      name: 'payments',
      host: 'pay.example.com',
      paths: { '/': 'payment-gateway' },
      tlsSecret: 'payments-tls',
    }),
    certificateObject(context, {
      namespace: 'payments',
      name: 'payments-tls',
      host: 'pay.example.com',
      ready: false,
    }),
    ...claimObjects(context, {
      namespace: 'payments',
      name: 'archive',
      storage: '500Gi',
      ageMs: 5 * HOUR_MS,
      pending: true,
    }),
    backupObject(context, 'payments', 'orders-nightly'),
    backupObject(context, 'payments', 'ledger-nightly'),
    disruptionBudget(context, 'payments', 'payment-gateway', 4),
    autoscalerObject(context, {
      namespace: 'payments',
      name: 'payment-gateway',
      min: 3,
      max: 8,
      current: 4,
      cpuPercent: 41,
    }),
    ...networkPolicyObjects(context, 'payments'),
    ...limitObjects(context, 'payments', {
      'limits.memory': '41Gi',
      pods: '19',
      'requests.cpu': '30',
      'requests.memory': '38Gi',
    }),
    ...cronJobObjects(context, {
      app: app('payments', 'reconcile', 1, { image: 'payments-jobs:3.0.2' }),
      schedule: '0 3 * * *',
      everyMs: DAY_MS,
      runs: 4,
      failed: true,
    }),
    ...cronJobObjects(context, {
      app: app('payments', 'quarter-close', 1, { image: 'payments-jobs:3.0.2' }),
      schedule: '0 0 1 */3 *',
      everyMs: 90 * DAY_MS,
      runs: 0,
      suspended: true,
    }),
    ...migrationJob(context),
  ]
}

function migrationJob(context: WorldContext): readonly KubeObject[] {
  const migration = app('payments', 'migrate-ledger-0042', 1, { image: 'ledger:2.8.1' })
  const template = toJobTemplate(context, migration)
  return jobObjects(context, { app: migration, template, startedMs: 26 * HOUR_MS })
}

function platformObjects(context: WorldContext): readonly KubeObject[] {
  return [
    ...serviceApp(
      context,
      app('platform', 'ingress-nginx', 3, { image: 'ingress-nginx/controller:v1.14.1' }),
      { type: 'LoadBalancer' },
    ),
    ...workerApp(
      context,
      app('platform', 'cert-manager', 2, {
        image: 'quay.io/jetstack/cert-manager-controller:v1.19.2',
      }),
    ),
    ...serviceApp(
      context,
      app('platform', 'argocd-server', 2, { image: 'quay.io/argoproj/argocd:v3.2.1' }),
    ),
    ...statefulApp(
      context,
      app('platform', 'argocd-application-controller', 1, {
        image: 'quay.io/argoproj/argocd:v3.2.1',
      }),
      '8Gi',
    ),
    ...workerApp(context, app('platform', 'external-dns', 1)),
    ...serviceApp(
      context,
      app('periscope', 'periscope', 2, { serviceAccount: 'periscope', ageMs: 9 * DAY_MS }),
    ),
    serviceAccount(context, 'periscope', 'periscope'),
    issuerObject(context),
    ...(
      [
        ['shop', 'Synced', 'Degraded'],
        ['payments', 'OutOfSync', 'Progressing'],
        ['monitoring', 'Synced', 'Healthy'],
        ['platform', 'Synced', 'Healthy'],
      ] as const
    ).map(([name, sync, health]) =>
      applicationObject(context, { name, target: name, sync, health }),
    ),
  ]
}

function monitoringObjects(context: WorldContext): readonly KubeObject[] {
  return [
    ...statefulApp(
      context,
      app('monitoring', 'prometheus', 2, {
        image: 'quay.io/prometheus/prometheus:v3.8.0',
        port: 9090,
        memory: '4Gi',
      }),
      '200Gi',
    ),
    ...serviceApp(
      context,
      app('monitoring', 'grafana', 2, { image: 'grafana/grafana:12.3.0', port: 3000 }),
    ),
    ...serviceApp(context, app('monitoring', 'otel-collector', 3, { port: 4317 })),
    ...serviceApp(context, app('monitoring', 'alertmanager', 2, { port: 9093 })),
    ...serviceApp(context, app('monitoring', 'loki', 3, { port: 3100, memory: '1Gi' })),
    ...daemonSetObjects(
      context,
      app('monitoring', 'node-exporter', 0, {
        image: 'quay.io/prometheus/node-exporter:v1.10.2',
        hostNetwork: true,
      }),
    ),
    ...daemonSetObjects(
      context,
      app('monitoring', 'fluent-bit', 0, { image: 'fluent/fluent-bit:4.2.0' }),
    ),
    ...serviceApp(
      context,
      app('kube-system', 'metrics-server', 2, {
        image: 'registry.k8s.io/metrics-server/metrics-server:v0.8.0',
      }),
    ),
  ]
}

const NORA = { kind: 'User', name: 'nora@example.com' } as const
const NILS = { kind: 'User', name: 'nils@example.com' } as const

function accessObjects(): readonly KubeObject[] {
  const listNamespaces: JsonRecord = {
    apiGroups: [''],
    resources: ['namespaces'],
    verbs: ['get', 'list', 'watch'],
  }
  const role: KubeObject = {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: { name: 'config-editor', namespace: 'shop' },
    rules: [
      {
        apiGroups: [''],
        resources: ['configmaps'],
        resourceNames: ['feature-flags'],
        verbs: ['get', 'update', 'patch'],
      },
    ],
  }
  return [
    roleBinding('shop', 'nora-view', 'view', [NORA]),
    roleBinding('shop', 'nils-view', 'view', [NILS]),
    clusterRole('namespace-lister', [listNamespaces], {}),
    clusterRoleBinding('nora-namespaces', 'namespace-lister', [NORA], {}),
    role,
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'RoleBinding',
      metadata: { name: 'release-managers', namespace: 'shop' },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'config-editor' },
      subjects: [
        { apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'release-managers' },
        { kind: 'ServiceAccount', name: 'default', namespace: 'platform' },
      ],
    },
  ]
}

function nodeEvents(context: WorldContext, nodes: readonly KubeObject[]): readonly KubeObject[] {
  return nodes
    .filter(({ kind }) => kind === 'Node')
    .slice(0, 2)
    .map((node) =>
      classicEvent(context, node, {
        type: 'Normal',
        reason: 'NodeNotSchedulable',
        message: `Node ${node.metadata.name} status is now: NodeNotSchedulable`,
        component: 'kubelet',
        host: node.metadata.name,
        firstMs: 50 * MINUTE_MS,
      }),
    )
}

function rareObjects(context: WorldContext): readonly KubeObject[] {
  return [
    {
      apiVersion: 'v1',
      kind: 'ReplicationController',
      metadata: {
        name: 'legacy-proxy',
        namespace: 'default',
        creationTimestamp: context.ago(900 * DAY_MS),
      },
      spec: {
        replicas: 0,
        selector: { app: 'legacy-proxy' },
        template: {
          metadata: { creationTimestamp: null, labels: { app: 'legacy-proxy' } },
          spec: { containers: [{ name: 'proxy', image: 'haproxy:2.8' }] },
        },
      },
      status: { replicas: 0 },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'ControllerRevision',
      metadata: {
        name: 'orders-db-5d8f7c9b64',
        namespace: 'payments',
        creationTimestamp: context.ago(60 * DAY_MS),
      },
      data: {
        spec: { template: { spec: { containers: [{ name: 'app', image: 'postgres:17.2' }] } } },
      },
      revision: 1,
    },
  ]
}

function createObjects(context: WorldContext, podCount: number): readonly KubeObject[] {
  const nodes = Array.from({ length: 7 }, () => nodeObjects(context)).flat()
  const first = [
    ...namespaceObjects(context, NAMESPACES),
    ...classObjects(context),
    ...customDefinitions(context),
    ...nodes,
    ...growNodes(context, Math.max(0, podCount - 150)),
    ...nodeEvents(context, nodes),
    ...systemObjects(context),
    ...shopObjects(context),
    ...paymentsObjects(context),
    ...platformObjects(context),
    ...monitoringObjects(context),
    ...accessObjects(),
    ...rareObjects(context),
    ...brokenObjects(context),
  ]
  const missing = podCount - podsIn(first).length
  return missing > 0 ? [...first, ...growTeams(context, missing)] : first
}

export const PROD_EU: World = {
  name: 'prod-eu',
  environment: 'production',
  region: 'eu-west-1',
  tags: { team: 'platform', tier: 'production' },
  gitVersion: 'v1.34.2-eks-b3126f4',
  metrics: true,
  tiers: true,
  reachable: true,
  objects: ({ now, podCount = 0 }) =>
    createObjects(createContext({ seed: 20_260_101, now, region: 'eu-west-1' }), podCount),
}
