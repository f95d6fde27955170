import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import { createApp } from './app.ts'
import { type Config, parseConfig } from './config/config.ts'
import { findBuild } from './console/build.ts'
import { ensureConsole, toConsoleRoot } from './console/console.ts'
import { listen } from './http/server.ts'

const ROOT = join(import.meta.dirname, '..')
/** Answers may finish for this long after a stop was asked for; then what is open is cut. */
const GRACE_MS = 8000
/** What is still open this long before the cut is answered that the server stops. */
const FAREWELL_MS = 1000

function describeClusters({ clusters }: Config): string {
  if (clusters.from === 'demo') return `the demo fleet (${clusters.reason})`
  return clusters.from === 'registry'
    ? `the clusters of ${clusters.file}`
    : `every context of ${clusters.files.join(', ')}`
}

async function waitForStop(): Promise<string> {
  const asked = new AbortController()
  try {
    return await Promise.race(
      (['SIGINT', 'SIGTERM'] as const).map(async (name) => {
        await once(process, name, { signal: asked.signal })
        return name
      }),
    )
  } finally {
    asked.abort()
  }
}

/** Runs the server until it is told to stop. */
export async function run(): Promise<void> {
  const config = parseConfig(process.argv.slice(2), process.env)
  const logger = pino({ level: config.logLevel, base: null })
  const build = {
    version: process.env['PERISCOPE_VERSION'] ?? 'dev',
    commit: process.env['PERISCOPE_COMMIT'] ?? '',
  }
  if (config.console) {
    await ensureConsole({ root: ROOT, build: findBuild(ROOT), logger, now: Date.now })
  }
  const app = await createApp({
    config,
    build,
    logger,
    now: Date.now,
    ...(config.console && { consoleRoot: toConsoleRoot(ROOT) }),
  })
  const { host, port } = config.listen
  const server = await listen(app.http, host, port)
  if (config.auth.mode === 'dev') {
    logger.warn(
      { subject: config.auth.person.subject, host, port: server.port },
      'NOBODY SIGNS IN HERE: everyone who reaches this port acts as the configured person',
    )
  }
  logger.info(
    `serving ${describeClusters(config)} on http://${host.includes(':') ? `[${host}]` : host}:${server.port}${config.basePath}`,
  )
  const signal = await waitForStop()
  logger.info({ signal }, 'stopping')
  app.endStreams()
  const closed = server.close(GRACE_MS)
  await Promise.race([closed, wait(GRACE_MS - FAREWELL_MS, undefined, { ref: false })])
  app.stop()
  await closed
  await app.close()
}
