import { isRecord, listAt, textAt, toTime, without, type KubeObject } from '../objects.ts'
import { toReference } from '../store/cluster-store.ts'
import type { LifeStep } from './life.ts'

const MINUTE_MS = 60_000
const HISTORY = 3

/** The first CronJob that is not suspended runs once more; its oldest finished run is removed. */
export function runSchedule({ store, now }: LifeStep): void {
  const cronJob = store
    .list('batch/v1', 'CronJob')
    .find((entry) => isRecord(entry['spec']) && entry['spec']['suspend'] !== true)
  if (cronJob === undefined) return
  const { namespace = '' } = cronJob.metadata
  const runs = store
    .list('batch/v1', 'Job', namespace)
    .filter((job) => isOwnedBy(job, cronJob))
    .toSorted((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1))
  const latest = runs.at(-1)
  if (latest === undefined) return
  const name = `${cronJob.metadata.name}-${Math.floor(now / MINUTE_MS)}`
  const exists = runs.some((job) => job.metadata.name === name)
  if (exists) return
  store.create(toRun(latest, name, now))
  for (const old of runs.slice(0, Math.max(0, runs.length + 1 - HISTORY))) {
    store.delete(toReference(old))
    for (const pod of store.list('v1', 'Pod', namespace)) {
      if (isOwnedBy(pod, old)) store.delete(toReference(pod))
    }
  }
}

function isOwnedBy(object: KubeObject, owner: KubeObject): boolean {
  return listAt(object, 'metadata', 'ownerReferences').some(
    (reference) => textAt(reference, 'uid') === owner.metadata.uid,
  )
}

function toRun(template: KubeObject, name: string, now: number): KubeObject {
  const metadata = without(template.metadata, 'uid', 'resourceVersion')
  const status = isRecord(template['status']) ? template['status'] : {}
  const time = toTime(now)
  return {
    ...template,
    metadata: { ...metadata, name, creationTimestamp: time },
    status: { ...status, startTime: time, completionTime: time },
  }
}
