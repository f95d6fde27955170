import type { Schema } from '#sdk'
import type { StatusLevel } from '../../lib/status.ts'

export interface Phase {
  readonly word: string
  readonly value: number
  readonly level: StatusLevel
  /** Text of a filter over the pods that finds them. */
  readonly filter: string
}

/** Pods by what they do, bad ones first, as parts of one bar. Only those that there are, and the running ones. */
export function toPhases(phases: Schema<'PodPhases'>): readonly Phase[] {
  const all: readonly Phase[] = [
    { word: 'stuck', value: phases.stuck, level: 'bad', filter: 'status:bad' },
    { word: 'failed', value: phases.failed, level: 'bad', filter: 'status:bad' },
    { word: 'unknown', value: phases.unknown, level: 'unknown', filter: 'status:unknown' },
    { word: 'pending', value: phases.pending, level: 'progress', filter: 'status~pending' },
    { word: 'running', value: phases.running, level: 'ok', filter: 'status~running' },
    { word: 'finished', value: phases.succeeded, level: 'idle', filter: 'status~completed' },
  ]
  return all.filter(({ value, word }) => value > 0 || word === 'running')
}
