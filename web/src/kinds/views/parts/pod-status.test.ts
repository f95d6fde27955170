import { describe, expect, it } from 'vitest'
import type { StatusLevel } from '../../../lib/status.ts'
import { parseReady, toPodReady, toPodStatus } from './pod-status.ts'

const CASES: readonly (readonly [phase: string, ready: string, level: StatusLevel])[] = [
  ['Running', '2/2', 'ok'],
  ['Running', '1/2', 'warn'],
  ['NotReady', '1/2', 'warn'],
  ['Pending', '0/1', 'progress'],
  ['SchedulingGated', '0/1', 'progress'],
  ['ContainerCreating', '0/1', 'progress'],
  ['PodInitializing', '0/1', 'progress'],
  ['Init:1/3', '0/1', 'progress'],
  ['Terminating', '1/1', 'progress'],
  ['Completed', '0/1', 'idle'],
  ['Succeeded', '0/1', 'idle'],
  ['Init:Error', '0/1', 'bad'],
  ['Init:ExitCode:3', '0/1', 'bad'],
  ['Init:CrashLoopBackOff', '0/1', 'bad'],
  ['CrashLoopBackOff', '0/1', 'bad'],
  ['ImagePullBackOff', '0/1', 'bad'],
  ['ErrImagePull', '0/1', 'bad'],
  ['InvalidImageName', '0/1', 'bad'],
  ['CreateContainerConfigError', '0/1', 'bad'],
  ['RunContainerError', '0/1', 'bad'],
  ['OOMKilled', '0/1', 'bad'],
  ['Error', '0/1', 'bad'],
  ['Failed', '0/1', 'bad'],
  ['Evicted', '0/1', 'bad'],
  ['OutOfcpu', '0/1', 'bad'],
  ['Signal:9', '0/1', 'bad'],
  ['ExitCode:137', '0/1', 'bad'],
  ['ContainerStatusUnknown', '0/1', 'bad'],
  ['Unknown', '1/1', 'unknown'],
  ['SomethingNew', '0/1', 'unknown'],
]

describe('the status of a pod', () => {
  it.each(CASES)('%s with %s ready is %s', (phase, ready, level) => {
    expect(toPodStatus(phase, ready).level).toBe(level)
  })

  it('keeps kubectl’s word for a running pod that is not ready, and says why it is not fine', () => {
    expect(toPodStatus('Running', '1/2')).toEqual({
      level: 'warn',
      word: 'Running',
      reason: '1 of 2 containers ready',
    })
  })

  it('does not call a running pod fine when its readiness cannot be read', () => {
    expect(toPodStatus('Running', '').level).toBe('unknown')
  })

  it('says how far the init containers are', () => {
    expect(toPodStatus('Init:1/3', '0/1').reason).toBe('1 of 3 init containers have completed')
  })

  it('keeps well-known words whole', () => {
    expect(toPodStatus('Init:ImagePullBackOff', '0/1').word).toBe('Init:ImagePullBackOff')
  })

  it.each([
    'CreateContainerConfigError',
    'Init:CreateContainerConfigError',
    'Init:CreateContainerError',
  ])('shortens %s to what a column shows, and has it in full in the reason', (phase) => {
    const { word, reason } = toPodStatus(phase, '0/1')

    expect(word.length).toBeLessThanOrEqual(21)
    expect(reason).toBe(phase)
  })
})

describe('ready containers', () => {
  it.each([
    ['Completed', '0/1', true],
    ['Succeeded', '0/2', true],
    ['ContainerCreating', '0/1', true],
    ['Running', '1/2', false],
    ['CrashLoopBackOff', '0/1', false],
    ['Unknown', '0/1', false],
  ])('of a pod that is %s with %s are calm: %s', (phase, ready, calm) => {
    expect('calm' in toPodReady({ phase, ready })).toBe(calm)
  })

  it('are two numbers', () => {
    expect(parseReady('1/12')).toEqual({ part: 1, whole: 12 })
  })

  it.each(['', '1', '1/', 'a/b'])('are unknown in “%s”', (text) => {
    expect(parseReady(text)).toBeUndefined()
  })
})
