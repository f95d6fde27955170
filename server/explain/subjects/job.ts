import type { V1CronJob, V1Job } from '@kubernetes/client-node'
import { formatSelector } from '../../lib/labels.ts'
import { cronJob } from '../../resources/kinds/cron-job.ts'
import { job } from '../../resources/kinds/job.ts'
import { cronJobMask, findCronJobTrouble } from '../causes/cron-job.ts'
import { findJobTrouble } from '../causes/job-failed.ts'
import { findUncreatedPods } from '../causes/pods-not-created.ts'
import { findTerminating } from '../causes/terminating.ts'
import type { EventFact } from '../facts/event.ts'
import { type JobObject, jobMask } from '../facts/workload.ts'
import { factOf, type Finding, toReference } from '../finding.ts'
import { readEvents } from '../read-events.ts'
import { explainPods } from '../read-failing-pods.ts'
import { type FactReader, source } from '../reader.ts'
import { code } from '../text.ts'
import type { Subject } from './subject.ts'

const MAX_JOBS = 500

const jobSource = source<V1Job>()(job, jobMask)
const cronJobSource = source<V1CronJob>()(cronJob, cronJobMask)

function isDone({ status = {} }: JobObject): boolean {
  return (
    status.conditions?.some(({ type, status: is }) => type === 'Complete' && is === 'True') ?? false
  )
}

function findUncreated(object: JobObject, events: readonly EventFact[]): readonly Finding[] {
  const { metadata = {}, spec = {}, status = {} } = object
  const { active = 0 } = status
  return findUncreatedPods({
    object: toReference('Job', metadata.name ?? '', metadata.namespace),
    desired: spec.suspend === true ? 0 : 1,
    current: active,
    ready: active,
    updated: active,
    isPaused: false,
    isBehind: false,
    conditions: [],
    selector: spec.selector,
    events,
  })
}

async function explainJobObject(
  reader: FactReader,
  object: JobObject,
  now: number,
): Promise<readonly Finding[]> {
  const { name = '', namespace, uid } = object.metadata ?? {}
  if (isDone(object)) return []
  const [events, pods] = await Promise.all([
    readEvents(reader, { kind: 'Job', name, namespace, uid }),
    explainPods(reader, { namespace, labelSelector: formatSelector(object.spec?.selector), now }),
  ])
  return [
    ...findUncreated(object, events),
    ...findJobTrouble({ job: object, events }),
    ...(pods ?? []),
  ]
}

export async function explainJob({
  reader,
  namespace,
  name,
  now,
}: Subject): Promise<readonly Finding[]> {
  const object = await reader.read(jobSource, namespace, name)
  return [
    ...(await explainJobObject(reader, object, now)),
    ...findTerminating({
      metadata: object.metadata,
      object: toReference('Job', name, namespace),
      now,
    }),
  ]
}

function toStart({ metadata, status }: JobObject): number {
  return Date.parse(status?.startTime ?? metadata?.creationTimestamp ?? '') || 0
}

async function findLastJob(
  reader: FactReader,
  { namespace, name }: Pick<Subject, 'namespace' | 'name'>,
): Promise<JobObject | undefined> {
  const jobs = await reader.list(jobSource, { namespace, limit: MAX_JOBS })
  return (jobs ?? [])
    .filter(({ metadata }) =>
      metadata?.ownerReferences?.some((owner) => owner.kind === 'CronJob' && owner.name === name),
    )
    .toSorted((a, b) => toStart(b) - toStart(a))[0]
}

export async function explainCronJob(subject: Subject): Promise<readonly Finding[]> {
  const { reader, namespace, name, now } = subject
  const object = await reader.read(cronJobSource, namespace, name)
  const [events, lastJob] = await Promise.all([
    readEvents(reader, { kind: 'CronJob', name, namespace, uid: object.metadata?.uid }),
    findLastJob(reader, subject),
  ])
  const found = findCronJobTrouble({ cronJob: object, events, lastJob, now })
  const isFailed = found.some(({ cause }) => cause === 'last-job-failed')
  const ofJob = lastJob && isFailed ? await explainJobObject(reader, lastJob, now) : []
  const from = toReference('Job', lastJob?.metadata?.name ?? '', namespace)
  return [
    ...found,
    ...ofJob.map((one) => ({
      ...one,
      message: `Job ${code(from.name)}: ${one.message}`,
      evidence: one.evidence.map((it) => factOf(from, it)),
    })),
    ...findTerminating({
      metadata: object.metadata,
      object: toReference('CronJob', name, namespace),
      now,
    }),
  ]
}
