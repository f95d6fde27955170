import type { Schema } from '#sdk'
import { text, type Cell } from '../../cell.ts'

type Probe = Schema<'ContainerProbe'>

const ACTIONS: Readonly<Record<Probe['type'], string>> = {
  exec: 'Runs',
  grpc: 'gRPC',
  httpGet: 'GET',
  tcpSocket: 'Connects to',
  unknown: 'Asks in a way that is not known',
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}

/** `GET http://:8080/healthz every 10s, times out after 1s, fails after 3 times`. */
export function formatProbe(probe: Probe): string {
  const { type, target, initialDelaySeconds, successThreshold } = probe
  const parts = [
    `${`${ACTIONS[type]} ${target}`.trim()} every ${probe.periodSeconds}s`,
    `times out after ${probe.timeoutSeconds}s`,
    ...(initialDelaySeconds > 0 ? [`first after ${initialDelaySeconds}s`] : []),
    ...(successThreshold > 1 ? [`passes when it succeeds ${times(successThreshold)}`] : []),
    `gives up when it fails ${times(probe.failureThreshold)}`,
  ]
  return parts.join(', ')
}

/** As `kubectl describe` writes it. */
function formatRaw(probe: Probe): string {
  return [
    `delay=${probe.initialDelaySeconds}s`,
    `timeout=${probe.timeoutSeconds}s`,
    `period=${probe.periodSeconds}s`,
    `#success=${probe.successThreshold}`,
    `#failure=${probe.failureThreshold}`,
  ].join(' ')
}

/** A probe in words. */
export function probe(value: Probe | undefined): Cell {
  return value ? text(formatProbe(value), { title: formatRaw(value) }) : { type: 'none' }
}
