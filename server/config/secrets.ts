import { readFileSync } from 'node:fs'
import { ConfigError } from './problem.ts'

type Environment = Readonly<Record<string, string | undefined>>

const KEY_BYTES = 32
const LATER = ['aws-secretsmanager://', 'aws-ssm://']

function readSecretFile(key: string, file: string): string {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable'
    throw new ConfigError(`${key}: ${file} cannot be read (${code})`)
  }
  return text.replace(/[\r\n]+$/, '')
}

/**
 * A secret where the configuration says it is: `${NAME}` is a variable, `file:///path` a file without its last line
 * break, anything else the secret itself. What is said of a mistake never has the value.
 */
export function resolveSecret(key: string, reference: string, env: Environment): string {
  const later = LATER.find((scheme) => reference.startsWith(scheme))
  if (later !== undefined) {
    throw new ConfigError(
      `${key}: references that begin with ${later} are not built yet; use \${NAME} or file:///path`,
    )
  }
  const name = /^\$\{(\w+)\}$/.exec(reference)?.[1]
  const isFile = reference.startsWith('file:///')
  const from = name !== undefined ? `the variable ${name}` : isFile ? reference : 'it'
  const secret =
    name !== undefined
      ? (env[name] ?? '')
      : isFile
        ? readSecretFile(key, reference.slice('file://'.length))
        : reference
  if (secret === '') throw new ConfigError(`${key}: ${from} is not set or empty`)
  return secret
}

/** `PERISCOPE_SECRET_KEY`: what secrets in the database are sealed with. */
export function parseSecretKey(env: Environment): Buffer | undefined {
  const reference = env['PERISCOPE_SECRET_KEY']
  if (reference === undefined || reference === '') return undefined
  const text = resolveSecret('PERISCOPE_SECRET_KEY', reference, env)
  const bytes = Buffer.from(text, 'base64')
  // Base64 is read leniently: a key with a mistake in it would be another key.
  const isWhole = bytes.toString('base64').replace(/=+$/, '') === toPlain(text)
  if (bytes.length === KEY_BYTES && isWhole) return bytes
  throw new ConfigError(
    `PERISCOPE_SECRET_KEY: it must be ${KEY_BYTES} random bytes in base64; make one with: openssl rand -base64 ${KEY_BYTES}`,
  )
}

/** Without what base64url writes differently, and without padding. */
function toPlain(text: string): string {
  return text.trim().replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '')
}
