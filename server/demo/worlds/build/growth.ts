import type { KubeObject } from '../../objects.ts'
import { workerApp } from './apps.ts'
import { namespaceObjects, nodeObjects } from './cluster.ts'
import { DAY_MS, type WorldContext } from './context.ts'
import type { App } from './pod-template.ts'

const PODS_PER_NODE = 50
const PODS_PER_APP = 25
const APPS_PER_TEAM = 20
const ROLES = ['api', 'worker', 'scheduler', 'gateway', 'indexer', 'mailer', 'cache', 'importer']

/** Nodes for a number of pods that come on top of what the world has. */
export function growNodes(context: WorldContext, pods: number): readonly KubeObject[] {
  return Array.from({ length: Math.ceil(pods / PODS_PER_NODE) }, () => nodeObjects(context)).flat()
}

/** Teams with deployments of 25 replicas, of two containers each, until there are enough pods. */
export function growTeams(context: WorldContext, pods: number): readonly KubeObject[] {
  const objects: KubeObject[] = []
  let left = pods
  for (let index = 0; left > 0; index++) {
    const namespace = `team-${String(1 + Math.floor(index / APPS_PER_TEAM)).padStart(3, '0')}`
    if (index % APPS_PER_TEAM === 0) objects.push(...namespaceObjects(context, [namespace]))
    const replicas = Math.min(PODS_PER_APP, left)
    objects.push(...workerApp(context, toApp(context, { namespace, index, replicas })))
    left -= replicas
  }
  return objects
}

function toApp(
  context: WorldContext,
  place: { namespace: string; index: number; replicas: number },
): App {
  const { namespace, index, replicas } = place
  const role = ROLES[index % ROLES.length] ?? 'api'
  return {
    namespace,
    name: `${role}-${String(index % APPS_PER_TEAM).padStart(2, '0')}`,
    replicas,
    image: `${role}:1.${context.prng.integer(40)}.${context.prng.integer(10)}`,
    ageMs: (1 + context.prng.integer(60)) * DAY_MS,
    sidecar: true,
    // About one application in forty has a pod that is not well.
    ...(index % 40 === 7 ? { trouble: 'crash-loop' as const } : {}),
  }
}
