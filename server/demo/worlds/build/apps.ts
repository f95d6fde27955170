import type { KubeObject } from '../../objects.ts'
import type { WorldContext } from './context.ts'
import { deploymentObjects } from './deployments.ts'
import { podEvents } from './events.ts'
import { serviceObjects, type ServiceOptions } from './network.ts'
import type { App } from './pod-template.ts'
import { statefulSetObjects } from './sets.ts'

export function podsIn(objects: readonly KubeObject[]): readonly KubeObject[] {
  return objects.filter((object) => object.kind === 'Pod')
}

function withEvents(context: WorldContext, objects: readonly KubeObject[]): readonly KubeObject[] {
  return [...objects, ...podsIn(objects).flatMap((pod) => podEvents(context, pod))]
}

/** A Deployment with everything that makes it reachable, and the events of its pods. */
export function serviceApp(
  context: WorldContext,
  app: App,
  options: ServiceOptions = {},
): readonly KubeObject[] {
  const workload = deploymentObjects(context, app)
  return [
    ...withEvents(context, workload),
    ...serviceObjects(context, app, podsIn(workload), options),
  ]
}

/** A Deployment that nothing calls. */
export function workerApp(context: WorldContext, app: App): readonly KubeObject[] {
  return withEvents(context, deploymentObjects(context, app))
}

export function statefulApp(
  context: WorldContext,
  app: App,
  storage: string,
): readonly KubeObject[] {
  const workload = statefulSetObjects(context, app, storage)
  return [
    ...withEvents(context, workload),
    ...serviceObjects(context, app, podsIn(workload), { headless: true }),
  ]
}
