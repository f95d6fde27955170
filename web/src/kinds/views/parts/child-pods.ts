import type { Schema } from '#sdk'
import { age, link, status, text } from '../../cell.ts'
import type { Section } from '../../kind-view.ts'
import { toPodReady, toPodStatus } from './pod-status.ts'

function toNote(pods: number, podCount = pods): string | undefined {
  return podCount > pods ? `The newest ${pods} of ${podCount}` : undefined
}

/** The pods that an object selects, newest first; why they are not shown when they could not be read. */
export function childPodsSection(children: Schema<'ChildPods'>, namespace: string): Section {
  const { pods = [], podCount, podsError } = children
  const title = 'Pods'
  if (podsError !== undefined) {
    const cell = text(`could not be read: ${podsError}`)
    return { type: 'facts', title, facts: [{ label: 'Pods', cell }] }
  }
  if (podCount === 0) {
    return { type: 'facts', title, facts: [{ label: 'Pods', cell: text('none selected') }] }
  }
  return {
    type: 'table',
    title,
    columns: [
      { label: 'Name' },
      { label: 'Status' },
      { label: 'Ready' },
      { label: 'Restarts', align: 'end' },
      { label: 'Age', align: 'end' },
    ],
    rows: pods.map(({ name, phase, ready, restarts, createdAt }) => [
      link('pods', name, namespace),
      status(toPodStatus(phase, ready)),
      toPodReady({ phase, ready }),
      text(restarts),
      age(createdAt),
    ]),
    note: toNote(pods.length, podCount),
  }
}
