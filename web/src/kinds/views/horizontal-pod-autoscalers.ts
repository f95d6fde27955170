import type { KindSchemas } from '#sdk'
import { age, ratio, text } from '../cell.ts'
import { defineView, facts, type Section } from '../kind-view.ts'
import type { Status } from '../../lib/status.ts'
import { countColumn } from './parts/count-column.ts'
import { toTerminating } from './parts/deletion.ts'
import { formatMetric, formatScaling, metricsCell, toMetricsSection } from './parts/metrics.ts'
import { linkToText } from './parts/targets.ts'

type Row = KindSchemas['horizontalpodautoscalers']['row']
type Detail = KindSchemas['horizontalpodautoscalers']['detail']

/** Whether an autoscaler that works is where it wants to be. */
function toScalingStatus(row: Row): Status {
  const { currentReplicas, desiredReplicas, minReplicas, maxReplicas } = row
  if (currentReplicas !== desiredReplicas) {
    const reason = `From ${currentReplicas} to ${desiredReplicas} replicas`
    return { level: 'progress', word: 'Scaling', reason }
  }
  if (currentReplicas >= maxReplicas && maxReplicas > minReplicas) {
    const reason = `${currentReplicas} of at most ${maxReplicas} replicas: it cannot add more`
    return { level: 'warn', word: 'At maximum', reason }
  }
  return { level: 'ok', word: 'Active', reason: `${currentReplicas} replicas, as desired` }
}

function toStatus(row: Row): Status {
  const { ready, currentReplicas, metrics = [] } = row
  const terminating = toTerminating(row)
  if (terminating) return terminating
  if (!ready) return { level: 'bad', word: 'Unable to scale', reason: 'AbleToScale is not true' }
  if (currentReplicas === 0) {
    const reason = 'Its target has 0 replicas: nothing is scaled until it has some'
    return { level: 'idle', word: 'Scaled to zero', reason }
  }
  const unknown = metrics.filter(({ current }) => current === undefined).map(({ name }) => name)
  if (unknown.length > 0) {
    const reason = `No current value of ${unknown.join(', ')}`
    return { level: 'warn', word: 'Metrics unknown', reason }
  }
  return toScalingStatus(row)
}

function toFacts(detail: Detail): Section {
  const { minReplicas, maxReplicas, currentReplicas, desiredReplicas } = detail
  return {
    type: 'facts',
    title: 'Autoscaler',
    facts: facts({
      Target: linkToText(detail.target, detail.namespace),
      Replicas: ratio(currentReplicas, desiredReplicas, 'desired'),
      Between: text(`${minReplicas} and ${maxReplicas} replicas`),
      'Last scaled': age(detail.lastScaleTime),
      'Able to scale': text(detail.ready ? 'yes' : 'no'),
      'Scales up': text(formatScaling(detail.scaleUp)),
      'Scales down': text(formatScaling(detail.scaleDown)),
    }),
  }
}

export const view = defineView<'horizontalpodautoscalers'>({
  path: 'horizontalpodautoscalers',
  status: toStatus,
  columns: [
    {
      id: 'target',
      label: 'Target',
      value: (row) => row.target,
      cell: (row) => linkToText(row.target, row.namespace),
      width: 180,
      grow: 1,
      priority: 3,
      help: 'What it scales',
    },
    {
      id: 'metrics',
      label: 'Metrics',
      value: ({ metrics }) => metrics?.map(formatMetric).join(', '),
      cell: (row) => metricsCell(row.metrics),
      width: 160,
      grow: 1,
      priority: 4,
      help: 'Current value and target of each metric that it follows',
    },
    countColumn({
      id: 'replicas',
      label: 'Replicas',
      value: (row) => row.currentReplicas,
      priority: 2,
      help: 'How many pods its target has',
    }),
    countColumn({
      id: 'desired',
      label: 'Desired',
      value: (row) => row.desiredReplicas,
      priority: 7,
      hidden: true,
      help: 'How many pods it wants now',
    }),
    countColumn({ id: 'min', label: 'Min', value: (row) => row.minReplicas, priority: 6 }),
    countColumn({ id: 'max', label: 'Max', value: (row) => row.maxReplicas, priority: 5 }),
  ],
  sections: (detail) => [
    toFacts(detail),
    toMetricsSection(detail.metrics, detail.namespace),
    {
      type: 'conditions',
      title: 'Conditions',
      conditions: detail.conditions ?? [],
      negative: ['ScalingLimited'],
    },
  ],
})
