import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** The process' own measurements, in Prometheus' text format. */
export interface HttpMetrics {
  observe(operationId: string, status: number, seconds: number): void
  readonly contentType: string
  render(): Promise<string>
}

/** A number that is read when it is asked for. */
export interface GaugeSource {
  readonly name: string
  readonly help: string
  read(): number
}

/** Labels are operation and status only: nothing that grows with clusters, people or objects. */
export function createHttpMetrics(gauges: readonly GaugeSource[] = []): HttpMetrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'periscope_http_request_duration_seconds',
    help: 'How long requests took, by operation of the contract and HTTP status.',
    labelNames: ['operation', 'status'],
    buckets: [0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  })
  for (const { name, help, read } of gauges) {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [registry],
      collect: () => gauge.set(read()),
    })
  }
  return {
    observe: (operation, status, seconds) =>
      durations.observe({ operation, status: String(status) }, seconds),
    contentType: registry.contentType,
    render: () => registry.metrics(),
  }
}
