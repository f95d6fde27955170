import type { KindSchemas } from '#sdk'
import { chips, list, mono } from '../cell.ts'
import { defineView, facts, type Section } from '../kind-view.ts'
import { parseQuantity } from '../../lib/quantity.ts'
import { resources } from './parts/containers.ts'
import { quantityCell } from './parts/quantities.ts'
import { toTolerationsSection } from './parts/tolerations.ts'

type Detail = KindSchemas['runtimeclasses']['detail']

function toFacts(detail: Detail): Section {
  const { tolerations = [], tolerationRules } = detail
  return {
    type: 'facts',
    title: 'RuntimeClass',
    facts: facts({
      Handler: mono(detail.handler, true),
      'Overhead of a pod': resources(detail.overhead),
      'Node selector': chips(detail.nodeSelector),
      Tolerations: tolerationRules ? undefined : list(tolerations.map((it) => mono(it))),
    }),
  }
}

export const view = defineView<'runtimeclasses'>({
  path: 'runtimeclasses',
  columns: [
    {
      id: 'handler',
      label: 'Handler',
      value: (row) => row.handler,
      cell: (row) => mono(row.handler),
      width: 160,
      grow: 1,
      priority: 2,
      help: 'The container runtime’s configuration that runs its pods',
    },
    {
      id: 'cpu-overhead',
      label: 'CPU overhead',
      value: (row) => parseQuantity(row.cpuOverhead),
      cell: (row) => quantityCell('cpu', row.cpuOverhead),
      align: 'end',
      width: 104,
      priority: 3,
      help: 'What a pod needs beyond its containers',
    },
    {
      id: 'memory-overhead',
      label: 'Memory overhead',
      value: (row) => parseQuantity(row.memoryOverhead),
      cell: (row) => quantityCell('memory', row.memoryOverhead),
      align: 'end',
      width: 124,
      priority: 4,
      help: 'What a pod needs beyond its containers',
    },
  ],
  sections: (detail) => [toFacts(detail), toTolerationsSection(detail.tolerationRules)],
})
