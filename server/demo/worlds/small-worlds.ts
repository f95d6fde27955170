import type { KubeObject } from '../objects.ts'
import { serviceApp } from './build/apps.ts'
import { classObjects, namespaceObjects, nodeObjects } from './build/cluster.ts'
import { configMap } from './build/config.ts'
import { createContext, DAY_MS, type WorldContext } from './build/context.ts'
import { systemObjects } from './build/system.ts'
import type { World } from './world.ts'

const NAMESPACES = ['default', 'kube-node-lease', 'kube-public', 'kube-system', 'shop'] as const

function createObjects(context: WorldContext): readonly KubeObject[] {
  const app = { namespace: 'shop', ageMs: 12 * DAY_MS, replicas: 1 }
  return [
    ...namespaceObjects(context, NAMESPACES),
    ...classObjects(context),
    ...nodeObjects(context),
    ...nodeObjects(context),
    ...systemObjects(context),
    ...serviceApp(context, { ...app, name: 'storefront', image: 'storefront:4.13.0-rc.2' }),
    ...serviceApp(context, { ...app, name: 'cart', image: 'cart:2.9.0-rc.1' }),
    ...serviceApp(context, { ...app, name: 'catalog', image: 'catalog:2.9.0-rc.1' }),
    configMap(context, 'shop', 'feature-flags', { wishlist: 'true', 'new-checkout': 'true' }),
  ]
}

/** Small, and without metrics-server. */
export const STAGING: World = {
  name: 'staging',
  environment: 'staging',
  region: 'eu-west-1',
  tags: { team: 'shop' },
  gitVersion: 'v1.35.0-eks-7f2c1de',
  metrics: false,
  tiers: true,
  reachable: true,
  objects: ({ now }) =>
    createObjects(createContext({ seed: 20_260_303, now, region: 'eu-west-1' })),
}

/** Answers nobody: its address leads to a closed port. */
export const EDGE: World = {
  name: 'edge',
  environment: 'production',
  region: 'eu-south-1',
  tags: { team: 'retail' },
  gitVersion: 'v1.32.9',
  metrics: false,
  tiers: false,
  reachable: false,
  objects: () => [],
}

/** Healthy, but the people of the demo are bound to nothing there. */
export const LOCKED: World = {
  name: 'locked',
  environment: 'production',
  region: 'eu-central-1',
  tags: { team: 'compliance' },
  gitVersion: 'v1.34.2-eks-b3126f4',
  metrics: true,
  tiers: false,
  reachable: true,
  objects: ({ now }) =>
    createObjects(createContext({ seed: 20_260_404, now, region: 'eu-central-1' })),
}
