import { isRecord, numberAt, textAt, type KubeObject } from '../objects.ts'
import type { LifeStep } from './life.ts'
import { withStatus } from './restarts.ts'

/** A deployment goes through its rollout, one pod for each step, and begins again when it is done. */
export function moveRollout({ store }: LifeStep): void {
  const deployment = store
    .list('apps/v1', 'Deployment')
    .find((entry) => numberAt(entry, 'spec', 'replicas') >= 3 && isHealthyApp(entry))
  if (deployment === undefined) return
  const wanted = numberAt(deployment, 'spec', 'replicas')
  const updated = numberAt(deployment, 'status', 'updatedReplicas')
  store.update(updated >= wanted ? beginRollout(deployment) : advance(deployment, updated + 1))
}

// The rollout that never ends belongs to another deployment.
function isHealthyApp(deployment: KubeObject): boolean {
  return textAt(deployment, 'status', 'conditions', 1, 'reason') !== 'ProgressDeadlineExceeded'
}

function beginRollout(deployment: KubeObject): KubeObject {
  const spec = isRecord(deployment['spec']) ? deployment['spec'] : {}
  const generation = (deployment.metadata.generation ?? 1) + 1
  const started: KubeObject = {
    ...deployment,
    metadata: { ...deployment.metadata, generation },
    spec: { ...spec, revisionHistoryLimit: 10 },
  }
  return withStatus(started, { observedGeneration: generation, updatedReplicas: 1 })
}

function advance(deployment: KubeObject, updatedReplicas: number): KubeObject {
  return withStatus(deployment, { updatedReplicas })
}
