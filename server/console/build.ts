import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The end of what a failed build wrote is what says why. */
const KEPT_OUTPUT = 4000

/**
 * Builds the console in a process of its own: the bundler must not stay in the server's memory. Nothing where the bundler
 * is not installed.
 */
export function findBuild(root: string): (() => Promise<void>) | undefined {
  const script = join(root, 'scripts/build-console.ts')
  const bundler = join(root, 'node_modules/vite/package.json')
  return existsSync(script) && existsSync(bundler) ? () => runScript(script, root) : undefined
}

function runScript(script: string, cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], {
      cwd,
      env: { ...process.env, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output = (output + text).slice(-KEPT_OUTPUT)
      })
    }
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${script} ended with ${code ?? 'a signal'}:\n${output.trim()}`))
    })
  })
}
