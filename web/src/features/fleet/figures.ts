import type { Schema } from '#sdk'
import type { MeterPart } from '../../ui/meter.ts'

type Summary = Schema<'FleetSummary'>

/** A bar with its words. */
export interface Gauge {
  readonly noun: string
  readonly parts: readonly MeterPart[]
  readonly total: number
  /** Beside the bar: `7 of 7`. */
  readonly amount: string
  /** What the amount counts: `ready`. */
  readonly word: string
  /** The whole bar in words. */
  readonly label: string
  readonly isUnknown: boolean
}

const numbers = new Intl.NumberFormat('en')

export function formatCount(count: number): string {
  return numbers.format(count)
}

interface Counted {
  readonly noun: string
  readonly word: string
  readonly parts: readonly MeterPart[]
  readonly total: number
  /** Whether counting did not come to its end. */
  readonly isPartial: boolean
}

function toGauge({ noun, word, parts, total, isPartial }: Counted): Gauge {
  const [good] = parts
  const most = `${isPartial ? 'at least ' : ''}${formatCount(total)}`
  const words = parts.filter(({ value }) => value > 0).map(({ label = '' }) => label)
  const isUnknown = isPartial && total === 0
  return {
    noun,
    parts,
    total,
    isUnknown,
    word: isUnknown ? '' : word,
    amount: isUnknown ? 'not counted' : `${formatCount(good?.value ?? 0)} of ${most}`,
    label: isUnknown ? `${noun}: unknown` : `${noun}: ${words.join(', ')}, ${most} in all`,
  }
}

function part(value: number, level: MeterPart['level'], words: string): MeterPart {
  return { value, level, label: `${formatCount(value)} ${words}` }
}

function toNodeGauge({ nodes, incomplete = [] }: Summary): Gauge {
  const parts = [
    part(nodes.ready, 'ok', 'ready'),
    part(nodes.total - nodes.ready, 'bad', 'not ready'),
  ]
  const isPartial = incomplete.includes('nodes')
  return toGauge({ noun: 'Nodes', word: 'ready', parts, total: nodes.total, isPartial })
}

function toPodGauge({ pods, stuckOrFailed, incomplete = [] }: Summary): Gauge {
  const finished = Math.max(0, pods.total - pods.running - pods.pending - stuckOrFailed)
  const parts = [
    part(pods.running, 'ok', 'running'),
    part(stuckOrFailed, 'bad', 'stuck or failed'),
    part(pods.pending, 'progress', 'pending'),
    part(finished, 'idle', 'finished or unknown'),
  ]
  const isPartial = incomplete.includes('pods')
  return toGauge({ noun: 'Pods', word: 'running', parts, total: pods.total, isPartial })
}

export function toGauges(summary: Summary): readonly Gauge[] {
  return [toNodeGauge(summary), toPodGauge(summary)]
}

/** What was not counted to its end, in words; empty when all was. */
export function toGapText({ incomplete = [] }: Summary): string {
  return incomplete.length === 0 ? '' : `${incomplete.join(' and ')} counted incompletely`
}
