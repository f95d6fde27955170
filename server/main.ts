#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// Compiled modules are kept between starts: everything else is imported after this, so that it profits.
enableCompileCache()

async function start([command, ...args]: readonly string[]): Promise<void> {
  if (command === 'audit') {
    const { runAuditCommand } = await import('./audit-command.ts')
    process.exitCode = await runAuditCommand(args, process.env)
    return
  }
  const { run } = await import('./run.ts')
  await run()
}

try {
  await start(process.argv.slice(2))
} catch (error) {
  const isMistake =
    error instanceof Error && (error.name === 'ConfigError' || error.name === 'StoreMistake')
  // eslint-disable-next-line no-console -- there may be no logger yet
  console.error(isMistake ? `Configuration: ${error.message}` : error)
  process.exitCode = 1
}
