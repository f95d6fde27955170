import type { V1CronJob } from '@kubernetes/client-node'
import type { components } from '../../../generated/types.ts'
import { defineKind } from '../kind.ts'
import { omitEmpty } from './parts/omit-empty.ts'
import { podTemplateMask, toPodTemplate } from './parts/pod-spec.ts'

type Schemas = components['schemas']

export const cronJob = defineKind<V1CronJob, Schemas['CronJobRow'], Schemas['CronJobDetail']>()({
  kind: 'CronJob',
  kinds: 'CronJobs',
  path: 'cronjobs',
  group: 'batch',
  version: 'v1',
  resource: 'cronjobs',
  namespaced: true,
  message: 'batch.v1.CronJob',
  rowMask: {
    spec: { schedule: true, timeZone: true, suspend: true },
    status: { active: { name: true }, lastScheduleTime: true },
  },
  row: ({ spec = {}, status = {} }) => ({
    schedule: spec.schedule ?? '',
    suspend: spec.suspend ?? false,
    active: status.active?.length ?? 0,
    ...omitEmpty<Schemas['CronJobRow']>({
      timeZone: spec.timeZone,
      lastScheduleTime: status.lastScheduleTime,
    }),
  }),
  detailMask: {
    spec: {
      concurrencyPolicy: true,
      startingDeadlineSeconds: true,
      successfulJobsHistoryLimit: true,
      failedJobsHistoryLimit: true,
      jobTemplate: {
        spec: {
          parallelism: true,
          completions: true,
          backoffLimit: true,
          template: podTemplateMask,
        },
      },
    },
    status: { lastSuccessfulTime: true },
  },
  detail: ({ spec = {}, status = {} }, { children }) => {
    const job = spec.jobTemplate?.spec ?? {}
    return {
      ...toPodTemplate(job.template),
      jobs: [],
      ...children.jobs,
      concurrencyPolicy: spec.concurrencyPolicy ?? '',
      successfulJobsHistoryLimit: spec.successfulJobsHistoryLimit ?? 0,
      failedJobsHistoryLimit: spec.failedJobsHistoryLimit ?? 0,
      ...omitEmpty<Schemas['CronJobDetail']>({
        startingDeadlineSeconds: spec.startingDeadlineSeconds,
        lastSuccessfulTime: status.lastSuccessfulTime,
        activeJobs: status.active?.map(({ name = '' }) => name),
        parallelism: job.parallelism,
        completions: job.completions,
        backoffLimit: job.backoffLimit,
      }),
    }
  },
  jobs: true,
})
