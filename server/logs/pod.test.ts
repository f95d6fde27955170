import { describe, expect, it } from 'vitest'
import { toPodFacts } from './pod.ts'

const RUNNING = { running: { startedAt: '2026-05-04T12:34:56Z' } }
const ended = (exitCode: number) => ({ terminated: { exitCode } })

function factsOf(restartPolicy: string, status: object, phase = 'Running') {
  const pod = {
    spec: { restartPolicy, containers: [{ name: 'app' }] },
    status: { phase, containerStatuses: [{ name: 'app', ...status }] },
  }
  const [facts] = toPodFacts(pod).containers
  return facts && [facts.run, facts.isRunning, facts.isFinal]
}

describe('toPodFacts', () => {
  it.each([
    ['running', 'Always', { state: RUNNING, restartCount: 2 }, [2, true, false]],
    ['not started', 'Always', { state: { waiting: {} } }, [undefined, false, false]],
    ['ended, to be restarted', 'Always', { state: ended(0), restartCount: 0 }, [0, false, false]],
    ['ended well, once', 'Never', { state: ended(0) }, [0, false, true]],
    ['ended badly, once', 'Never', { state: ended(1) }, [0, false, true]],
    ['ended well, on failure', 'OnFailure', { state: ended(0) }, [0, false, true]],
    ['ended badly, on failure', 'OnFailure', { state: ended(1) }, [0, false, false]],
    [
      'in back-off',
      'Always',
      { state: { waiting: {} }, lastState: ended(1), restartCount: 4 },
      [4, false, false],
    ],
  ])('%s', (_, policy, status, expected) => {
    expect(factsOf(policy, status)).toEqual(expected)
  })

  it('knows that nothing runs again in a pod that is over', () => {
    expect(factsOf('Always', { state: { waiting: {} } }, 'Failed')).toEqual([
      undefined,
      false,
      true,
    ])
  })

  it('lists init containers, sidecars among them, before the others', () => {
    const { containers } = toPodFacts({
      metadata: { uid: 'u1', name: 'web-1' },
      spec: {
        restartPolicy: 'Always',
        nodeName: 'node-1',
        initContainers: [{ name: 'migrate' }, { name: 'proxy', restartPolicy: 'Always' }],
        containers: [{ name: 'app' }],
      },
      status: {
        initContainerStatuses: [
          { name: 'migrate', state: ended(0) },
          { name: 'proxy', state: ended(0) },
        ],
      },
    })

    expect(containers.map(({ name, isFinal }) => [name, isFinal])).toEqual([
      ['migrate', true],
      ['proxy', false],
      ['app', false],
    ])
  })
})
