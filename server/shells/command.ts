import { ShellRefusal } from './refusal.ts'

/** bash where there is one, else sh. */
const DEFAULT_COMMAND: readonly string[] = [
  'sh',
  '-c',
  'command -v bash >/dev/null 2>&1 && exec bash; exec sh',
]

const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/

function isCommand(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string')
}

function decode(text: string): unknown {
  if (!BASE64.test(text)) return undefined
  try {
    const bytes = Buffer.from(text, 'base64')
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** The command of a request: base64 (either alphabet, padded or not) of a JSON array of strings. */
export function parseCommand(text: string | undefined): readonly string[] {
  if (text === undefined || text === '') return DEFAULT_COMMAND
  const command = decode(text)
  if (isCommand(command)) return command
  throw new ShellRefusal(400, {
    code: 'E_INVALID_REQUEST',
    message: 'command must be base64url of a JSON array of strings',
  })
}
