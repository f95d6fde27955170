import { pino } from 'pino'
import { createApp } from '../../server/app.ts'
import { parseConfig } from '../../server/config/config.ts'
import { listen } from '../../server/http/server.ts'

/** Periscope as it is shipped, on a loopback port, with its console. */
export interface ConsoleServer {
  /** With the base path, without a slash at its end. */
  readonly url: string
  /** Nobody listens any more: whoever asks is refused. */
  pause(): Promise<void>
  /** Listens again, on the same port. */
  resume(): Promise<void>
  close(): Promise<void>
}

export interface ConsoleServerOptions {
  readonly consoleRoot: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Any that is free when absent. */
  readonly port?: number
}

const HOST = '127.0.0.1'

export async function startConsole(options: ConsoleServerOptions): Promise<ConsoleServer> {
  const { consoleRoot, args = ['--demo'], env = {}, port: wanted = 0 } = options
  const config = parseConfig(args, { PORT: '0', ...env })
  const app = await createApp({
    config,
    build: { version: 'e2e', commit: '' },
    logger: pino({ level: 'silent' }),
    now: Date.now,
    consoleRoot,
  })
  let server = await listen(app.http, HOST, wanted)
  const { port } = server
  return {
    url: `http://${HOST}:${port}${config.basePath}`,
    pause: () => server.close(0),
    resume: async () => {
      server = await listen(app.http, HOST, port)
    },
    close: async () => {
      app.stop()
      await server.close(0)
      await app.close()
    },
  }
}
