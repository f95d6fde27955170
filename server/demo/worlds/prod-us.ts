// The degraded cluster: a node is gone, pods were evicted, several workloads fail.
import type { KubeObject } from '../objects.ts'
import { serviceApp, statefulApp, workerApp } from './build/apps.ts'
import { classObjects, namespaceObjects, nodeObjects } from './build/cluster.ts'
import { configMap, secret } from './build/config.ts'
import { createContext, DAY_MS, HOUR_MS, MINUTE_MS, type WorldContext } from './build/context.ts'
import { customDefinitions } from './build/custom.ts'
import { classicEvent } from './build/events.ts'
import type { App } from './build/pod-template.ts'
import { systemObjects } from './build/system.ts'
import type { World } from './world.ts'

function app(namespace: string, name: string, replicas: number, more: Partial<App> = {}): App {
  return { namespace, name, replicas, image: `${name}:2.7.9`, ageMs: 40 * DAY_MS, ...more }
}

function createObjects(context: WorldContext): readonly KubeObject[] {
  const healthy = Array.from({ length: 4 }, () => nodeObjects(context)).flat()
  const lost = nodeObjects(context, { notReady: true })
  const cordoned = nodeObjects(context, { cordoned: true })
  return [
    ...namespaceObjects(context, [
      'default',
      'kube-node-lease',
      'kube-public',
      'kube-system',
      'payments',
      'periscope',
      'shop',
    ]),
    ...classObjects(context),
    ...customDefinitions(context),
    ...healthy,
    ...lost,
    ...cordoned,
    ...lost
      .filter(({ kind }) => kind === 'Node')
      .map((node) =>
        classicEvent(context, node, {
          type: 'Normal',
          reason: 'NodeNotReady',
          message: `Node ${node.metadata.name} status is now: NodeNotReady`,
          component: 'node-controller',
          firstMs: 25 * MINUTE_MS,
        }),
      ),
    ...systemObjects(context),
    ...serviceApp(context, app('shop', 'storefront', 4, { trouble: 'evicted' }), {
      type: 'LoadBalancer',
    }),
    ...serviceApp(context, app('shop', 'cart', 3, { trouble: 'crash-loop', ageMs: 2 * HOUR_MS })),
    ...serviceApp(context, app('shop', 'catalog', 3, { trouble: 'not-ready' })),
    ...serviceApp(context, app('shop', 'checkout', 2, { trouble: 'stuck-rollout' })),
    ...workerApp(context, app('shop', 'mailer', 1, { trouble: 'image-pull' })),
    ...serviceApp(context, app('payments', 'payment-gateway', 3, { trouble: 'evicted' })),
    ...statefulApp(context, app('payments', 'orders-db', 3, { trouble: 'pending' }), '100Gi'),
    ...serviceApp(context, app('payments', 'ledger', 2)),
    configMap(context, 'shop', 'feature-flags', { wishlist: 'false' }),
    secret(context, {
      namespace: 'payments',
      name: 'payment-provider',
      data: { 'api-key': 'sk_demo_us_NotARealKey' },
    }),
  ]
}

export const PROD_US: World = {
  name: 'prod-us',
  environment: 'production',
  region: 'us-east-1',
  tags: { team: 'platform', tier: 'production' },
  gitVersion: 'v1.33.6-eks-ecaa3a6',
  metrics: true,
  tiers: true,
  reachable: true,
  objects: ({ now }) =>
    createObjects(createContext({ seed: 20_260_202, now, region: 'us-east-1' })),
}
