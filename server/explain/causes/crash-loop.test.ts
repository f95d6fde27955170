import { describe, expect, it } from 'vitest'
import { findCrashes } from './crash-loop.ts'
import { ago, crashed, event, podFacts } from './pod.testing.ts'

const messageOf = (...given: Parameters<typeof podFacts>) =>
  findCrashes(podFacts(...given)).map(({ message }) => message)

describe('findCrashes', () => {
  it.each([
    [1, 'Container `app` exits with code 1 right after it starts (14 restarts).'],
    [2, 'Container `app` exits with code 2 right after it starts (14 restarts).'],
    [
      126,
      'Container `app` exits with code 126 right after it starts (14 restarts): its command is not executable.',
    ],
    [
      127,
      'Container `app` exits with code 127 right after it starts (14 restarts): its command was not found in the image.',
    ],
    [
      130,
      'Container `app` exits with code 130 right after it starts (14 restarts): signal 2, SIGINT, ended it.',
    ],
    [
      137,
      'Container `app` exits with code 137 right after it starts (14 restarts): it was killed (SIGKILL), and not for memory.',
    ],
    [
      139,
      'Container `app` exits with code 139 right after it starts (14 restarts): it crashed with a segmentation fault (SIGSEGV).',
    ],
    [
      143,
      'Container `app` exits with code 143 right after it starts (14 restarts): it was asked to stop (SIGTERM).',
    ],
    [255, 'Container `app` exits with code 255 right after it starts (14 restarts).'],
    [0, 'Container `app` ends by itself with code 0 right after it starts (14 restarts).'],
  ])('says what exit code %i means', (exitCode, message) => {
    expect(messageOf({ state: crashed(exitCode) })).toEqual([message])
  })

  it('quotes the last line, and keeps it as evidence', () => {
    const lastWords = new Map([['app', { text: 'DB_URL is not set', isLast: true }]])

    const [finding] = findCrashes(podFacts({ state: crashed(1), facts: { lastWords } }))

    expect(finding?.message).toBe(
      'Container `app` exits with code 1 right after it starts (14 restarts). Its last line: `DB_URL is not set`.',
    )
    expect(finding?.evidence).toContainEqual({
      type: 'log',
      text: 'DB_URL is not set',
      at: ago(2),
    })
  })

  it('names the command that was not found', () => {
    const [message] = messageOf({ container: { command: ['/bin/serve'] }, state: crashed(127) })

    expect(message).toContain('It runs `/bin/serve`.')
  })

  it('leaves out-of-memory kills and probe kills to their own causes', () => {
    const killing = event('Killing', 'Container app failed liveness probe, will be restarted')

    expect(messageOf({ state: crashed(137, 'OOMKilled') })).toEqual([])
    expect(messageOf({ state: crashed(137), facts: { events: [killing] } })).toEqual([])
  })

  it('is a warning for an hour when the container runs again, and then nothing', () => {
    const up = { ready: true, state: { running: {} } }
    const recovered = crashed(1, 'Error', up)
    const old = { terminated: { exitCode: 1, finishedAt: ago(90) } }

    const [finding] = findCrashes(podFacts({ state: recovered }))

    expect(finding).toMatchObject({ level: 'warn', cause: 'crash-loop' })
    expect(messageOf({ state: { ...recovered, lastState: old } })).toEqual([])
  })

  it('calls a run that is not repeated a failure', () => {
    const state = { state: { terminated: { exitCode: 2, startedAt: ago(9), finishedAt: ago(2) } } }

    const found = findCrashes(podFacts({ spec: { restartPolicy: 'Never' }, state }))

    expect(found).toMatchObject([
      { cause: 'container-failed', message: 'Container `app` exits with code 2 after 7m0s.' },
    ])
  })
})
