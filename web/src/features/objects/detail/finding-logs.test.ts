import { describe, expect, it } from 'vitest'
import { findLogs } from './finding-logs.ts'

const scope = { cluster: 'c', path: 'pods', namespace: 'shop', name: 'cart-1' } as const
const finding = (message: string, text: string, object?: object) =>
  ({
    cause: 'x',
    level: 'bad',
    message,
    evidence: [],
    next: { text, ...(object && { object }) },
  }) as never

describe('findLogs', () => {
  it('finds the container and its previous run', () => {
    expect(
      findLogs(
        finding('Container `app` exits with code 2.', 'Read the logs of its previous run.'),
        scope,
      ),
    ).toEqual({ ...scope, container: 'app', previous: true })
  })

  it('finds the container that is named with the logs', () => {
    expect(
      findLogs(finding('Init `wait` does not end.', 'Read the logs of `wait`: it waits.'), scope),
    ).toEqual({ ...scope, container: 'wait' })
  })

  it('reads the log of the object that is named', () => {
    const object = { kind: 'Pod', path: 'pods', namespace: 'shop', name: 'job-x' }

    expect(
      findLogs(finding('It failed.', 'Read the logs of its failed pod.', object), {
        ...scope,
        path: 'jobs',
      }),
    ).toMatchObject({ path: 'pods', name: 'job-x' })
  })

  it('finds none where none is meant', () => {
    expect(findLogs(finding('m', 'Raise its memory limit.'), scope)).toBeUndefined()
    expect(
      findLogs(finding('m', 'Read the logs of kubelet.'), { ...scope, path: 'nodes' }),
    ).toBeUndefined()
  })
})
