import { once } from 'node:events'
import { type IncomingHttpHeaders, request } from 'node:http'
import { pino } from 'pino'
import { createClient } from '../../generated/sdk/index.js'
import { type AppDeps, createApp } from '../app.ts'
import { type Config, parseConfig } from '../config/config.ts'
import { listen } from '../http/server.ts'

/** A running server for a test: the real thing on a loopback port, with every answer checked against the contract. */
export interface TestServer {
  readonly url: string
  readonly sdk: ReturnType<typeof createClient>
  /** What it logged, one JSON text a line. */
  readonly log: readonly string[]
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** Sends a path exactly as it is written: `fetch` would resolve dots in it and encode it. */
  send(path: string, options?: SendOptions): Promise<RawAnswer>
  /** What the process does first when it is told to stop. */
  endStreams(): void
  close(): Promise<void>
}

export interface SendOptions {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export interface RawAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

export interface TestServerOptions extends Pick<AppDeps, 'sessions' | 'sessionCheckMs'> {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly config?: Partial<Config>
  readonly now?: () => number
  readonly answerTimeoutMs?: number
  /** The folder of a built console. */
  readonly consoleRoot?: string
}

export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const log: string[] = []
  const logger = pino(
    { level: 'debug', base: null },
    { write: (line: string) => void log.push(line) },
  )
  const parsed = parseConfig([...(options.args ?? []), '--validate-responses'], {
    PORT: '0',
    ...options.env,
  })
  const config = { ...parsed, ...options.config }
  const build = { version: 'dev', commit: '' }
  const { now = Date.now, answerTimeoutMs, consoleRoot, sessions, sessionCheckMs } = options
  const app = await createApp({
    config,
    build,
    logger,
    now,
    ...(answerTimeoutMs !== undefined && { answerTimeoutMs }),
    ...(consoleRoot !== undefined && { consoleRoot }),
    ...(sessions && { sessions }),
    ...(sessionCheckMs !== undefined && { sessionCheckMs }),
  })
  const server = await listen(app.http, '127.0.0.1', 0)
  const url = `http://127.0.0.1:${server.port}`
  return {
    url,
    sdk: createClient({ baseUrl: url }),
    log,
    fetch: (path, init) => fetch(`${url}${path}`, init),
    send: (path, sent) => send(server.port, path, sent),
    endStreams: app.endStreams,
    close: async () => {
      await Promise.all([server.close(0), app.close()])
    },
  }
}

async function send(port: number, path: string, options: SendOptions = {}): Promise<RawAnswer> {
  const { method = 'GET', headers = {}, body } = options
  const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false })
  sent.end(body)
  const [response] = (await once(sent, 'response')) as [NodeJS.ReadableStream & AnswerHead]
  let text = ''
  for await (const chunk of response) text += String(chunk)
  return { status: response.statusCode, headers: response.headers, text }
}

interface AnswerHead {
  readonly statusCode: number
  readonly headers: IncomingHttpHeaders
}
