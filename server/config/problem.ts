import type { z } from 'zod'

/** A mistake in the configuration: the start stops with its sentence. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** Checks a document against its schema; the first mistake is named by its key. */
export function parseDocument<T>(source: string, schema: z.ZodType<T>, document: unknown): T {
  const result = schema.safeParse(document ?? {})
  if (result.success) return result.data
  const [issue] = result.error.issues
  const key =
    issue?.path
      .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
      .join('') ?? ''
  throw new ConfigError(
    `${source}: ${key.replace(/^\./, '') || 'the document'}: ${issue?.message ?? 'invalid'}`,
  )
}
