import { describe, expect, it } from 'vitest'
import type { Schema } from '#sdk'
import type { StatusLevel } from '../../../lib/status.ts'
import { toContainerStatus, toStateFacts, toStateTexts, type Role } from './container-state.ts'

type Container = Schema<'ContainerStatus'>

function container(facts: Partial<Container>): Container {
  return { name: 'app', image: 'cart:1', state: 'Running', ready: true, restartCount: 0, ...facts }
}

describe('the state of a container', () => {
  it.each<[string, Partial<Container>, Role, StatusLevel]>([
    ['runs and is ready', {}, 'app', 'ok'],
    ['runs and is not ready', { ready: false }, 'app', 'warn'],
    ['starts', { ready: false, started: false }, 'app', 'progress'],
    ['is an init container that runs', { ready: false }, 'init', 'progress'],
    ['is a sidecar that is ready', { sidecar: true }, 'init', 'ok'],
    ['is a sidecar that is not ready', { sidecar: true, ready: false }, 'init', 'warn'],
    ['is ephemeral: nothing asks whether it is ready', { ready: false }, 'ephemeral', 'ok'],
    ['waits', { state: 'Waiting' }, 'app', 'progress'],
    ['is created', { state: 'Waiting', reason: 'ContainerCreating' }, 'app', 'progress'],
    ['crashes', { state: 'Waiting', reason: 'CrashLoopBackOff' }, 'app', 'bad'],
    ['has completed', { state: 'Terminated', reason: 'Completed', exitCode: 0 }, 'init', 'idle'],
    ['has failed', { state: 'Terminated', exitCode: 2 }, 'app', 'bad'],
    ['is not reported', { state: 'Unknown' }, 'app', 'unknown'],
  ])('that %s', (_, facts, role, level) => {
    expect(toContainerStatus(container(facts), role).level).toBe(level)
  })

  it('is worded by the kubelet’s reason, the exit code beside it', () => {
    const ended = container({ state: 'Terminated', reason: 'Error', exitCode: 2 })

    expect(toContainerStatus(ended, 'app')).toEqual({
      level: 'bad',
      word: 'Error',
      reason: 'Exit code 2',
    })
  })

  it('says how the last run ended, when, and how long it was', () => {
    const lastState = {
      state: 'Terminated',
      reason: 'OOMKilled',
      exitCode: 137,
      startedAt: '2026-11-22T03:06:00Z',
      finishedAt: '2026-11-22T03:06:50Z',
    } as const

    expect(toStateFacts(container({ lastState }), 'app')['Last run']).toMatchObject({
      items: [
        { status: { level: 'bad', word: 'OOMKilled' } },
        { text: 'exit code 137' },
        { type: 'age', at: '2026-11-22T03:06:50Z' },
        { text: 'ran for 50s' },
      ],
    })
  })

  it('keeps the last words of the run before', () => {
    const lastState = { state: 'Terminated', message: 'DB_URL is not set' } as const

    expect(toStateTexts(container({ message: 'back-off 5m0s', lastState }))).toMatchObject({
      texts: [{ text: 'back-off 5m0s' }, { text: 'DB_URL is not set' }],
    })
  })
})
