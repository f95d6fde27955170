import { pino } from 'pino'
import { createClient } from '../../generated/sdk/index.js'
import { createApp } from '../app.ts'
import { type Config, parseConfig } from '../config/config.ts'
import { listen } from '../http/server.ts'

/** A running server for a test: the real thing on a loopback port, with every answer checked against the contract. */
export interface TestServer {
  readonly url: string
  readonly sdk: ReturnType<typeof createClient>
  /** What it logged, one JSON text a line. */
  readonly log: readonly string[]
  fetch(path: string, init?: RequestInit): Promise<Response>
  close(): Promise<void>
}

export interface TestServerOptions {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly config?: Partial<Config>
  readonly now?: () => number
}

export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const log: string[] = []
  const logger = pino({ level: 'debug', base: null }, { write: (line: string) => void log.push(line) })
  const parsed = parseConfig([...(options.args ?? []), '--validate-responses'], { PORT: '0', ...options.env })
  const config = { ...parsed, ...options.config }
  const build = { version: 'dev', commit: '' }
  const app = await createApp({ config, build, logger, now: options.now ?? Date.now })
  const server = await listen(app.http, '127.0.0.1', 0)
  const url = `http://127.0.0.1:${server.port}`
  return {
    url,
    sdk: createClient({ baseUrl: url }),
    log,
    fetch: (path, init) => fetch(`${url}${path}`, init),
    close: async () => {
      await Promise.all([server.close(0), app.close()])
    },
  }
}
