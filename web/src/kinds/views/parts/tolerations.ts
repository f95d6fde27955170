import type { Schema } from '#sdk'
import { mono, text, type Cell } from '../../cell.ts'
import type { Section } from '../../kind-view.ts'
import { seconds } from './durations.ts'

type Toleration = Schema<'Toleration'>

function toTaint({ key, operator, value }: Toleration): Cell {
  if (key === undefined) return text('every taint')
  return operator === 'Exists' ? mono(key) : mono(`${key}=${value ?? ''}`)
}

/** What taints pods put up with, and for how long. */
export function toTolerationsSection(tolerations: readonly Toleration[] | undefined): Section {
  return {
    type: 'table',
    title: 'Tolerations',
    columns: [{ label: 'Taint' }, { label: 'Operator' }, { label: 'Effect' }, { label: 'For' }],
    rows: (tolerations ?? []).map((it) => [
      toTaint(it),
      text(it.operator),
      it.effect === undefined ? text('every effect', { muted: true }) : text(it.effect),
      it.tolerationSeconds === undefined
        ? text('ever', { muted: true })
        : seconds(it.tolerationSeconds),
    ]),
  }
}

/** How evenly pods are spread. */
export function toSpreadSection(
  constraints: readonly Schema<'TopologySpreadConstraint'>[] | undefined,
): Section {
  return {
    type: 'table',
    title: 'Topology spread',
    columns: [
      { label: 'Across' },
      { label: 'Max skew', align: 'end' },
      { label: 'When impossible' },
      { label: 'Pods that count' },
    ],
    rows: (constraints ?? []).map((it) => [
      mono(it.topologyKey),
      text(it.maxSkew),
      text(it.whenUnsatisfiable),
      mono(it.labelSelector, true),
    ]),
  }
}
