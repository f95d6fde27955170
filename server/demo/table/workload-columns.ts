import { listAt, numberAt, recordAt, textAt, valueAt, type KubeObject } from '../objects.ts'
import { toHumanAge } from './human-age.ts'
import {
  AGE,
  ageOf,
  column,
  count,
  integer,
  joined,
  NAME,
  orNone,
  selectorText,
  text,
  wide,
  type Column,
} from './column.ts'

function containersOf(object: KubeObject): readonly unknown[] {
  return object.kind === 'CronJob'
    ? listAt(object, 'spec', 'jobTemplate', 'spec', 'template', 'spec', 'containers')
    : listAt(object, 'spec', 'template', 'spec', 'containers')
}

const CONTAINERS = wide('Containers', (object) =>
  joined(containersOf(object).map((entry) => textAt(entry, 'name'))),
)
const IMAGES = wide('Images', (object) =>
  joined(containersOf(object).map((entry) => textAt(entry, 'image'))),
)
const SELECTOR = wide('Selector', (object) =>
  selectorText(object, 'spec', 'selector', 'matchLabels'),
)
const DETAILS = [CONTAINERS, IMAGES, SELECTOR]

function readyOf(object: KubeObject): string {
  return `${numberAt(object, 'status', 'readyReplicas')}/${numberAt(object, 'spec', 'replicas')}`
}

function jobStatus(job: KubeObject): string {
  const conditions = listAt(job, 'status', 'conditions')
  const has = (type: string): boolean =>
    conditions.some((entry) => textAt(entry, 'type') === type && textAt(entry, 'status') === 'True')
  if (has('Complete')) return 'Complete'
  if (has('Failed')) return 'Failed'
  if (has('FailureTarget')) return 'FailureTarget'
  return has('Suspended') ? 'Suspended' : 'Running'
}

function jobDuration(job: KubeObject, now: number): string {
  const started = textAt(job, 'status', 'startTime')
  if (started === '') return ''
  const ended = textAt(job, 'status', 'completionTime')
  return toHumanAge((ended === '' ? now : Date.parse(ended)) - Date.parse(started))
}

function metricsText(autoscaler: KubeObject): string {
  const [metric] = listAt(autoscaler, 'spec', 'metrics')
  const [current] = listAt(autoscaler, 'status', 'currentMetrics')
  const wanted = textAt(metric, 'resource', 'target', 'averageUtilization')
  const found = textAt(current, 'resource', 'current', 'averageUtilization')
  return `${textAt(metric, 'resource', 'name')}: ${found === '' ? '<unknown>' : `${found}%`}/${wanted}%`
}

export const WORKLOAD_COLUMNS: Readonly<Record<string, readonly Column[]>> = {
  'apps/deployments': [
    NAME,
    column('Ready', readyOf),
    column('Up-to-date', count('status', 'updatedReplicas')),
    column('Available', count('status', 'availableReplicas')),
    AGE,
    ...DETAILS,
  ],
  'apps/replicasets': [
    NAME,
    integer('Desired', count('spec', 'replicas')),
    integer('Current', count('status', 'replicas')),
    integer('Ready', count('status', 'readyReplicas')),
    AGE,
    ...DETAILS,
  ],
  '/replicationcontrollers': [
    NAME,
    integer('Desired', count('spec', 'replicas')),
    integer('Current', count('status', 'replicas')),
    integer('Ready', count('status', 'readyReplicas')),
    AGE,
    CONTAINERS,
    IMAGES,
  ],
  'apps/statefulsets': [NAME, column('Ready', readyOf), AGE, CONTAINERS, IMAGES],
  'apps/daemonsets': [
    NAME,
    integer('Desired', count('status', 'desiredNumberScheduled')),
    integer('Current', count('status', 'currentNumberScheduled')),
    integer('Ready', count('status', 'numberReady')),
    integer('Up-to-date', count('status', 'updatedNumberScheduled')),
    integer('Available', count('status', 'numberAvailable')),
    column('Node Selector', (object) =>
      selectorText(object, 'spec', 'template', 'spec', 'nodeSelector'),
    ),
    AGE,
    ...DETAILS,
  ],
  'batch/jobs': [
    NAME,
    column('Status', jobStatus),
    column(
      'Completions',
      (job) => `${numberAt(job, 'status', 'succeeded')}/${numberAt(job, 'spec', 'completions')}`,
    ),
    column('Duration', jobDuration),
    AGE,
    ...DETAILS,
  ],
  'batch/cronjobs': [
    NAME,
    column('Schedule', text('spec', 'schedule')),
    column('Timezone', orNone('spec', 'timeZone')),
    { ...column('Suspend', (job) => valueAt(job, 'spec', 'suspend') === true), type: 'boolean' },
    integer('Active', (job) => listAt(job, 'status', 'active').length),
    column('Last Schedule', (job, now) => {
      const last = textAt(job, 'status', 'lastScheduleTime')
      return last === '' ? '<none>' : ageOf(last, now)
    }),
    AGE,
    ...DETAILS,
  ],
  'autoscaling/horizontalpodautoscalers': [
    NAME,
    column('Reference', (object) => {
      const target = recordAt(object, 'spec', 'scaleTargetRef')
      return `${textAt(target, 'kind')}/${textAt(target, 'name')}`
    }),
    column('Targets', metricsText),
    column('MinPods', text('spec', 'minReplicas')),
    column('MaxPods', count('spec', 'maxReplicas')),
    column('Replicas', count('status', 'currentReplicas')),
    AGE,
  ],
  'policy/poddisruptionbudgets': [
    NAME,
    column('Min Available', (object) => textAt(object, 'spec', 'minAvailable') || 'N/A'),
    column('Max Unavailable', (object) => textAt(object, 'spec', 'maxUnavailable') || 'N/A'),
    integer('Allowed Disruptions', count('status', 'disruptionsAllowed')),
    AGE,
  ],
}
