import type { components } from '../../generated/types.ts'

type Schemas = components['schemas']
export type ServerFrame = Schemas['ExecServerFrame']
type ClientFrame = Schemas['ExecClientFrame']

const MAX_SIZE = 65535

function isSize(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MAX_SIZE
}

function parseJson(text: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {}
  } catch {
    return {}
  }
}

/** What a client says beside stdin; nothing for what is not understood, which is ignored. */
export function parseClientFrame(text: string): ClientFrame | undefined {
  const { type, cols, rows } = parseJson(text)
  if (type === 'close' || type === 'eof') return { type }
  return type === 'resize' && isSize(cols) && isSize(rows) ? { type, cols, rows } : undefined
}
