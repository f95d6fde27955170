import type { JsonRecord, KubeObject } from '../../objects.ts'
import { MINUTE_MS, type WorldContext } from './context.ts'
import { ownedBy, withManagers } from './meta.ts'
import { createFamily, toPod } from './pods.ts'
import { toTemplate, type App, type Template } from './pod-template.ts'

interface Schedule {
  readonly app: App
  readonly schedule: string
  readonly everyMs: number
  readonly runs: number
  /** The newest run failed. */
  readonly failed?: boolean
  readonly suspended?: boolean
}

const CONTROLLER = 'kube-controller-manager'

/** A CronJob with the jobs and finished pods of its last runs. */
export function cronJobObjects(context: WorldContext, schedule: Schedule): readonly KubeObject[] {
  const { app } = schedule
  const template = toJobTemplate(context, app)
  const cronJob = toCronJob(context, schedule, template)
  const runs = Array.from({ length: schedule.runs }, (_, index) => {
    const hasFailed = index === 0 && schedule.failed === true
    return jobObjects(context, {
      app,
      template,
      owner: cronJob,
      startedMs: (index + 1) * schedule.everyMs - 10 * MINUTE_MS,
      hasFailed,
    })
  })
  return [withManagers(cronJob, 'helm', CONTROLLER), ...runs.flat()]
}

export function toJobTemplate(context: WorldContext, app: App): Template {
  const template = toTemplate(context, app)
  const spec = { ...template.spec, restartPolicy: 'Never' }
  return { ...template, spec }
}

function toCronJob(context: WorldContext, schedule: Schedule, template: Template): KubeObject {
  const { app } = schedule
  return {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: {
      name: app.name,
      namespace: app.namespace,
      uid: context.prng.uid(),
      generation: 1,
      creationTimestamp: context.ago(app.ageMs),
      labels: { 'app.kubernetes.io/name': app.name },
    },
    spec: {
      schedule: schedule.schedule,
      timeZone: 'Etc/UTC',
      concurrencyPolicy: 'Forbid',
      suspend: schedule.suspended === true,
      jobTemplate: {
        metadata: { creationTimestamp: null },
        spec: {
          backoffLimit: 2,
          template: {
            metadata: { creationTimestamp: null, labels: { 'app.kubernetes.io/name': app.name } },
            spec: template.spec,
          },
        },
      },
      successfulJobsHistoryLimit: 3,
      failedJobsHistoryLimit: 1,
    },
    status:
      schedule.runs === 0
        ? {}
        : {
            lastScheduleTime: context.ago(schedule.everyMs - 10 * MINUTE_MS),
            lastSuccessfulTime: context.ago(schedule.everyMs - 12 * MINUTE_MS),
          },
  }
}

interface Run {
  readonly app: App
  readonly template: Template
  readonly owner?: KubeObject
  readonly startedMs: number
  readonly hasFailed?: boolean
  readonly isActive?: boolean
}

export function jobObjects(context: WorldContext, run: Run): readonly KubeObject[] {
  const { app, owner } = run
  // The name of a scheduled job ends with the minutes since 1970 at which it was due.
  const minute = Math.floor((context.now - run.startedMs) / MINUTE_MS)
  const name = owner === undefined ? app.name : `${app.name}-${minute}`
  const uid = context.prng.uid()
  const labels = {
    'batch.kubernetes.io/controller-uid': uid,
    'batch.kubernetes.io/job-name': name,
    'controller-uid': uid,
    'job-name': name,
  }
  const job: KubeObject = {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      name,
      namespace: app.namespace,
      uid,
      generation: 1,
      creationTimestamp: context.ago(run.startedMs),
      labels,
      ...(owner === undefined ? {} : { ownerReferences: [ownedBy(owner)] }),
    },
    spec: {
      parallelism: 1,
      completions: 1,
      backoffLimit: 2,
      selector: { matchLabels: { 'batch.kubernetes.io/controller-uid': uid } },
      template: { metadata: { creationTimestamp: null, labels }, spec: run.template.spec },
      completionMode: 'NonIndexed',
      suspend: false,
      podReplacementPolicy: 'TerminatingOrFailed',
    },
    status: toJobStatus(context, run),
  }
  const family = createFamily(context, job, {
    labels,
    template: run.template,
    ageMs: run.startedMs,
  })
  const pod = toPod(context, family)
  return [
    withManagers(job, CONTROLLER, CONTROLLER),
    run.isActive === true ? pod : { ...pod, status: toFinished(context, pod, run) },
  ]
}

function toJobStatus(context: WorldContext, run: Run): JsonRecord {
  const startTime = context.ago(run.startedMs)
  const counted = { startTime, uncountedTerminatedPods: {} }
  if (run.isActive === true) return { ...counted, active: 1, ready: 1, terminating: 0 }
  const time = context.ago(Math.max(run.startedMs - 2 * MINUTE_MS, 0))
  const times = { lastProbeTime: time, lastTransitionTime: time }
  if (run.hasFailed === true) {
    const why = {
      reason: 'BackoffLimitExceeded',
      message: 'Job has reached the specified backoff limit',
    }
    return {
      ...counted,
      failed: 3,
      ready: 0,
      terminating: 0,
      conditions: [
        { type: 'FailureTarget', status: 'True', ...times, ...why },
        { type: 'Failed', status: 'True', ...times, ...why },
      ],
    }
  }
  const why = { reason: 'CompletionsReached', message: 'Reached expected number of succeeded pods' }
  return {
    ...counted,
    completionTime: time,
    succeeded: 1,
    ready: 0,
    terminating: 0,
    conditions: [
      { type: 'SuccessCriteriaMet', status: 'True', ...times, ...why },
      { type: 'Complete', status: 'True', ...times, ...why },
    ],
  }
}

function toFinished(context: WorldContext, pod: KubeObject, run: Run): JsonRecord {
  const status = pod['status'] as { containerStatuses: JsonRecord[] }
  const finishedAt = context.ago(Math.max(run.startedMs - 2 * MINUTE_MS, 0))
  const failed = run.hasFailed === true
  return {
    ...status,
    phase: failed ? 'Failed' : 'Succeeded',
    conditions: [
      {
        type: 'Ready',
        status: 'False',
        lastProbeTime: null,
        lastTransitionTime: finishedAt,
        reason: failed ? 'PodFailed' : 'PodCompleted',
      },
    ],
    containerStatuses: status.containerStatuses.map((container) => ({
      ...container,
      ready: false,
      started: false,
      state: {
        terminated: {
          exitCode: failed ? 2 : 0,
          reason: failed ? 'Error' : 'Completed',
          startedAt: context.ago(run.startedMs),
          finishedAt,
          containerID: container['containerID'],
        },
      },
    })),
  }
}
