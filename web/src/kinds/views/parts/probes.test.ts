import { describe, expect, it } from 'vitest'
import type { Schema } from '#sdk'
import { formatProbe, probe } from './probes.ts'

const HTTP: Schema<'ContainerProbe'> = {
  type: 'httpGet',
  target: 'http://:8080/healthz',
  initialDelaySeconds: 0,
  timeoutSeconds: 1,
  periodSeconds: 10,
  successThreshold: 1,
  failureThreshold: 3,
}

describe('a probe in words', () => {
  it('says what is asked, how often, and when it gives up', () => {
    expect(formatProbe(HTTP)).toBe(
      'GET http://:8080/healthz every 10s, times out after 1s, gives up when it fails 3 times',
    )
  })

  it('says what is not usual', () => {
    const words = formatProbe({
      ...HTTP,
      type: 'exec',
      target: 'pg_isready -U postgres',
      initialDelaySeconds: 15,
      successThreshold: 2,
      failureThreshold: 1,
    })

    expect(words).toBe(
      'Runs pg_isready -U postgres every 10s, times out after 1s, first after 15s, ' +
        'passes when it succeeds twice, gives up when it fails once',
    )
  })

  it.each([
    ['tcpSocket', ':5432', 'Connects to :5432 every 10s'],
    ['grpc', ':9000/health', 'gRPC :9000/health every 10s'],
  ] as const)('names the way of %s', (type, target, start) => {
    expect(formatProbe({ ...HTTP, type, target })).toContain(start)
  })

  it('has kubectl’s notation on hover', () => {
    expect(probe(HTTP)).toMatchObject({
      title: 'delay=0s timeout=1s period=10s #success=1 #failure=3',
    })
  })

  it('is not there when the container has none', () => {
    expect(probe(undefined)).toEqual({ type: 'none' })
  })
})
