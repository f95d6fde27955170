import type { Schema } from '#sdk'
import { list, mono, text, type Cell } from '../../cell.ts'
import type { Section } from '../../kind-view.ts'
import { formatQuantity } from './quantities.ts'
import { linkToText } from './targets.ts'

type Metric = Schema<'AutoscalerMetric'>
type Rules = Schema<'ScalingRules'>

/** Only resources have a unit that is known: other metrics count whatever they count. */
function formatValue({ type, name }: Metric, value: string): string {
  return formatQuantity(type.endsWith('Resource') ? name : 'count/metric', value)
}

/** `cpu 41% of 70%`. */
export function formatMetric(metric: Metric): string {
  const { name, container, target, current } = metric
  const subject = container === undefined ? name : `${name} of ${container}`
  const now = current === undefined ? 'unknown' : formatValue(metric, current)
  return `${subject} ${now}/${formatValue(metric, target)}`
}

/** What an autoscaler follows, in short. */
export function metricsCell(metrics: readonly Metric[] | undefined): Cell {
  return list((metrics ?? []).map((metric) => text(formatMetric(metric), { title: metric.type })))
}

const TARGETS: Readonly<Record<Metric['targetType'], string>> = {
  AverageValue: 'on average for each pod',
  Utilization: 'of what pods request',
  Value: 'in all',
}

function toSubject({ name, container, object, metricSelector }: Metric, namespace: string): Cell {
  const cells = [
    mono(name),
    text(container === undefined ? undefined : `container ${container}`),
    linkToText(object, namespace),
    mono(metricSelector),
  ]
  return list(cells.filter(({ type }) => type !== 'none'))
}

function toCurrent(metric: Metric): Cell {
  const { current, currentAverageValue, name } = metric
  if (current === undefined) return text('unknown', { muted: true })
  const average =
    currentAverageValue === undefined ? '' : ` (${formatQuantity(name, currentAverageValue)})`
  return text(`${formatValue(metric, current)}${average}`, {
    title: currentAverageValue ?? current,
  })
}

/** What an autoscaler follows, with current values and targets. */
export function toMetricsSection(
  metrics: readonly Metric[] | undefined,
  namespace: string,
): Section {
  return {
    type: 'table',
    title: 'Metrics',
    columns: [
      { label: 'Metric' },
      { label: 'Kind' },
      { label: 'Current', align: 'end' },
      { label: 'Target', align: 'end' },
      { label: '' },
    ],
    rows: (metrics ?? []).map((metric) => [
      toSubject(metric, namespace),
      text(metric.type),
      toCurrent(metric),
      text(formatValue(metric, metric.target), { title: metric.target }),
      text(TARGETS[metric.targetType], { muted: true }),
    ]),
  }
}

const SELECTED: Readonly<Record<string, string>> = {
  Disabled: 'never',
  Max: 'the largest step of',
  Min: 'the smallest step of',
}

/** How an autoscaler scales in one direction, in words; empty when it is Kubernetes' default. */
export function formatScaling(rules: Rules | undefined): string {
  if (!rules) return ''
  const { stabilizationWindowSeconds: window, selectPolicy = 'Max', policies = [] } = rules
  if (selectPolicy === 'Disabled') return 'never'
  const steps = policies.map(({ type, value, periodSeconds }) => {
    const amount = type === 'Percent' ? `${value}%` : `${value} ${value === 1 ? 'pod' : 'pods'}`
    return `${amount} in ${periodSeconds}s`
  })
  const choice = steps.length > 1 ? `${SELECTED[selectPolicy] ?? selectPolicy} ` : ''
  const parts = [
    ...(steps.length > 0 ? [`${choice}${steps.join(', ')}`] : []),
    ...(window === undefined ? [] : [`by the best of the last ${window}s`]),
    ...(rules.tolerance === undefined ? [] : [`tolerance ${rules.tolerance}`]),
  ]
  return parts.join('; ')
}
