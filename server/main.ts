import { enableCompileCache } from 'node:module'

// Compiled modules are kept between starts: everything else is imported after this, so that it profits.
enableCompileCache()
const { run } = await import('./run.ts')

try {
  await run()
} catch (error) {
  const isMistake =
    error instanceof Error && (error.name === 'ConfigError' || error.name === 'StoreMistake')
  // eslint-disable-next-line no-console -- there may be no logger yet
  console.error(isMistake ? `Configuration: ${error.message}` : error)
  process.exitCode = 1
}
